/** How am I? Mood and sleep as two lines that break where nothing was noted. */
import type { ChartDataset } from 'chart.js';
import { addToDay, daysBetween } from '../entries/local-day';
import type { DayRow } from '../journal/snapshot';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { columnFinder, columnsOf, coveredDays, type Column, type Columns } from './columns';
import { daysIn } from './each-urge';
import { columnAxis, heightFor, optionsOf, pointsOf, ticksIn, type PointText } from './look';
import { cell } from './numbers';
import { inkOf } from './palette';
import { WORDS } from './words';

export const mood: ChartDefinition = { name: 'mood', question: WORDS.mood.question, build };

interface Figures {
  readonly column: Column;
  readonly mood: Mean;
  readonly sleep: Mean;
  path: string | null;
}

/** A week of check-ins; two of them are needed to compare. */
const ENOUGH = 7;
const HIGHEST_MOOD = 10;

function build(input: ChartInput): ChartView {
  const { range, formatDay } = input;
  const columns = columnsOf(input);
  const figures = figuresOf(input, columns.list);
  const points = figures.map(pointOf);
  const rows = daysIn(input.journal, range).map(({ row }) => row);
  const moods = rows.filter((row) => row.mood !== null).length;
  const sleeps = rows.filter((row) => row.sleep !== null).length;
  return {
    answer: answerOf(input, rows, moods, sleeps),
    enough: Math.max(moods, sleeps) >= ENOUGH,
    config: moods + sleeps > 0 ? configOf(input, columns, figures, points) : null,
    table: {
      caption: WORDS.mood.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.mood.columns,
      rows: figures.map(({ column, mood, sleep }) => [column.label, cell(mood.value), cell(sleep.value)]),
    },
    points: pointsOf(points),
    series: [
      ...(moods > 0 ? [{ key: 'mood', label: WORDS.mood.series.mood }] : []),
      ...(sleeps > 0 ? [{ key: 'sleep', label: WORDS.mood.series.sleep }] : []),
    ],
    height: heightFor(input.width),
  };
}

function figuresOf({ journal, range }: ChartInput, list: readonly Column[]): readonly Figures[] {
  const figures = list.map((column): Figures => ({
    column,
    mood: new Mean(),
    sleep: new Mean(),
    path: null,
  }));
  const columnOf = columnFinder(list);
  for (const { row, path } of daysIn(journal, range)) {
    const figure = figures[columnOf(row.date)];
    if (!figure || (row.mood === null && row.sleep === null)) continue;
    figure.mood.add(row.mood);
    figure.sleep.add(row.sleep);
    figure.path = path;
  }
  return figures;
}

function configOf(
  input: ChartInput,
  columns: Columns,
  figures: readonly Figures[],
  points: readonly PointText[],
): ChartConfig {
  const { palette, hidden } = input;
  const moods = figures.map((figure) => figure.mood.value);
  const sleeps = figures.map((figure) => figure.sleep.value);
  const most = sleeps.reduce<number>((most, sleep) => Math.max(most, sleep ?? 0), HIGHEST_MOOD);
  const datasets: ChartDataset<'line', (number | null)[]>[] = [
    {
      data: moods,
      hidden: hidden.has('mood'),
      borderColor: palette.mood,
      backgroundColor: palette.mood,
      borderWidth: 2,
      pointRadius: radiiOf(moods),
      pointHoverRadius: 4,
      spanGaps: false,
    },
    {
      data: sleeps,
      hidden: hidden.has('sleep'),
      borderColor: palette.sleep,
      backgroundColor: palette.sleep,
      borderWidth: 1.5,
      borderDash: [5, 3],
      pointStyle: 'rect',
      pointRadius: radiiOf(sleeps),
      pointHoverRadius: 4,
      spanGaps: false,
    },
  ];
  return {
    type: 'line',
    data: { labels: figures.map(({ column }) => column.label), datasets },
    options: optionsOf(input, points, {
      padding: { top: 6 },
      scales: {
        x: { ...columnAxis(input, columns), offset: true },
        y: {
          type: 'linear',
          min: 0,
          max: Math.ceil(most),
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = [0, 5, 10].map((value) => ({ value }));
          },
          ticks: { ...ticksIn(palette), padding: 6 },
        },
      },
    }),
    marks: {
      lineLabels: {
        labels: [
          { dataset: 0, text: WORDS.mood.labels.mood, color: inkOf(palette.mood, palette) },
          { dataset: 1, text: WORDS.mood.labels.sleep, color: inkOf(palette.sleep, palette) },
        ],
        halo: palette.background,
        font: palette.font,
      },
    },
  };
}

/** A dot where a value stands alone, and everywhere as long as there are few. */
function radiiOf(values: readonly (number | null)[]): number[] {
  const few = values.length <= 45;
  return values.map((_, index) => {
    const alone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
    return alone ? 2 : few ? 1.5 : 0;
  });
}

function pointOf({ column, mood, sleep, path }: Figures): PointText {
  const several = column.from !== column.to;
  const n = (mean: Mean): number | null => (several ? mean.n : null);
  const lines = [
    ...(mood.value === null ? [] : [WORDS.mood.point.mood(mood.value, n(mood))]),
    ...(sleep.value === null ? [] : [WORDS.mood.point.sleep(sleep.value, n(sleep))]),
  ];
  return { title: column.label, lines: lines.length > 0 ? lines : [WORDS.mood.point.none], path };
}

function answerOf(
  { journal, range }: ChartInput,
  rows: readonly DayRow[],
  moods: number,
  sleeps: number,
): string {
  const { answer } = WORDS.mood;
  const most = Math.max(moods, sleeps);
  if (most === 0) return everNoted(journal) ? answer.none : answer.never;
  if (most < ENOUGH) return answer.few(most);
  const sleep = meanOf(rows, 'sleep');
  if (moods < ENOUGH) return answer.sleep(sleep);
  const { from, to } = coveredDays(journal, range);
  const middle = addToDay(from, Math.ceil((daysBetween(from, to) + 1) / 2));
  const early = meanOf(
    rows.filter(({ date }) => date < middle),
    'mood',
  );
  const late = meanOf(
    rows.filter(({ date }) => date >= middle),
    'mood',
  );
  if (early.n >= ENOUGH && late.n >= ENOUGH) return answer.halves(early, late, sleep);
  return answer.mood(meanOf(rows, 'mood'), sleep);
}

function everNoted({ snapshot }: ChartInput['journal']): boolean {
  return snapshot.days.some(({ mood, sleep }) => mood !== null || sleep !== null);
}

function meanOf(rows: readonly DayRow[], figure: 'mood' | 'sleep'): Mean {
  const mean = new Mean();
  for (const row of rows) mean.add(row[figure]);
  return mean;
}

class Mean {
  private sum = 0;
  n = 0;

  add(value: number | null): void {
    if (value === null) return;
    this.sum += value;
    this.n++;
  }

  /** Null = nothing was added. */
  get value(): number | null {
    return this.n > 0 ? this.sum / this.n : null;
  }
}
