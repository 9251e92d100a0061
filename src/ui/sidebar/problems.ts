/** Lines that could not be read as written: a quiet count at the foot, the list when it is asked for. */
import type { Journal, Problem } from '../../journal/snapshot';
import { openPlace } from '../open-place';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { WORDS } from './words';

/** So many at once; the others follow a slice at a time, so that thousands hold nothing up. */
const SLICE = 100;

export class ProblemsPart extends Part {
  private readonly el: HTMLDetailsElement;
  private readonly countEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private drawn: readonly Problem[] | null = null;
  private copies: readonly string[] | null = null;
  private timer: number | null = null;

  constructor(
    parent: HTMLElement,
    private readonly context: Context,
  ) {
    super();
    this.el = parent.createEl('details', { cls: 'ncj-problems' });
    this.countEl = this.el.createEl('summary');
    this.listEl = this.el.createEl('ul');
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
    this.listEl.empty();
    for (const path of conflicts) this.addCopy(path);
    this.addFrom(problems, 0);
  }

  /** Unfolds the list and takes the focus there. */
  show(): void {
    this.el.open = true;
    this.el.scrollIntoView({ block: 'nearest' });
    this.el.querySelector<HTMLElement>('button')?.focus();
  }

  private addFrom(problems: readonly Problem[], from: number): void {
    for (const problem of problems.slice(from, from + SLICE)) this.addProblem(problem);
    const next = from + SLICE;
    this.wait(next < problems.length ? () => this.addFrom(problems, next) : null);
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
    button.addEventListener('click', () => void openPlace(this.context.app, path));
  }

  private addProblem(problem: Problem): void {
    const button = this.listEl.createEl('li').createEl('button', {
      cls: 'ncj-problem',
      attr: { type: 'button', 'data-problem': problem.code },
    });
    button.createSpan({ cls: 'ncj-problem-message', text: problem.message });
    button.createSpan({ cls: 'ncj-problem-place', text: WORDS.problems.place(problem.path, problem.line) });
    button.addEventListener(
      'click',
      () => void openPlace(this.context.app, problem.path, problem.line, problem.column),
    );
  }
}
