/** Where Start ends, so that nobody is left in front of an empty window: today's note, and the journal with the first lesson beside it, on a phone over it. */
import { mainLeaf } from '../../../practice/main-area';
import type { Context } from '../../../practice/context';
import { VIEW_TYPE } from '../../sidebar/view-type';

export async function openTodaysPage({
  app,
  today,
  writer,
}: Pick<Context, 'app' | 'writer' | 'today'>): Promise<void> {
  const { workspace } = app;
  const { file } = await writer.make(today());
  const leaf = mainLeaf(workspace);
  await leaf.openFile(file);
  await workspace.ensureSideLeaf(VIEW_TYPE, 'right', { active: false, reveal: true });
  workspace.setActiveLeaf(leaf, { focus: true });
}
