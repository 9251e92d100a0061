/** When do they come? Weekday by hour: the darker a cell, the more urges. */
import { addToDay, toUtc, type LocalDay } from '../entries/local-day';
import { INSIGHTS } from '../journal/insights';
import type { ChartConfig, ChartDefinition, ChartInput, ChartPoint, ChartView } from './chart';
import { heatSteps } from './color';
import { daysIn, eachUrge } from './each-urge';
import { hiddenAxis, optionsOf, pointsOf, type PointText } from './look';
import type { PlacedText } from './marks/texts';
import { inkOn } from './palette';
import { WORDS } from './words';

export const hours: ChartDefinition = { name: 'hours', question: WORDS.hours.question, build };

/** A weekday's hour with urges in it. */
interface Cell {
  /** 0 = the week's first day. */
  readonly row: number;
  /** 0 = the hour at which a day starts. */
  readonly column: number;
  urges: number;
  resisted: number;
  /** The latest urge. */
  place: Pick<ChartPoint, 'path' | 'line'>;
}

const DAYS = 7;
const HOURS = 24;
const STEPS = 5;
/** Pixels. */
const GUTTER = 32;
const FOOT = 20;
const GAP = 1.5;
const WIDE_ENOUGH_FOR_NUMBERS = 20;
/** A Sunday. */
const SUNDAY = '2023-01-01' as LocalDay;

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const cells = cellsOf(input);
  const points = cells.map((cell) => pointOf(cell, input));
  const insight = INSIGHTS.hours(journal, range);
  const enough = insight?.enough ?? false;
  const height = rowHeight(input.width) * DAYS + FOOT;
  return {
    answer: insight?.text ?? WORDS.hours.answer.none,
    enough,
    config: enough ? configOf(input, cells, points) : null,
    table: {
      caption: WORDS.hours.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.hours.columns,
      rows: cells.map((cell) => [
        weekdayOf(cell.row, input),
        hoursText(cell, input),
        cell.urges,
        cell.resisted,
      ]),
    },
    points: pointsOf(points),
    series: [],
    height,
    leastHeight: height,
  };
}

/** Only cells with urges, by weekday, then hour. */
function cellsOf({ journal, range, weekStart }: ChartInput): readonly Cell[] {
  const cells = new Map<number, Cell>();
  for (const day of daysIn(journal, range)) {
    if (day.row.urges === 0) continue;
    const row = (toUtc(day.row.date).getDay() - weekStart + DAYS) % DAYS;
    eachUrge([day], ({ path, urge, resisted }) => {
      if (urge.time === null) return;
      const column = (Math.floor(urge.time / 3600) - journal.dayStartsAt + HOURS) % HOURS;
      const place = { path, line: urge.line };
      const cell = cells.get(row * HOURS + column) ?? { row, column, urges: 0, resisted: 0, place };
      cell.urges++;
      if (resisted) cell.resisted++;
      cell.place = place;
      cells.set(row * HOURS + column, cell);
    });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function configOf(input: ChartInput, cells: readonly Cell[], points: readonly PointText[]): ChartConfig {
  const { palette, width } = input;
  const [columnWidth, height] = [(width - GUTTER) / HOURS, rowHeight(width)];
  const most = Math.max(...cells.map(({ urges }) => urges));
  const steps = heatSteps(palette.accent, palette.background, STEPS);
  const colors = cells.map(({ urges }) => steps[Math.ceil((urges / most) * STEPS) - 1] ?? palette.accent);
  const size = { width: columnWidth - GAP, height: height - GAP };
  return {
    type: 'matrix',
    data: {
      datasets: [
        {
          type: 'matrix',
          data: cells.map(({ row, column, urges }) => ({ x: column, y: row, v: urges })),
          backgroundColor: colors,
          hoverBackgroundColor: colors,
          hoverBorderColor: palette.text,
          borderWidth: 0,
          hoverBorderWidth: 1.5,
          borderRadius: 2,
          ...size,
        },
      ],
    },
    options: optionsOf(input, points, {
      padding: { left: GUTTER, bottom: FOOT },
      interaction: { mode: 'nearest', axis: 'xy', intersect: true },
      scales: {
        x: hiddenAxis(-0.5, HOURS - 0.5),
        y: { ...hiddenAxis(-0.5, DAYS - 0.5), reverse: true },
      },
    }),
    marks: {
      lattices: [{ cells: emptyCells(cells), ...size, radius: 2, color: palette.empty }],
      texts: { at: [...axisTexts(input), ...numbers(input, cells, colors, columnWidth)], font: palette.font },
    },
  };
}

function axisTexts(input: ChartInput): readonly PlacedText[] {
  const { journal, palette } = input;
  const weekdays = Array.from({ length: DAYS }, (_, row): PlacedText => {
    const text = weekdayOf(row, input);
    return { x: -0.5, y: row, text, align: 'left', shift: -GUTTER, color: palette.muted };
  });
  const clock = [0, 6, 12, 18].map((hour): PlacedText => {
    const x = (hour - journal.dayStartsAt + HOURS) % HOURS;
    return {
      x,
      y: DAYS - 0.5,
      drop: FOOT / 2,
      text: WORDS.hours.hour(hour),
      align: 'left',
      shift: -4,
      color: palette.muted,
    };
  });
  return [...weekdays, ...clock];
}

function numbers(
  { palette }: ChartInput,
  cells: readonly Cell[],
  colors: readonly string[],
  columnWidth: number,
): readonly PlacedText[] {
  if (columnWidth < WIDE_ENOUGH_FOR_NUMBERS) return [];
  return cells.map(({ row, column, urges }, index) => {
    const color = inkOn(colors[index] ?? palette.background, palette);
    return { x: column, y: row, text: String(urges), align: 'center', color };
  });
}

function emptyCells(cells: readonly Cell[]): readonly { readonly x: number; readonly y: number }[] {
  const taken = new Set(cells.map(({ row, column }) => row * HOURS + column));
  return Array.from({ length: DAYS * HOURS }, (_, place) => place)
    .filter((place) => !taken.has(place))
    .map((place) => ({ x: place % HOURS, y: Math.floor(place / HOURS) }));
}

function rowHeight(width: number): number {
  return Math.round(Math.min(24, Math.max(16, (width - GUTTER) / HOURS)));
}

function pointOf(cell: Cell, input: ChartInput): PointText {
  const { urges, resisted, place } = cell;
  return {
    title: WORDS.hours.point.title(weekdayOf(cell.row, input), hoursText(cell, input)),
    lines: [WORDS.hours.point.urges(urges, resisted)],
    ...place,
  };
}

function weekdayOf(row: number, { formatDay, weekStart }: ChartInput): string {
  return formatDay(addToDay(SUNDAY, row + weekStart), 'weekdayName');
}

function hoursText({ column }: Cell, input: ChartInput): string {
  const hour = (column + input.journal.dayStartsAt) % HOURS;
  return WORDS.hours.hours(hour, hour + 1);
}
