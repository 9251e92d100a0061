/** How am I? Mood as faint dots under a smooth line that breaks where nothing was noted; sleep below, on an axis of its own. */
import type { ChartDataset } from 'chart.js';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { columnFinder, columnsOf, type Column, type Columns } from './columns';
import { daysIn } from './each-urge';
import { mix } from './color';
import {
  columnAxis,
  heightFor,
  lowerPanel,
  panelName,
  optionsOf,
  pointsOf,
  ticksIn,
  upperPanel,
  type PointText,
} from './look';
import { answerOf, ENOUGH, Mean } from './mood-answer';
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

const HIGHEST_MOOD = 10;
/** Hours. */
const USUAL_SLEEP = 10;
const MANY = 120;
const AROUND = 3;
/** Pixels of the lower panel. */
const PANEL = 68;

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
    basis: WORDS.mood.basis(moods, sleeps),
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
    height: heightFor(input.width) + (sleeps > 0 && !input.hidden.has('sleep') ? PANEL : 0),
    unit: columns.unit,
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
  const hasSleep = !hidden.has('sleep') && sleeps.some((sleep) => sleep !== null);
  const most = sleeps.reduce<number>((most, sleep) => Math.max(most, sleep ?? 0), USUAL_SLEEP);
  const dots = (data: (number | null)[], color: string, key: string): Line => ({
    data,
    hidden: hidden.has(key),
    yAxisID: key === 'sleep' && hasSleep ? 'sleep' : 'y',
    showLine: false,
    backgroundColor: color,
    borderColor: color,
    pointRadius: figures.length > MANY ? 1 : 1.75,
    pointHoverRadius: 4,
  });
  const line = (data: (number | null)[], color: string, key: string): Line => ({
    ...dots(data, color, key),
    showLine: true,
    borderWidth: 2,
    cubicInterpolationMode: 'monotone',
    pointRadius: data.map((_, at) => (standsAlone(data, at) ? 2 : 0)),
    spanGaps: false,
  });
  const faint = (color: string): string => mix(palette.background, color, 0.5);
  const datasets = [
    dots(moods, faint(palette.mood), 'mood'),
    dots(sleeps, faint(palette.sleep), 'sleep'),
    line(smooth(moods), palette.mood, 'mood'),
    line(smooth(sleeps), palette.sleep, 'sleep'),
  ];
  return {
    type: 'line',
    data: { labels: figures.map(({ column }) => column.label), datasets },
    options: optionsOf(input, points, {
      padding: { top: 16 },
      scales: {
        x: { ...columnAxis(input, columns), offset: true },
        y: {
          type: 'linear',
          min: 0,
          max: HIGHEST_MOOD,
          display: !hidden.has('mood'),
          ...(hasSleep ? upperPanel(input) : {}),
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = [0, 5, 10].map((value) => ({ value }));
          },
          ticks: { ...ticksIn(palette), padding: 6 },
        },
        ...(hasSleep ? { sleep: lowerPanel(input, Math.ceil(most), PANEL) } : {}),
      },
    }),
    marks: {
      texts: {
        at: [
          ...(hidden.has('mood')
            ? []
            : [
                panelName(
                  WORDS.mood.labels.mood,
                  inkOf(palette.mood, palette),
                  { name: 'y', max: HIGHEST_MOOD },
                  figures.length,
                ),
              ]),
          ...(hasSleep
            ? [
                panelName(
                  WORDS.mood.labels.sleep,
                  inkOf(palette.sleep, palette),
                  { name: 'sleep', max: Math.ceil(most) },
                  figures.length,
                ),
              ]
            : []),
        ],
        font: palette.font,
      },
    },
  };
}

type Line = ChartDataset<'line', (number | null)[]>;

/** The mean of a value and the three on either side that are noted; a gap stays one. */
function smooth(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value, at) => {
    if (value === null) return null;
    const near = values.slice(Math.max(0, at - AROUND), at + AROUND + 1).filter((each) => each !== null);
    return near.reduce((sum, each) => sum + each, 0) / near.length;
  });
}

function standsAlone(values: readonly (number | null)[], at: number): boolean {
  return (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
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
