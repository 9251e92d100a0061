// The file explorer as a view of the left sidebar.
import type { WorkspaceLeaf } from '../../model/leaf';
import { ItemView } from '../../model/views';
import { Keymap } from '../../ui/scope';
import { FileTree } from './file-tree';
import { createIconButton } from './frame';

export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  private readonly tree: FileTree;
  private waiting = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const buttons = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    createIconButton(buttons, 'square-pen', 'New note', () => void this.createNote(), 'nav-action-button');
    createIconButton(
      buttons,
      'chevrons-down-up',
      'Collapse all',
      () => this.tree.foldAll(),
      'nav-action-button',
    );
    this.tree = new FileTree(this.app.vault, this.contentEl.createDiv('nav-files-container'), {
      open: (file, event) =>
        void this.app.workspace.getLeaf(Keymap.isModEvent(event) !== false).openFile(file),
      activePath: () => this.app.workspace.getActiveFile()?.path ?? null,
      ready: () => this.app.workspace.layoutReady,
    });
  }

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  override onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const name of ['create', 'delete', 'rename'])
      this.registerEvent(vault.on(name, () => this.drawSoon()));
    for (const name of ['file-open', 'layout-ready'])
      this.registerEvent(workspace.on(name, () => this.drawSoon()));
    this.tree.draw();
    return Promise.resolve();
  }

  private drawSoon(): void {
    if (this.waiting) return;
    this.waiting = true;
    window.requestAnimationFrame(() => {
      this.waiting = false;
      this.tree.draw();
    });
  }

  private async createNote(): Promise<void> {
    const { vault, workspace } = this.app;
    let number = 0;
    const path = (): string => (number === 0 ? 'Untitled.md' : `Untitled ${number}.md`);
    while (vault.getFileByPath(path())) number += 1;
    await workspace.getLeaf('tab').openFile(await vault.create(path(), ''));
  }
}
