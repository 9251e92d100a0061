/** The streak view: its parts, joined to the live journal. */
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Part } from '../part';
import type { Rooms } from '../rooms';
import { ActPart } from './act';
import { DecisionPart } from './decision';
import { HeadPart } from './head';
import { ProblemsPart } from './problems';
import { ProgressPart } from './progress';
import { QuestionsPart } from './questions';
import { RatingPart } from './rating';
import { TodayPart } from './today';
import { freshState, takeState } from './view-state';
import { VIEW_TYPE } from './view-type';
import { WORDS } from './words';

const ACTIONS = ['open-today', 'insert-todays-prompt'];

export class StreakView extends ItemView {
  override readonly icon = 'notebook-pen';
  override readonly navigation = false;
  private readonly kept = freshState();
  private readonly actions = new Map<string, HTMLElement>();
  private parts: readonly Part[] = [];
  private questions: QuestionsPart | null = null;
  private problems: ProblemsPart | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly rooms: Rooms,
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
    this.contentEl.empty();
    this.contentEl.addClass('ncj-view');
    const page = this.contentEl.createDiv({ cls: 'ncj-page' });
    const side = page.createDiv({ cls: 'ncj-side' });
    this.parts = [
      new ProgressPart(side, this.rooms),
      new HeadPart(side, this.rooms),
      new DecisionPart(side, this.rooms),
      new ActPart(side, this.rooms),
      new RatingPart(side, this.rooms),
      new TodayPart(side, this.rooms),
      (this.questions = new QuestionsPart(page, this.rooms, this.kept, () =>
        this.app.workspace.requestSaveLayout(),
      )),
      (this.problems = new ProblemsPart(page, this.rooms)),
    ];
    for (const part of this.parts) this.addChild(part);
    this.register(this.rooms.index.onChange(() => this.update()));
    this.update();
    return Promise.resolve();
  }

  showProblems(): void {
    this.problems?.show();
  }

  /** In the view's header; what makes no sense now is not there. */
  private showActions(): void {
    for (const id of ACTIONS) {
      const action = this.rooms.action(id);
      const shown = this.actions.get(id);
      if (action && !shown) {
        this.actions.set(
          id,
          this.addAction(action.icon, action.name, () => this.rooms.action(id)?.run()),
        );
      }
      shown?.toggle(action !== null);
    }
  }

  /** What is hidden shows on focus, so that each section can be focused then. */
  private setDiscreet(): void {
    const { discreet } = this.rooms.settings;
    this.contentEl.toggleClass('is-discreet', discreet);
    for (const el of this.contentEl.findAll('.ncj-side > section, .ncj-insights')) {
      if (discreet) el.setAttribute('tabindex', '0');
      else el.removeAttribute('tabindex');
    }
  }

  private update(): void {
    const journal = this.rooms.index.journal();
    this.setDiscreet();
    this.showActions();
    for (const part of this.parts) part.update(journal);
  }
}
