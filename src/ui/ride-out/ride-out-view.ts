/** Ride out an urge: logged at once, then a quiet screen until it is over. Closing it loses nothing and says nothing. */
import { ItemView, Notice, type WorkspaceLeaf } from 'obsidian';
import type { Rooms } from '../rooms';
import { drawEnding } from './ending';
import { drawGuess, drawIntensity } from './questions';
import { drawQuiet } from './quiet';
import { loadSession, saveSession, type Session } from './session';
import type { Stage } from './stage';
import { RIDE_OUT_TYPE } from './view-type';
import { WORDS } from './words';

export class RideOutView extends ItemView {
  override readonly icon = 'waves';
  override readonly navigation = false;
  private stage: Stage | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly rooms: Rooms,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return RIDE_OUT_TYPE;
  }

  override getDisplayText(): string {
    return WORDS.title;
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass('ncj-ride-out');
    this.show();
    return Promise.resolve();
  }

  /** Draws the stage that the session is in. */
  show(): void {
    if (this.stage) this.removeChild(this.stage);
    this.stage = null;
    this.contentEl.empty();
    const session = loadSession(this.app, this.rooms.now());
    if (session) {
      this.stage = this.addChild(this.stageOf(session));
      this.stage.focus();
    } else this.showNone();
  }

  private stageOf(session: Session): Stage {
    const page = this.contentEl.createDiv({ cls: 'ncj-ride-out-page' });
    const go = (next: Session | null): void => {
      saveSession(this.app, next);
      if (next) this.show();
      else this.leaf.detach();
    };
    const keep = (kept: Session): void => saveSession(this.app, kept);
    const given = { rooms: this.rooms, page, session, go, keep, rewrite: this.rewriteLine(session) };
    if (session.stage === 'intensity') return drawIntensity(given);
    if (session.stage === 'guess') return drawGuess(given);
    return session.stage === 'quiet' ? drawQuiet(given) : drawEnding(given);
  }

  /** Adds fields to the line that was logged at the start; null = it is not there any more. */
  private rewriteLine(session: Session): Stage['given']['rewrite'] {
    let { line } = session;
    return async (fields) => {
      const result = await this.rooms.writer.rewrite(session.path, line, fields);
      if (result.ok) return (line = result.value.line);
      new Notice(result.message);
      return null;
    };
  }

  private showNone(): void {
    const page = this.contentEl.createDiv({ cls: 'ncj-ride-out-page' });
    page.createEl('p', { cls: 'ncj-ride-out-text', text: WORDS.none.text });
    const action = this.rooms.action('ride-out');
    if (!action) return;
    const button = page.createEl('button', { text: WORDS.none.start, attr: { type: 'button' } });
    button.addEventListener('click', action.run);
  }
}
