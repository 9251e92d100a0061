/** When do they come? Weekday by three hours, or by one where there are some hundred urges: the darker a cell, the more. */
import { addToDay, toUtc, type LocalDay } from '../entries/local-day';
import { INSIGHTS } from '../journal/insights';
import { hoursOf } from '../journal/insights/hours';
import type { ChartConfig, ChartDefinition, ChartInput, ChartPoint, ChartView } from './chart';
import { heatSteps } from './color';
import { heatCells } from './heat-cells';
import { urgesOf } from '../journal/day-urges';
import { behind, daysIn } from './each-urge';
import { hiddenAxis, optionsOf, pointsOf, type PointText } from './look';
import type { PlacedText } from './marks/texts';
import { inkOn } from './palette';
import { WORDS } from './words';

export const hours: ChartDefinition = { name: 'hours', question: WORDS.hours.question, build };

/** A weekday's hour with urges in it. */
interface Cell {
  /** 0 = the week's first day. */
  readonly row: number;
  /** 0 = the block that begins with the hour at which a day starts. */
  readonly column: number;
  urges: number;
  resisted: number;
  /** The latest urge. */
  place: Pick<ChartPoint, 'path' | 'line'>;
}

const DAYS = 7;
const HOURS = 24;
/** Hours of a block, and from how many urges on it is one. */
const BLOCK = 3;
const ENOUGH_FOR_HOURS = 300;
const STEPS = 5;
/** Pixels. */
const GUTTER = 36;
const FOOT = 20;
const GAP = 1.5;
const WIDE_ENOUGH_FOR_NUMBERS = 20;
/** A Sunday. */
const SUNDAY = '2023-01-01' as LocalDay;

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const block = hoursOf(journal, range).n < ENOUGH_FOR_HOURS ? BLOCK : 1;
  const cells = cellsOf(input, block);
  const points = cells.map((cell) => pointOf(cell, input, block));
  const insight = INSIGHTS.hours(journal, range);
  const enough = insight?.enough ?? false;
  const { window } = hoursOf(journal, range);
  const height = rowHeight(input.width) * DAYS + FOOT;
  return {
    answer: window
      ? WORDS.hours.answer.window(window, input.formatHour)
      : (insight?.text ?? WORDS.hours.answer.none),
    basis: insight?.basis ?? WORDS.hours.answer.none,
    enough,
    config: enough ? configOf(input, cells, points, HOURS / block) : null,
    table: {
      caption: WORDS.hours.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.hours.columns,
      rows: cells.map((cell) => [
        weekdayOf(cell.row, input),
        hoursText(cell, input, block),
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
function cellsOf({ journal, range, weekStart }: ChartInput, block: number): readonly Cell[] {
  const cells = new Map<number, Cell>();
  for (const day of daysIn(journal, range)) {
    if (day.row.urges === 0) continue;
    const row = (toUtc(day.row.date).getDay() - weekStart + DAYS) % DAYS;
    for (const { path, urge, resisted } of urgesOf(day)) {
      if (urge.time === null) continue;
      const column = columnOf(urge.time, journal.dayStartsAt, block);
      let cell = cells.get(row * HOURS + column);
      if (!cell) {
        cell = { row, column, urges: 0, resisted: 0, place: { path } };
        cells.set(row * HOURS + column, cell);
      }
      cell.urges++;
      if (resisted) cell.resisted++;
      cell.place = { path, line: urge.line };
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function configOf(
  input: ChartInput,
  cells: readonly Cell[],
  points: readonly PointText[],
  columns: number,
): ChartConfig {
  const { palette, width } = input;
  const [columnWidth, height] = [(width - GUTTER) / columns, rowHeight(width)];
  const most = Math.max(...cells.map(({ urges }) => urges));
  const steps = heatSteps(palette.accent, palette.background, STEPS);
  const colors = cells.map(({ urges }) => steps[Math.ceil((urges / most) * STEPS) - 1] ?? palette.accent);
  const size = { width: columnWidth - GAP, height: height - GAP };
  return {
    type: 'matrix',
    data: heatCells(
      cells.map(({ row, column, urges }) => ({ x: column, y: row, v: urges })),
      colors,
      palette,
      size,
    ),
    options: optionsOf(input, points, {
      padding: { left: GUTTER, bottom: FOOT },
      interaction: { mode: 'nearest', axis: 'xy', intersect: true },
      scales: {
        x: hiddenAxis(-0.5, columns - 0.5),
        y: { ...hiddenAxis(-0.5, DAYS - 0.5), reverse: true },
      },
    }),
    marks: {
      lattices: [{ cells: emptyCells(cells, columns), ...size, radius: 2, color: palette.empty }],
      texts: {
        at: [...axisTexts(input, columns), ...numbers(input, cells, colors, columnWidth)],
        font: palette.font,
      },
    },
  };
}

function axisTexts(input: ChartInput, columns: number): readonly PlacedText[] {
  const { journal, palette } = input;
  const weekdays = Array.from({ length: DAYS }, (_, row): PlacedText => {
    const text = weekdayOf(row, input);
    return { x: -0.5, y: row, text, align: 'left', shift: -GUTTER, color: palette.muted };
  });
  const clock = [0, 6, 12, 18].map((later): PlacedText => {
    const x = (later * columns) / HOURS;
    return {
      x: x - 0.5,
      y: DAYS - 0.5,
      drop: FOOT / 2,
      text: input.formatHour((later + journal.dayStartsAt) % HOURS),
      align: 'left',
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

function emptyCells(
  cells: readonly Cell[],
  columns: number,
): readonly { readonly x: number; readonly y: number }[] {
  const taken = new Set(cells.map(({ row, column }) => row * columns + column));
  return Array.from({ length: DAYS * columns }, (_, place) => place)
    .filter((place) => !taken.has(place))
    .map((place) => ({ x: place % columns, y: Math.floor(place / columns) }));
}

function rowHeight(width: number): number {
  return Math.round(Math.min(24, Math.max(16, (width - GUTTER) / HOURS)));
}

function pointOf(cell: Cell, input: ChartInput, block: number): PointText {
  const { urges, resisted, place } = cell;
  const { journal, range, weekStart } = input;
  return {
    title: WORDS.hours.point.title(weekdayOf(cell.row, input), hoursText(cell, input, block)),
    lines: [WORDS.shared.urges(urges, resisted)],
    behind: behind(
      journal,
      range,
      ({ entry }, day) =>
        entry.kind === 'urge' &&
        entry.time !== null &&
        (toUtc(day.row.date).getDay() - weekStart + DAYS) % DAYS === cell.row &&
        columnOf(entry.time, journal.dayStartsAt, block) === cell.column,
    ),
    ...place,
  };
}

function columnOf(time: number, dayStartsAt: number, block: number): number {
  return Math.floor(((Math.floor(time / 3600) - dayStartsAt + HOURS) % HOURS) / block);
}

function weekdayOf(row: number, { formatDay, weekStart }: ChartInput): string {
  return formatDay(addToDay(SUNDAY, row + weekStart), 'weekdayName');
}

function hoursText({ column }: Cell, { journal, formatHour }: ChartInput, block: number): string {
  const hour = (column * block + journal.dayStartsAt) % HOURS;
  return WORDS.hours.hours(formatHour(hour), formatHour(hour + block));
}
