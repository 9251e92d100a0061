/** Lines that could not be read as written: a quiet count at the foot, the list when it is asked for. */
import { Notice } from 'obsidian';
import { problemLines, type ProblemLine } from '../../journal/problem-lines';
import type { Journal, Problem } from '../../journal/snapshot';
import type { Context } from '../../practice/context';
import { mendProblems } from '../../practice/mend';
import { Part } from '../../practice/part';
import { WORDS as SAID } from '../../practice/words';
import { opensPlace } from '../pieces/open-place';
import { WORDS } from './words';

/** So many at once; the others follow a slice at a time, so that thousands hold nothing up. */
const SLICE = 100;

export class ProblemsPart extends Part {
  private readonly el: HTMLDetailsElement;
  private readonly summaryEl: HTMLElement;
  private readonly countEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private drawn: readonly Problem[] | null = null;
  private copies: readonly string[] | null = null;
  private timer: number | null = null;

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'app' | 'settings' | 'index' | 'writer' | 'dailyNotes'>,
  ) {
    super();
    this.el = parent.createEl('details', { cls: 'ncj-problems' });
    this.summaryEl = this.el.createEl('summary');
    this.countEl = this.summaryEl.createSpan();
    this.listEl = this.el.createEl('ul');
    this.el.hide();
  }

  override onunload(): void {
    this.wait(null);
  }

  update({ snapshot: { problems } }: Journal): void {
    const { conflicts } = this.context.index;
    if (problems === this.drawn && conflicts === this.copies) return;
    this.drawn = problems;
    this.copies = conflicts;
    this.el.toggle(problems.length + conflicts.length > 0);
    this.countEl.setText(WORDS.problems.count(problems.length, conflicts.length));
    const hadFocus = this.listEl.contains(this.listEl.ownerDocument.activeElement);
    this.listEl.empty();
    for (const path of conflicts) this.addCopy(path);
    this.addFrom(problemLines(problems), 0);
    if (hadFocus) this.summaryEl.focus();
  }

  /** Unfolds the list and takes the focus there. */
  show(): void {
    this.el.open = true;
    this.el.scrollIntoView({ block: 'nearest' });
    this.el.querySelector<HTMLElement>('button')?.focus();
  }

  private addFrom(lines: readonly ProblemLine[], from: number): void {
    for (const line of lines.slice(from, from + SLICE)) this.addLine(line);
    const next = from + SLICE;
    this.wait(next < lines.length ? () => this.addFrom(lines, next) : null);
  }

  private wait(next: (() => void) | null): void {
    const { win } = this.el;
    if (this.timer !== null) win.clearTimeout(this.timer);
    this.timer = next && win.setTimeout(next);
  }

  private addCopy(path: string): void {
    const text = WORDS.problems.copy(path);
    const attr = { type: 'button' };
    const button = this.listEl.createEl('li').createEl('button', { cls: 'ncj-problem', text, attr });
    opensPlace(button, this.context.app, { path });
  }

  private addLine({ first, all, folder, notes }: ProblemLine): void {
    const { path, line, column, code, message } = first;
    const itemEl = this.listEl.createEl('li', { cls: 'ncj-problem-line' });
    const button = itemEl.createEl('button', {
      cls: 'ncj-problem',
      attr: { type: 'button', 'data-problem': code },
    });
    button.createSpan({ cls: 'ncj-problem-message', text: message });
    const place = WORDS.problems.place(path, line);
    const where = notes > 1 ? `${WORDS.problems.many(all.length, notes, folder)} ${place}` : place;
    button.createSpan({ cls: 'ncj-problem-place', text: where });
    opensPlace(button, this.context.app, { path, line, column });
    const certain = all.filter(({ mendable }) => mendable === true);
    if (certain.length === 0) return;
    const name = notes > 1 ? WORDS.problems.mendMany(certain.length) : WORDS.problems.mend(place);
    const mendEl = itemEl.createEl('button', {
      cls: 'ncj-problem-mend',
      text: SAID.mend,
      attr: { type: 'button', 'aria-label': name },
    });
    mendEl.addEventListener('click', () => void this.mend(certain));
  }

  private async mend(problems: readonly Problem[]): Promise<void> {
    try {
      const places = await mendProblems(this.context, problems);
      new Notice(places === 0 ? WORDS.problems.changedSince : SAID.mended(places, 0));
    } catch (error) {
      new Notice(error instanceof Error ? error.message : String(error));
    }
  }
}
