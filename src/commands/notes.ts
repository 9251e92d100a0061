/** Looking after the notes: problems, the index, an export. */
import { Notice } from 'obsidian';
import { exportTo } from '../ui/export';
import { StreakView } from '../ui/sidebar/streak-view';
import { VIEW_TYPE } from '../ui/sidebar/view-type';
import { count } from '../ui/words';
import type { PlainCommand } from './command';

export const showProblems: PlainCommand = {
  id: 'show-problems',
  name: 'Show journal problems',
  icon: 'list-x',
  available: ({ index }) => index.journal().snapshot.problems.length + index.conflicts.length > 0,
  run: async ({ app }) => {
    const leaf = await app.workspace.ensureSideLeaf(VIEW_TYPE, 'right', { active: true, reveal: true });
    await app.workspace.revealLeaf(leaf);
    if (leaf.view instanceof StreakView) leaf.view.showProblems();
  },
};

export const rebuildIndex: PlainCommand = {
  id: 'rebuild-index',
  name: 'Rebuild index',
  icon: 'refresh-cw',
  run: async ({ index }) => {
    await index.rebuild();
    new Notice(`Read again: ${count(index.journal().snapshot.totals.entries, 'entry', 'entries')}.`);
  },
};

export const exportEntries: PlainCommand = {
  id: 'export',
  name: 'Export entries',
  icon: 'download',
  available: ({ index }) => index.journal().snapshot.totals.entries > 0,
  run: exportTo,
};
