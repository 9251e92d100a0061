/** How often do urges come? A bar for how many, a diamond for a slip; below, on an axis of its own, how strong they were. */
import type { ChartDataset } from 'chart.js';
import { ratingsOf } from '../journal/day-urges';
import { INSIGHTS } from '../journal/insights';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { columnFinder, columnsOf, coveredDays, isCut, type Column, type Columns } from './columns';
import { daysIn } from './each-urge';
import {
  amountAxis,
  columnAxis,
  heightFor,
  optionsOf,
  pointsOf,
  lowerPanel,
  panelName,
  upperPanel,
  type PointText,
} from './look';
import { movingMeans } from './moving-means';
import { cell, withoutGaps } from './numbers';
import { WORDS } from './words';

export const urges: ChartDefinition = { name: 'urges', question: WORDS.urges.question, build };

/** What a column holds. */
interface Figures {
  readonly column: Column;
  urges: number;
  resisted: number;
  rated: number;
  intensities: number;
  slips: number;
  path: string | null;
}

type Means = readonly (number | null)[];

const DIAMOND = 4;
const HIGHEST_INTENSITY = 10;
/** Pixels that the lower panel takes. */
const PANEL = 72;

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const columns = columnsOf(input);
  const figures = figuresOf(input, columns.list);
  const means = columns.unit === 'day' ? meansOf(input) : null;
  const points = figures.map((figure, index) => pointOf(figure, means?.[index] ?? null));
  // Without a rating there is nothing that a panel of its own could show.
  const rated = figures.some(({ rated }) => rated > 0);
  const hidden = rated ? input.hidden : new Set([...input.hidden, 'intensity']);
  const total = figures.reduce((sum, { urges }) => sum + urges, 0);
  const slips = figures.reduce((sum, { slips }) => sum + slips, 0);
  const insight = INSIGHTS.fewer(journal, range);
  const weaker = INSIGHTS.weaker(journal, range);
  return {
    answer: insight?.text ?? WORDS.urges.answer.none,
    basis: [insight?.basis, weaker?.basis].filter((each) => each !== undefined).join(' '),
    enough: total > 0,
    config: total + slips > 0 ? configOf({ ...input, hidden }, columns, figures, means, points) : null,
    table: {
      caption: WORDS.urges.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: [...WORDS.urges.columns, ...(means ? [WORDS.urges.series.mean] : [])],
      rows: figures.map((figure, index) => [
        figure.column.label,
        figure.urges,
        figure.resisted,
        cell(meanOf(figure)),
        figure.slips,
        ...(means ? [cell(means[index] ?? null)] : []),
      ]),
    },
    points: pointsOf(points),
    series: [
      { key: 'urges', label: WORDS.urges.series.urges },
      ...(rated ? [{ key: 'intensity', label: WORDS.urges.series.intensity }] : []),
      ...(means ? [{ key: 'mean', label: WORDS.urges.series.mean }] : []),
      ...(slips > 0 ? [{ key: 'slips', label: WORDS.urges.series.slips }] : []),
    ],
    legend: [
      ...(means && hasLine(means) && !hidden.has('mean')
        ? [{ shape: 'dash', color: input.palette.muted, label: WORDS.urges.legend.mean } as const]
        : []),
      ...(slips > 0 && !hidden.has('slips')
        ? [{ shape: 'diamond', color: input.palette.slip, label: WORDS.urges.legend.slip } as const]
        : []),
    ],
    height: heightFor(input.width) + (hidden.has('intensity') ? 0 : PANEL),
    unit: columns.unit,
  };
}

/** Null where no seven days have one. */
function meansOf({ journal, range }: ChartInput): Means | null {
  const means = movingMeans(journal, coveredDays(journal, range));
  return means.some((mean) => mean !== null) ? means : null;
}

/** A single number draws no line, which then needs no key. */
function hasLine(means: Means): boolean {
  return means.some((mean, at) => at > 0 && mean !== null && (means[at - 1] ?? null) !== null);
}

function figuresOf({ journal, range }: ChartInput, list: readonly Column[]): readonly Figures[] {
  const figures = list.map((column): Figures => ({
    column,
    urges: 0,
    resisted: 0,
    rated: 0,
    intensities: 0,
    slips: 0,
    path: null,
  }));
  const columnOf = columnFinder(list);
  for (const day of daysIn(journal, range)) {
    const figure = figures[columnOf(day.row.date)];
    if (!figure) continue;
    figure.slips += day.row.slips;
    if (day.row.urges > 0 || day.row.slips > 0) figure.path = day.path;
    else figure.path ??= day.path;
    const { rated, intensities } = ratingsOf(day);
    figure.urges += day.row.urges;
    figure.resisted += day.row.urges - day.unresisted.length;
    figure.rated += rated;
    figure.intensities += intensities;
  }
  return figures;
}

function configOf(
  input: ChartInput,
  columns: Columns,
  figures: readonly Figures[],
  means: Means | null,
  points: readonly PointText[],
): ChartConfig {
  const { palette, hidden } = input;
  const intensities = figures.map(meanOf);
  const isLine = columns.unit !== 'day' && intensities.filter((each) => each !== null).length > 1;
  const datasets: ChartDataset<'bar' | 'line', (number | null)[]>[] = [
    {
      type: 'bar',
      data: figures.map(({ urges }) => urges),
      hidden: hidden.has('urges'),
      // A week or month that is cut off says less: it must not look like a fall.
      backgroundColor: figures.map(({ column }) =>
        isCut(column, columns.unit) ? palette.accentFaint : palette.accentSoft,
      ),
      hoverBackgroundColor: palette.accent,
      borderRadius: 2,
      maxBarThickness: 22,
      categoryPercentage: figures.length > 40 ? 0.9 : 0.75,
      barPercentage: 1,
      order: 3,
    },
    {
      type: 'line',
      yAxisID: hidden.has('intensity') ? 'y' : 'intensity',
      data: intensities,
      hidden: hidden.has('intensity'),
      borderColor: palette.line,
      backgroundColor: palette.line,
      borderWidth: 1.5,
      // From one day to the next intensity swings too much for a line to say anything.
      showLine: isLine,
      // Dots are left out only where a line takes their place.
      pointRadius: isLine && withoutGaps(intensities) && figures.length > 30 ? 0 : 1.5,
      spanGaps: false,
      order: 1,
    },
  ];
  if (means) {
    datasets.push({
      type: 'line',
      data: [...means],
      hidden: hidden.has('mean'),
      borderColor: palette.muted,
      borderWidth: 1.5,
      borderDash: [4, 3],
      pointRadius: 0,
      order: 2,
    });
  }
  const names = hidden.has('intensity')
    ? []
    : [
        panelName(
          WORDS.urges.labels.intensity,
          palette.line,
          { name: 'intensity', max: HIGHEST_INTENSITY },
          figures.length,
        ),
      ];
  const at = figures.flatMap(({ slips }, x) => (slips > 0 ? [{ x, y: null, slips }] : []));
  return {
    type: 'bar',
    data: { labels: figures.map(({ column }) => column.label), datasets },
    options: optionsOf(input, points, {
      padding: { top: 2 * DIAMOND + 6 },
      scales: {
        x: columnAxis(input, columns),
        y: {
          ...amountAxis(input, Math.max(...figures.map(({ urges }) => urges))),
          display: !hidden.has('urges') || !hidden.has('mean'),
          ...(hidden.has('intensity') ? {} : upperPanel(input)),
        },
        ...(hidden.has('intensity') ? {} : { intensity: lowerPanel(input, HIGHEST_INTENSITY, PANEL) }),
      },
    }),
    marks: {
      diamonds: {
        at: hidden.has('slips') ? [] : at,
        size: DIAMOND,
        color: palette.slip,
        fill: palette.background,
      },
      texts: { at: names, font: palette.font },
    },
  };
}

function pointOf(figure: Figures, mean: number | null): PointText {
  const { column, urges, resisted, slips, path } = figure;
  const intensity = meanOf(figure);
  return {
    title: column.label,
    lines: [
      urges > 0 ? WORDS.shared.urges(urges, resisted) : WORDS.urges.point.none,
      ...(intensity === null ? [] : [WORDS.shared.intensity(intensity)]),
      ...(slips > 0 ? [WORDS.shared.slips(slips)] : []),
      ...(mean === null ? [] : [WORDS.urges.point.mean(mean)]),
    ],
    path,
  };
}

function meanOf({ rated, intensities }: Figures): number | null {
  return rated > 0 ? intensities / rated : null;
}
