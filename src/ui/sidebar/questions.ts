/** The questions, in the registry's order, over one range. What is chosen and folded is the view's state. */
import { CHARTS } from '../../charts';
import { coveredDays } from '../../charts/columns';
import type { ChartDefinition, ChartView } from '../../charts/chart';
import type { Journal } from '../../journal/snapshot';
import { formatRange, parseRange, resolveRange, unitFor, type Days } from '../../journal/range';
import { ChartSurroundings } from '../pieces/chart-surroundings';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { Question, type QuestionState } from './question';
import { RangeBar, type Stretch } from './range-bar';
import type { ViewState } from './view-state';
import { WORDS } from './words';
import { nameUnseen } from '../pieces/named';

export class QuestionsPart extends Part {
  private readonly el: HTMLElement;
  private readonly bar: RangeBar;
  private readonly listEl: HTMLElement;
  private readonly waiting: HTMLDetailsElement;
  private readonly waitingTitle: HTMLElement;
  private readonly questions: readonly Question[];
  private readonly surroundings: ChartSurroundings;
  private journal: Journal | null = null;
  private days: Days | null = null;

  constructor(
    parent: HTMLElement,
    private readonly context: Context,
    private readonly state: ViewState,
    private readonly onState: () => void,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-questions' });
    this.el.hide();
    nameUnseen(this.el, WORDS.questions.name);
    this.surroundings = new ChartSurroundings(this.el, context);
    this.bar = new RangeBar(this.el, stretchOf(state), (stretch) => this.choose(stretch));
    this.listEl = this.el.createDiv({ cls: 'ncj-question-list' });
    this.waiting = this.el.createEl('details', { cls: 'ncj-waiting' });
    this.waitingTitle = this.waiting.createEl('summary').createSpan();
    this.waiting.hide();
    this.questions = CHARTS.map((definition) =>
      this.addChild(
        new Question(
          this.listEl,
          {
            context,
            definition,
            surroundings: this.surroundings,
            onState: (name, next) => this.remember(name, next),
            onView: (view) => this.showView(definition, view),
          },
          this.stateOf(definition),
        ),
      ),
    );
  }

  override onload(): void {
    this.registerEvent(
      this.context.app.workspace.on('css-change', () => {
        this.surroundings.themeChanged();
        this.redraw();
      }),
    );
  }

  update(journal: Journal): void {
    const before = this.journal;
    this.journal = journal;
    const days = this.daysOf(journal);
    const same = before?.days === journal.days && before.snapshot.streak === journal.snapshot.streak;
    if (same && this.days?.from === days.from && this.days.to === days.to) return;
    this.el.toggle(journal.snapshot.days.length > 0);
    this.redraw();
  }

  /** Takes over a state that was restored with the layout. */
  stateChanged(): void {
    CHARTS.forEach((definition, at) => this.questions[at]?.restore(this.stateOf(definition)));
    this.redraw();
  }

  private redraw(): void {
    const { journal } = this;
    if (!journal) return;
    const range = this.daysOf(journal);
    this.days = range;
    const usual = unitFor(coveredDays(journal, range));
    this.bar.show(stretchOf(this.state), range, usual);
    for (const question of this.questions)
      question.update({ journal, range, unit: this.state.unit ?? usual });
  }

  /** Questions with too little to answer them stand together below, in one folded line. */
  private showView({ name }: ChartDefinition, { unit, config, enough }: ChartView): void {
    if (unit) this.bar.showDrawn(unit);
    const waits = config === null && !enough;
    const at = CHARTS.findIndex((definition) => definition.name === name);
    const el = this.questions[at]?.el;
    if (!el || waits === (el.parentElement === this.waiting)) return;
    const home = waits ? this.waiting : this.listEl;
    const next = this.questions.slice(at + 1).find((other) => other.el.parentElement === home)?.el ?? null;
    home.insertBefore(el, next);
    const waiting = this.questions.filter((question) => question.el.parentElement === this.waiting).length;
    this.waiting.toggle(waiting > 0);
    this.waitingTitle.setText(WORDS.questions.waiting(waiting, this.questions.length - waiting));
  }

  private stateOf({ name }: ChartDefinition): QuestionState {
    const { folded, hidden, choices } = this.state;
    return {
      folded: folded.includes(name),
      hidden: new Set(hidden[name] ?? []),
      choice: choices[name] ?? null,
    };
  }

  private daysOf(journal: Journal): Days {
    return resolveRange(stretchOf(this.state).range, journal.today, journal.snapshot.days[0]?.date ?? null);
  }

  private choose({ range, unit }: Stretch): void {
    this.state.range = formatRange(range);
    this.state.unit = unit;
    this.onState();
    this.redraw();
  }

  private remember(name: string, { folded, hidden, choice }: QuestionState): void {
    const others = this.state.folded.filter((other) => other !== name);
    this.state.folded = folded ? [...others, name] : others;
    this.state.hidden = { ...this.state.hidden, [name]: [...hidden] };
    if (choice !== null) this.state.choices = { ...this.state.choices, [name]: choice };
    this.onState();
  }
}

function stretchOf(state: ViewState): Stretch {
  const range = parseRange(state.range);
  return { range: range.ok ? range.value : '90d', unit: state.unit };
}
