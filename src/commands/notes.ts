/** Looking after the notes: problems, the index, export and import. */
import { Notice } from 'obsidian';
import { createBase as makeBase, createDashboard as makeDashboard } from '../practice/dashboard';
import { ExportForm } from '../ui/forms/export-form';
import { ImportForm } from '../ui/forms/import-form';
import { StreakView } from '../ui/sidebar/streak-view';
import type { PlainCommand } from './command';
import { NAMES, WORDS } from './words';
import { STREAK_TYPE } from '../practice/view-types';

export const showProblems: PlainCommand = {
  id: 'show-problems',
  name: NAMES.showProblems,
  icon: 'list-x',
  available: ({ index }) => index.journal().snapshot.problems.length + index.conflicts.length > 0,
  run: async ({ app }) => {
    const leaf = await app.workspace.ensureSideLeaf(STREAK_TYPE, 'right', { active: true, reveal: true });
    await app.workspace.revealLeaf(leaf);
    if (leaf.view instanceof StreakView) leaf.view.showProblems();
  },
};

export const rebuildIndex: PlainCommand = {
  id: 'rebuild-index',
  name: NAMES.rebuildIndex,
  icon: 'refresh-cw',
  run: async ({ index }) => {
    await index.rebuild();
    new Notice(WORDS.rebuilt(index.journal().snapshot.totals.entries));
  },
};

export const exportJournal: PlainCommand = {
  id: 'export',
  name: NAMES.exportJournal,
  icon: 'download',
  available: ({ index }) => index.journal().snapshot.days.length > 0,
  run: (context) => new ExportForm(context).open(),
};

export const importEntries: PlainCommand = {
  id: 'import',
  name: NAMES.importEntries,
  icon: 'upload',
  run: (context) => new ImportForm(context).open(),
};

export const createBase: PlainCommand = {
  id: 'create-base',
  name: NAMES.createBase,
  icon: 'layout-list',
  available: ({ hasBases }) => hasBases(),
  run: makeBase,
};

export const createDashboard: PlainCommand = {
  id: 'create-dashboard',
  name: NAMES.createDashboard,
  icon: 'layout-dashboard',
  run: makeDashboard,
};
