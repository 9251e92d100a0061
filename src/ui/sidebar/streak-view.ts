/** The streak view: its parts, joined to the live journal. */
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { ActPart } from './act';
import { DecisionPart } from './decision';
import { HeadPart } from './head';
import { ProblemsPart } from './problems';
import { ProgressPart } from './progress';
import { QuestionsPart } from './questions';
import { RatingPart } from './rating';
import { TodayPart } from './today';
import { freshState, takeState } from './view-state';
import { nextTask } from '../../vault/slices';
import { LessonPart } from '../guide/lesson-part';
import { VIEW_TYPE } from './view-type';
import { WORDS } from './words';

/** Milliseconds between two journals that what is below is told of, while notes are read. */
const WHILE_READING = 2_000;
const ACTIONS = ['open-today', 'insert-todays-prompt'];

export class StreakView extends ItemView {
  override readonly icon = 'notebook-pen';
  override readonly navigation = false;
  private readonly kept = freshState();
  private readonly actions = new Map<string, HTMLElement>();
  private page: HTMLElement | null = null;
  /** What stands at the top, and what stands below it. */
  private first: readonly Part[] = [];
  private below: readonly Part[] = [];
  private isClosed = false;
  /** When what is below is told next, while notes are read. */
  private soon: number | null = null;
  private questions: QuestionsPart | null = null;
  private problems: ProblemsPart | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return VIEW_TYPE;
  }

  override getDisplayText(): string {
    return WORDS.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.kept };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    takeState(this.kept, state);
    await super.setState(state, result);
    this.questions?.stateChanged();
  }

  override onOpen(): Promise<void> {
    const { context } = this;
    this.contentEl.empty();
    this.contentEl.addClass('ncj-view');
    this.page = this.contentEl.createDiv({ cls: 'ncj-page' });
    const side = this.page.createDiv({ cls: 'ncj-side' });
    this.first = [
      new ProgressPart(side, context),
      new HeadPart(side, context),
      new DecisionPart(side, context),
      new ActPart(side, context),
      new RatingPart(side, context),
    ];
    this.below = [new LessonPart(side, context), new TodayPart(side, context)];
    for (const part of [...this.first, ...this.below]) this.addChild(part);
    this.register(context.index.onChange(() => this.update()));
    this.register(() => {
      this.isClosed = true;
      this.forgetSoon();
      context.drawing.drop(this);
    });
    this.update();
    return Promise.resolve();
  }

  /** To the first thing to do: whoever opens the view by key goes on by key. */
  focus(): void {
    // What is pressed most; a button in the head would show what discreet mode hides.
    const first =
      this.contentEl.querySelector<HTMLElement>('button.mod-cta') ?? this.contentEl.querySelector('button');
    first?.focus({ preventScroll: true });
  }

  showProblems(): void {
    this.updateProblems();
    this.problems?.show();
  }

  /** In the view's header; what makes no sense now is not there. */
  private showActions(): void {
    for (const id of ACTIONS) {
      const action = this.context.action(id);
      const shown = this.actions.get(id);
      if (action && !shown) {
        this.actions.set(
          id,
          this.addAction(action.icon, action.name, () => this.context.action(id)?.run()),
        );
      }
      shown?.toggle(action !== null);
    }
  }

  /** What is hidden shows on focus, so that each section can be focused then. */
  private setDiscreet(): void {
    const { discreet } = this.context.settings.get();
    this.contentEl.toggleClass('is-discreet', discreet);
    for (const el of this.contentEl.findAll('.ncj-side > section')) {
      if (discreet) el.setAttribute('tabindex', '0');
      else el.removeAttribute('tabindex');
    }
  }

  private update(): void {
    const journal = this.context.index.journal();
    this.setDiscreet();
    for (const part of this.first) part.update(journal);
    this.problems?.update(journal);
    // While notes are read, the journal changes again and again, and drawing all of it would only hold them up.
    if (this.questions && this.context.index.progress !== null) this.soon ??= this.later(WHILE_READING);
    else this.askForBelow();
  }

  private later(milliseconds: number): number {
    return this.contentEl.win.setTimeout(() => this.askForBelow(), milliseconds);
  }

  private askForBelow(): void {
    this.forgetSoon();
    this.context.drawing.add(this, (turn) => this.updateBelow(turn));
  }

  private forgetSoon(): void {
    if (this.soon !== null) this.contentEl.win.clearTimeout(this.soon);
    this.soon = null;
  }

  /** A part at a time: on a phone each of them takes a while, and the days are not to wait for them. */
  private async updateBelow(turn: () => Promise<void>): Promise<void> {
    if (!this.questions) await nextTask();
    const steps = [
      () => this.showActions(),
      ...this.below.map((part) => () => part.update(this.context.index.journal())),
      () => this.updateQuestions(),
      () => this.updateProblems(),
    ];
    for (const step of steps) {
      await turn();
      if (this.isClosed) return;
      step();
    }
  }

  private updateQuestions(): void {
    const { page, context, kept } = this;
    if (!page) return;
    this.questions ??= this.addChild(
      new QuestionsPart(page, context, kept, () => this.app.workspace.requestSaveLayout()),
    );
    this.questions.update(context.index.journal());
  }

  private updateProblems(): void {
    const { page, context } = this;
    if (!page) return;
    if (!this.questions) this.updateQuestions();
    this.problems ??= this.addChild(new ProblemsPart(page, context));
    this.problems.update(context.index.journal());
  }
}
