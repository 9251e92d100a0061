/** Opening what is there already, or made for it: the streak view, today's note, where else to turn. */
import { mainLeaf, uncover } from '../practice/main-area';
import { Notice } from 'obsidian';
import { SupportModal } from '../ui/support-modal';
import { StreakView } from '../ui/sidebar/streak-view';
import { GuideView } from '../ui/guide/guide-view';
import type { PlainCommand } from './command';
import { NAMES, WORDS } from './words';
import { GUIDE_TYPE, STREAK_TYPE } from '../practice/view-types';

export const openStreak: PlainCommand = {
  id: 'open-streak',
  name: NAMES.openStreak,
  icon: 'line-chart',
  run: async ({ app: { workspace } }) => {
    const leaf = await workspace.ensureSideLeaf(STREAK_TYPE, 'right', { active: true, reveal: true });
    workspace.setActiveLeaf(leaf, { focus: true });
    if (leaf.view instanceof StreakView) leaf.view.focus();
  },
};

export const openGuide: PlainCommand = {
  id: 'open-guide',
  name: NAMES.openGuide,
  icon: 'book-open',
  run: async ({ app: { workspace } }) => {
    const [open] = workspace.getLeavesOfType(GUIDE_TYPE);
    const leaf = open ?? mainLeaf(workspace, 'tab');
    if (leaf.getRoot() === workspace.rootSplit) uncover(workspace);
    if (!open) await leaf.setViewState({ type: GUIDE_TYPE, active: true });
    await workspace.revealLeaf(leaf);
    if (leaf.view instanceof GuideView) leaf.view.focus();
  },
};

export const openToday: PlainCommand = {
  id: 'open-today',
  name: NAMES.openToday,
  icon: 'calendar-days',
  run: async (context) => {
    const { file } = await context.writer.make(context.today());
    await mainLeaf(context.app.workspace).openFile(file);
  },
};

export const makeToday: PlainCommand = {
  id: 'make-today',
  name: NAMES.makeToday,
  icon: 'calendar-plus',
  available: ({ dailyNotes, today }) => dailyNotes.fileOf(today()) === null,
  run: async (context) => {
    const { file } = await context.writer.make(context.today());
    new Notice(WORDS.noteIsThere(file.path));
  },
};

export const getSupport: PlainCommand = {
  id: 'get-support',
  name: NAMES.getSupport,
  icon: 'life-buoy',
  run: (context) => context.modals.open(new SupportModal(context)),
};
