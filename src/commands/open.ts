/** Opening what is there already: the streak view, today's note. */
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
