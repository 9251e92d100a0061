/** One stage of a ride-out. */
import { Component, type Modal } from 'obsidian';
import type { FieldChanges } from '../../entries/rewrite';
import type { Context } from '../../practice/context';
import type { Session } from '../../practice/ride-out-session';

/** The form that logs a slip; `onClosed` is told whether one was logged. */
export type SlipForm = new (context: Context, onClosed: (logged: boolean) => void) => Modal;

export interface Given {
  readonly context: Context;
  readonly page: HTMLElement;
  readonly session: Session;
  /** Goes on to the next stage; null = it is over, the screen closes. */
  readonly go: (next: Session | null) => void;
  /** Keeps the session as it is now, and stays on this stage; null = it is over, and the screen is closed by the user. */
  readonly keep: (session: Session | null) => void;
  /** Sets fields of the entry that was logged; gives its line as it stands then. Null = it is gone: that was said, and can be copied. */
  readonly rewrite: (fields: FieldChanges) => Promise<string | null>;
  readonly SlipForm: SlipForm;
}

export abstract class Stage extends Component {
  constructor(readonly given: Given) {
    super();
  }

  abstract focus(): void;

  protected button(parent: HTMLElement, text: string, run: () => void, cls = ''): HTMLButtonElement {
    const button = parent.createEl('button', { cls, text, attr: { type: 'button' } });
    button.addEventListener('click', run);
    return button;
  }

  protected say(text: string, cls = 'ncj-ride-out-text'): HTMLElement {
    return this.given.page.createEl('p', { cls, text });
  }
}
