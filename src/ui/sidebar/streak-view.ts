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
import { LessonPart } from '../pieces/lesson-part';
import { WORDS } from './words';
import { STREAK_TYPE } from '../../practice/view-types';

const ACTIONS = ['open-today', 'insert-todays-prompt'];

export class StreakView extends ItemView {
  override readonly icon = 'notebook-pen';
  override readonly navigation = false;
  private readonly kept = freshState();
  private readonly actions = new Map<string, HTMLElement>();
  private parts: readonly Part[] = [];
  /** Those that say, or do, what can be said and done before all notes were looked at. */
  private early: readonly Part[] = [];
  private questions: QuestionsPart | null = null;
  private problems: ProblemsPart | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return STREAK_TYPE;
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
    this.contentEl.empty();
    this.contentEl.addClass('ncj-view');
    const page = this.contentEl.createDiv({ cls: 'ncj-page' });
    const side = page.createDiv({ cls: 'ncj-side' });
    const progress = new ProgressPart(side, this.context);
    const head = new HeadPart(side, this.context);
    const decision = new DecisionPart(side, this.context);
    const act = new ActPart(side, this.context);
    this.early = [progress, head, act];
    this.parts = [
      ...[progress, head, decision, act],
      new RatingPart(side, this.context),
      new LessonPart(side, this.context),
      new TodayPart(side, this.context),
      (this.questions = new QuestionsPart(page, this.context, this.kept, () =>
        this.app.workspace.requestSaveLayout(),
      )),
      (this.problems = new ProblemsPart(page, this.context)),
    ];
    for (const part of this.parts) this.addChild(part);
    this.register(this.context.index.onChange(() => this.update()));
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
    this.showActions();
    // What some of the notes say may not be so.
    for (const part of journal.snapshot.complete ? this.parts : this.early) part.update(journal);
  }
}
