/** The main area, where notes stand: on a phone a drawer that lies over it goes, else what is opened would not be seen. */
import { Platform, type PaneType, type Workspace, type WorkspaceLeaf } from 'obsidian';

/** A leaf there to open something in: the one that is open, or a new one of that kind. */
export function mainLeaf(workspace: Workspace, pane: PaneType | boolean = false): WorkspaceLeaf {
  uncover(workspace);
  return workspace.getLeaf(pane);
}

/** For what is shown in a leaf that is there already. */
export function uncover({ leftSplit, rightSplit }: Workspace): void {
  if (!Platform.isMobile) return;
  leftSplit.collapse();
  rightSplit.collapse();
}
