/** A modal that opens on the control it chose itself and closes once, whatever the app does in between. */
import { Modal } from 'obsidian';

export abstract class SteadyModal extends Modal {
  private shown = false;
  /** A key or a finger was there since it opened. */
  private touched = false;

  override open(): void {
    if (this.shown) return;
    this.shown = true;
    this.touched = false;
    for (const type of ['keydown', 'pointerdown']) {
      this.modalEl.addEventListener(type, () => (this.touched = true), { capture: true, once: true });
    }
    super.open();
    this.focusFirst();
    // The app may give the focus to the first control a moment later still.
    this.modalEl.win.requestAnimationFrame(() => {
      if (this.shown && !this.touched) this.focusFirst();
    });
  }

  override close(): void {
    if (!this.shown) return;
    this.shown = false;
    super.close();
  }

  /** Whether it was closed, perhaps while something was being written. */
  protected get isClosed(): boolean {
    return !this.shown;
  }

  /** Gives the focus to what is to be answered first. */
  protected abstract focusFirst(): void;
}
