/** The main area, where notes stand: on a phone a drawer that lies over it goes, else what is opened would not be seen. */
import { Platform, type Workspace, type WorkspaceLeaf } from 'obsidian';

/** A leaf there to open something in; `fresh` is a tab of its own. */
export function mainLeaf(workspace: Workspace, fresh = false): WorkspaceLeaf {
  uncover(workspace);
  return workspace.getLeaf(fresh ? 'tab' : false);
}

/** For what is shown in a leaf that is there already. */
export function uncover({ leftSplit, rightSplit }: Workspace): void {
  if (!Platform.isMobile) return;
  leftSplit.collapse();
  rightSplit.collapse();
}
