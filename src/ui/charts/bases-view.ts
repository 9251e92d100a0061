/** A view of a base: the charts, drawn from the notes that the base selects and from no other. */
import { BasesView, type BasesAllOptions, type BasesViewRegistration, type QueryController } from 'obsidian';
import { CHARTS } from '../../charts';
import { parseRange, type Range } from '../../journal/range';
import type { Journal } from '../../journal/snapshot';
import { ChartFigure } from './chart-figure';
import { ChartSurroundings } from '../pieces/chart-surroundings';
import type { Context } from '../../practice/context';
import { BASES_TYPE } from '../../practice/dashboard';
import { WORDS } from '../../practice/words';

const ALL = 'all';
export function basesView(context: Context): BasesViewRegistration {
  return {
    name: WORDS.base.name,
    icon: 'notebook-pen',
    factory: (controller, containerEl) => new JournalBasesView(controller, containerEl, context),
    options,
  };
}

const QUESTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  CHARTS.map(({ name, question }) => [name, question] as const),
);

function options(): BasesAllOptions[] {
  return [
    {
      type: 'dropdown',
      key: 'chart',
      displayName: WORDS.base.chart,
      default: ALL,
      options: { [ALL]: WORDS.base.allCharts, ...QUESTIONS },
    },
    {
      type: 'dropdown',
      key: 'range',
      displayName: WORDS.base.range,
      default: 'all',
      options: { ...WORDS.base.ranges },
    },
  ];
}

export class JournalBasesView extends BasesView {
  override readonly type = BASES_TYPE;
  private readonly el: HTMLElement;
  private readonly leadEl: HTMLElement;
  private readonly chartsEl: HTMLElement;
  private readonly surroundings: ChartSurroundings;
  private figures: readonly ChartFigure[] = [];
  private shown = '';
  private paths: ReadonlySet<string> = new Set();
  private known: {
    readonly paths: ReadonlySet<string>;
    readonly whole: Journal;
    readonly part: Journal;
  } | null = null;

  constructor(
    controller: QueryController,
    parent: HTMLElement,
    private readonly context: Context,
  ) {
    super(controller);
    this.el = parent.createDiv({ cls: 'ncj-bases' });
    this.leadEl = this.el.createEl('p', { cls: 'ncj-muted' });
    this.chartsEl = this.el.createDiv({ cls: 'ncj-questions' });
    this.surroundings = new ChartSurroundings(this.chartsEl, context);
  }

  override onload(): void {
    this.register(this.context.index.onChange(() => this.update()));
    this.registerEvent(
      this.app.workspace.on('css-change', () => {
        this.surroundings.themeChanged();
        this.update();
      }),
    );
    this.register(() => this.el.remove());
  }

  override onDataUpdated(): void {
    this.paths = new Set(this.data.data.map(({ file }) => file.path));
    this.showCharts();
    this.update();
  }

  private update(): void {
    const settings = this.context.settings.get();
    const journal = this.journal();
    const empty = journal.snapshot.days.length === 0;
    this.el.toggleClass('is-discreet', settings.discreet);
    this.leadEl.setText(this.lead(journal));
    this.chartsEl.toggle(!empty);
    if (!empty) for (const figure of this.figures) figure.update(journal, this.rangeOf(journal));
  }

  private lead({ snapshot }: Journal): string {
    const notes = this.paths.size;
    if (snapshot.days.length === 0) return WORDS.base.nothing(notes);
    const streaks = this.shown === ALL || this.shown === 'streaks';
    return WORDS.base.from(notes, snapshot.totals.entries, streaks);
  }

  /** The charts that the base's options ask for; all of them where they name none that there is. */
  private showCharts(): void {
    const wanted = this.config.get('chart');
    const chosen = CHARTS.filter(({ name }) => name === wanted);
    const shown = chosen[0]?.name ?? ALL;
    if (shown === this.shown) return;
    this.shown = shown;
    for (const figure of this.figures) this.removeChild(figure);
    this.chartsEl.empty();
    this.figures = (chosen.length > 0 ? chosen : CHARTS).map((definition) =>
      this.addChild(
        new ChartFigure(this.chartsEl, this.context, {
          definition,
          surroundings: this.surroundings,
          height: null,
        }),
      ),
    );
  }

  private rangeOf({ snapshot: { days } }: Journal): Range {
    const wanted = this.config.get('range');
    const range = parseRange(typeof wanted === 'string' ? wanted : 'all');
    const named = range.ok ? range.value : 'all';
    // Of days after the last selected note nothing is known: they are no days without urges.
    const [from, to] = [days[0]?.date, days.at(-1)?.date];
    return named === 'all' && from && to ? { from, to } : named;
  }

  /** Made anew only where the notes of the base, or what notes say, are others. */
  private journal(): Journal {
    const { index } = this.context;
    const { paths, known } = this;
    const whole = index.journal();
    if (known?.paths === paths && sameJournal(known.whole, whole)) return known.part;
    const part = index.journalOf(paths);
    this.known = { paths, whole, part };
    return part;
  }
}

function sameJournal(a: Journal, b: Journal): boolean {
  return a.days === b.days && a.today === b.today && a.dayStartsAt === b.dayStartsAt;
}
