/** Opening what is there already, or made for it: the streak view, today's note, where else to turn. */
import { Notice } from 'obsidian';
import { SupportModal } from '../ui/support-modal';
import { VIEW_TYPE } from '../ui/sidebar/view-type';
import type { PlainCommand } from './command';

export const openStreak: PlainCommand = {
  id: 'open-streak',
  name: 'Open streak view',
  icon: 'line-chart',
  run: async ({ app }) => {
    await app.workspace.ensureSideLeaf(VIEW_TYPE, 'right', { active: true, reveal: true });
  },
};

export const openToday: PlainCommand = {
  id: 'open-today',
  name: "Open today's note",
  icon: 'calendar-days',
  run: async (rooms) => {
    const { file } = await rooms.dailyNotes.ensure(rooms.today(), rooms.now());
    await rooms.app.workspace.getLeaf(false).openFile(file);
  },
};

export const makeToday: PlainCommand = {
  id: 'make-today',
  name: "Make today's note",
  icon: 'calendar-plus',
  available: ({ dailyNotes, today }) => dailyNotes.fileOf(today()) === null,
  run: async (rooms) => {
    const { file } = await rooms.writer.make(rooms.today());
    new Notice(`Today's note is there: ${file.path}`);
  },
};

export const getSupport: PlainCommand = {
  id: 'get-support',
  name: 'Get support',
  icon: 'life-buoy',
  run: ({ app, settings, modals }) => modals.open(new SupportModal(app, settings.safety)),
};
