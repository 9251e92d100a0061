/** How is it now? Asked in the hours after an urge, answered by one tap, written as `after` on its line. Quiet mode asks nothing. */
import { Notice } from 'obsidian';
import { recentUrges } from '../../journal/recent';
import type { Journal, PlacedEntry } from '../../journal/snapshot';
import { Scale } from '../pieces/scale';
import { Part } from '../../practice/part';
import { formatClock } from '../../entries/read-time';
import { loadSession } from '../../practice/ride-out-session';
import type { Context } from '../../practice/context';
import { SCALE_ENDS } from '../../practice/words';
import { WORDS } from './words';
import { nameUnseen } from '../pieces/named';

/** So many minutes an urge is asked about; one that rates a prompt, for the rest of its day. */
const ASKED_FOR = 180;
const LOOK_MS = 60_000;

export class RatingPart extends Part {
  private readonly el: HTMLElement;
  private asked = '';
  /** What was left unanswered, until the app closes. */
  private left = '';

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'app' | 'settings' | 'index' | 'writer' | 'now'>,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-today' });
    nameUnseen(this.el, WORDS.rating.name);
    this.el.hide();
  }

  override onload(): void {
    this.registerInterval(this.el.win.setInterval(() => this.update(this.context.index.journal()), LOOK_MS));
  }

  update(journal: Journal): void {
    const { ratePrompts, quiet } = this.context.settings.get();
    const ridingOut = loadSession(this.context.app, this.context.now()) !== null;
    const open =
      quiet || ridingOut ? null : ((ratePrompts ? unrated(journal) : null) ?? this.unanswered(journal));
    const key = open ? keyOf(open) : '';
    if (key === this.asked) return;
    this.asked = key;
    this.el.empty();
    this.el.toggle(open !== null && key !== this.left);
    if (open && key !== this.left) this.ask(open, key);
  }

  /** The latest urge, where nothing was said of it since. */
  private unanswered(journal: Journal): PlacedEntry | null {
    const latest = recentUrges(journal, this.context.now(), ASKED_FOR).at(-1);
    if (!latest || latest.entry.intensity === null) return null;
    return latest.entry.after === null && latest.entry.outcome === null ? latest : null;
  }

  private ask(open: PlacedEntry, key: string): void {
    const { entry } = open;
    const before = entry.kind === 'urge' ? (entry.intensity ?? 0) : 0;
    const rates = entry.kind === 'urge' && entry.prompt !== null;
    const at = entry.time === null ? '' : formatClock(entry.time);
    this.el.createEl('p', {
      cls: 'ncj-today-prompt',
      text: rates || at === '' ? WORDS.rating.question(before) : WORDS.rating.later(before, at),
    });
    let after: number | null = null;
    const scale = new Scale(this.el, {
      label: rates ? WORDS.rating.scale : WORDS.rating.scaleLater,
      max: 10,
      ends: SCALE_ENDS.ofPrompt,
      value: null,
      onChange: (value) => (after = value),
    });
    // One tap is the answer; a digit only chooses, for 1 may be the start of 10.
    scale.el.addEventListener('click', () => void this.write(open, after));
    scale.el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        void this.write(open, after);
      } else if (scale.type(event.key)) event.preventDefault();
    });
    const actions = this.el.createDiv({ cls: 'ncj-today-actions' });
    this.button(actions, WORDS.rating.leave, () => {
      this.left = key;
      this.el.hide();
    });
  }

  private async write(open: PlacedEntry, after: number | null): Promise<void> {
    if (after === null) return;
    const result = await this.context.writer.rewriteEntry(open, { after });
    if (!result.ok) new Notice(result.message);
  }

  private button(parent: HTMLElement, text: string, run: () => void): void {
    const button = parent.createEl('button', { cls: 'ncj-link', text, attr: { type: 'button' } });
    button.addEventListener('click', run);
  }
}

function unrated({ days, today }: Journal): PlacedEntry | null {
  const latest = days.at(-1);
  if (latest?.row.date !== today) return null;
  const rated = latest.entries.filter(
    ({ entry }) => entry.kind === 'urge' && entry.prompt !== null && entry.intensity !== null,
  );
  const last = rated.at(-1);
  return last?.entry.kind === 'urge' && last.entry.after === null && last.entry.outcome === null
    ? last
    : null;
}

function keyOf({ path, entry }: PlacedEntry): string {
  return JSON.stringify([path, entry.line, entry.time]);
}
