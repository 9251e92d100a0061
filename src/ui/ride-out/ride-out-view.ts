/** Ride out an urge: logged at once, then a quiet screen until it is over. Closing it loses nothing and says nothing. */
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { formatEntry } from '../../entries/format';
import { tellFailure } from '../../practice/failure';
import { clockTime } from '../../practice/log';
import type { Context } from '../../practice/context';
import { drawEnding } from './ending';
import { loggedUrge } from '../../practice/logged-urge';
import { drawGuess, drawIntensity } from './questions';
import { drawQuiet } from './quiet';
import { giveRoomBack, takeRoom } from '../../practice/room';
import { loadSession, saveSession, type Session } from '../../practice/ride-out-session';
import type { SlipForm, Stage } from './stage';
import { WORDS } from './words';
import { RIDE_OUT_TYPE } from '../../practice/view-types';

export class RideOutView extends ItemView {
  override readonly icon = 'waves';
  override readonly navigation = false;
  private stage: Stage | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly SlipForm: SlipForm,
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
    const session = loadSession(this.app, this.context.now());
    if (session) takeRoom(this.app);
    this.draw(session);
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    giveRoomBack(this.app);
    return Promise.resolve();
  }

  /** Draws the stage that the session is in; the one that is kept, unless another is given. */
  show(session = loadSession(this.app, this.context.now())): void {
    this.draw(session);
    this.focus();
  }

  focus(): void {
    this.stage?.focus();
  }

  private draw(session: Session | null): void {
    if (this.stage) this.removeChild(this.stage);
    this.stage = null;
    this.contentEl.empty();
    if (session) this.stage = this.addChild(this.stageOf(session));
    else this.showNone();
  }

  private stageOf(session: Session): Stage {
    const page = this.contentEl.createDiv({ cls: 'ncj-ride-out-page' });
    const go = (next: Session | null): void => {
      saveSession(this.app, next);
      if (next) this.show(next);
      else this.leaf.detach();
    };
    const keep = (kept: Session | null): void => saveSession(this.app, kept);
    const { context, SlipForm } = this;
    const rewrite = this.rewriteLine(session);
    const given = { context, page, session, go, keep, rewrite, SlipForm };
    if (session.stage === 'intensity') return drawIntensity(given);
    if (session.stage === 'guess') return drawGuess(given);
    return session.stage === 'quiet' ? drawQuiet(given) : drawEnding(given);
  }

  /** Adds fields to the line that was logged at the start, or to what it was made into since. */
  private rewriteLine(session: Session): Stage['given']['rewrite'] {
    const { writer, index } = this.context;
    let { line } = session;
    return async (fields) => {
      const written = await writer.rewrite(session.path, line, fields);
      if (written.ok) return (line = written.value.line);
      const logged = loggedUrge(index.journal(), session);
      const again = logged ? await writer.rewriteEntry(logged, fields) : written;
      if (again.ok) return (line = again.value.line);
      const time = clockTime(new Date(session.startedAt));
      tellFailure(again.message, formatEntry({ kind: 'urge', time, fields }));
      return null;
    };
  }

  private showNone(): void {
    const page = this.contentEl.createDiv({ cls: 'ncj-ride-out-page' });
    page.createEl('p', { cls: 'ncj-ride-out-text', text: WORDS.none.text });
    const action = this.context.action('ride-out');
    if (!action) return;
    const button = page.createEl('button', { text: WORDS.none.start, attr: { type: 'button' } });
    button.addEventListener('click', action.run);
  }
}
