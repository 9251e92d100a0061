/** The modals that are open, so that none outlives the plugin. */
import { Component, type Modal } from 'obsidian';
import { untell } from './tell';

export class OpenModals extends Component {
  private readonly modals = new Set<Modal>();
  private over = false;

  /** Whether the plugin is going: what a modal does when it closes is not to be done any more. */
  get isOver(): boolean {
    return this.over;
  }

  open(modal: Modal): void {
    untell();
    this.modals.add(modal);
    modal.setCloseCallback(() => this.modals.delete(modal));
    modal.open();
  }

  override onunload(): void {
    this.over = true;
    for (const modal of [...this.modals]) modal.close();
  }
}
