// The tree of files: folders fold, a click opens a note.
import { TFile, TFolder, type TAbstractFile } from '../../model/files';
import type { Vault } from '../../model/vault';
import { setIcon } from '../../ui/icons';

export interface FileTreeActions {
  readonly open: (file: TFile, event: MouseEvent | KeyboardEvent) => void;
  readonly activePath: () => string | null;
  /** Whether it is settled which note is open. */
  readonly ready: () => boolean;
}

export class FileTree {
  private readonly folded = new Set<string>();
  private seen = false;

  constructor(
    private readonly vault: Vault,
    private readonly el: HTMLElement,
    private readonly actions: FileTreeActions,
  ) {}

  draw(): void {
    const ready = this.actions.ready();
    if (!this.seen) this.foldAllButActive();
    this.seen ||= ready;
    this.el.empty();
    this.drawChildren(this.vault.getRoot(), this.el.createDiv());
  }

  foldAll(): void {
    this.folded.clear();
    const walk = (folder: TFolder): void => {
      for (const child of folder.children) {
        if (!(child instanceof TFolder)) continue;
        this.folded.add(child.path);
        walk(child);
      }
    };
    walk(this.vault.getRoot());
    this.draw();
  }

  private drawChildren(folder: TFolder, el: HTMLElement): void {
    for (const child of [...folder.children].sort(inOrder)) {
      if (child instanceof TFolder) this.drawFolder(child, el);
      else if (child instanceof TFile) this.drawFile(child, el);
    }
  }

  private drawFolder(folder: TFolder, el: HTMLElement): void {
    const item = el.createDiv('tree-item nav-folder');
    const title = item.createDiv({
      cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible tappable',
      attr: { 'data-path': folder.path, tabindex: 0 },
    });
    setIcon(title.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    const children = item.createDiv('tree-item-children nav-folder-children');
    const fold = (folded: boolean): void => {
      item.toggleClass('is-collapsed', folded);
      title.setAttr('aria-expanded', !folded);
      if (folded) this.folded.add(folder.path);
      else this.folded.delete(folder.path);
      children.empty();
      if (!folded) this.drawChildren(folder, children);
    };
    fold(this.folded.has(folder.path));
    pressed(title, () => fold(!this.folded.has(folder.path)));
  }

  private drawFile(file: TFile, el: HTMLElement): void {
    const title = el.createDiv('tree-item nav-file').createDiv({
      cls: 'tree-item-self nav-file-title tappable is-clickable',
      attr: { 'data-path': file.path, tabindex: 0 },
    });
    title.toggleClass('is-active', file.path === this.actions.activePath());
    const name = file.extension === 'md' ? file.basename : file.name;
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: name });
    pressed(title, (event) => this.actions.open(file, event));
  }

  /** A vault with years of notes starts folded, down to the note that is open. */
  private foldAllButActive(): void {
    const active = this.actions.activePath() ?? '';
    this.folded.clear();
    const walk = (folder: TFolder): void => {
      for (const child of folder.children) {
        if (!(child instanceof TFolder)) continue;
        if (!active.startsWith(`${child.path}/`)) this.folded.add(child.path);
        walk(child);
      }
    };
    walk(this.vault.getRoot());
  }
}

function pressed(el: HTMLElement, press: (event: MouseEvent | KeyboardEvent) => void): void {
  el.addEventListener('click', press);
  el.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') press(event);
  });
}

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Folders first, each by name, numbers in them by value. */
function inOrder(a: TAbstractFile, b: TAbstractFile): number {
  const folders = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return folders || names.compare(a.name, b.name);
}
