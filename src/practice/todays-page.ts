/** Where Start ends, so that nobody is left in front of an empty window: today's note, and the journal with the first lesson beside it, on a phone over it. */
import { mainLeaf } from './main-area';
import type { Context } from './context';
import { STREAK_TYPE } from './view-types';

export async function openTodaysPage({
  app,
  today,
  writer,
}: Pick<Context, 'app' | 'writer' | 'today'>): Promise<void> {
  const { workspace } = app;
  const { file } = await writer.make(today());
  const leaf = mainLeaf(workspace);
  await leaf.openFile(file);
  await workspace.ensureSideLeaf(STREAK_TYPE, 'right', { active: false, reveal: true });
  workspace.setActiveLeaf(leaf, { focus: true });
}
