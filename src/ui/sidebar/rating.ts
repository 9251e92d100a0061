/** How strong the urge is after a prompt: asked as long as today's latest rated prompt has no second rating. */
import { Notice } from 'obsidian';
import type { Journal, PlacedEntry } from '../../journal/snapshot';
import { Scale } from '../forms/scale';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { SCALE_ENDS } from '../../practice/words';
import { WORDS } from './words';

export class RatingPart extends Part {
  private readonly el: HTMLElement;
  private asked = '';
  /** What was left unanswered, until the app closes. */
  private left = '';

  constructor(
    parent: HTMLElement,
    private readonly context: Context,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-today', attr: { 'aria-label': WORDS.rating.name } });
    this.el.hide();
  }

  update(journal: Journal): void {
    const { ratePrompts, quiet } = this.context.settings.get();
    const open = ratePrompts && !quiet ? unrated(journal) : null;
    const key = open ? keyOf(open) : '';
    if (key === this.asked) return;
    this.asked = key;
    this.el.empty();
    this.el.toggle(open !== null && key !== this.left);
    if (open && key !== this.left) this.ask(open, key);
  }

  private ask(open: PlacedEntry, key: string): void {
    const before = open.entry.kind === 'urge' ? open.entry.intensity : null;
    this.el.createEl('p', {
      cls: 'ncj-today-prompt',
      text: WORDS.rating.question(before ?? 0),
    });
    let after: number | null = null;
    const scale = new Scale(this.el, {
      label: WORDS.rating.scale,
      max: 10,
      ends: SCALE_ENDS.ofPrompt,
      value: null,
      onChange: (value) => (after = value),
    });
    scale.el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        void this.write(open, after);
      } else if (scale.type(event.key)) event.preventDefault();
    });
    const actions = this.el.createDiv({ cls: 'ncj-today-actions' });
    this.button(actions, WORDS.rating.keep, () => void this.write(open, after));
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
