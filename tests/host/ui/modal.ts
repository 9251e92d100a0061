// A modal stays until it is closed: by its cross, by Esc, by a click beside it, or by its plugin.
import type { App } from '../model/app';
import { focusable } from './focus';
import { setIcon } from './icons';
import { Scope } from './scope';

export class Modal {
  readonly scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly bgEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private readonly closeEl: HTMLElement;
  private whenClosed: (() => unknown) | null = null;
  private returnTo: { el: Element | null; ranges: Range[] } | null = null;
  private isOpen = false;

  constructor(public app: App) {
    this.containerEl = createDiv('modal-container mod-dim');
    this.bgEl = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { tabindex: '-1' } });
    this.closeEl = this.modalEl.createDiv('modal-close-button mod-raised clickable-icon');
    setIcon(this.closeEl, 'x');
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.bgEl.addEventListener('click', () => this.close());
    this.closeEl.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', (event) => this.onEscape(event));
    this.scope.setTabFocusContainerEl(this.modalEl);
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const doc = activeDocument;
    if (this.shouldRestoreSelection) this.returnTo = { el: doc.activeElement, ranges: selected(doc) };
    this.app.keymap.pushScope(this.scope);
    doc.body.appendChild(this.containerEl);
    // The page behind loses the keys, and whatever onOpen gave them to, the first control has them after it.
    this.modalEl.focus({ preventScroll: true });
    void this.onOpen();
    focusable(this.modalEl)[0]?.focus({ preventScroll: true });
  }

  /** As often as it is called: a modal that closes twice hears of it twice. */
  close(): void {
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    const doc = this.containerEl.doc;
    this.containerEl.detach();
    this.onClose();
    this.giveFocusBack(doc);
    this.whenClosed?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.whenClosed = callback;
    return this;
  }

  onEscape(_event: KeyboardEvent): false {
    this.close();
    return false;
  }

  private giveFocusBack(doc: Document): void {
    const before = this.returnTo;
    this.returnTo = null;
    if (!before?.el?.isConnected || !('focus' in before.el)) return;
    const active = doc.activeElement;
    if (active && active !== doc.body && active !== before.el) return;
    (before.el as HTMLElement).focus({ preventScroll: true });
    const selection = doc.getSelection();
    if (!selection || before.ranges.length === 0 || !before.el.matches('[contenteditable="true"]')) return;
    selection.removeAllRanges();
    for (const range of before.ranges) selection.addRange(range);
  }
}

function selected(doc: Document): Range[] {
  const selection = doc.getSelection();
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneRange());
}
