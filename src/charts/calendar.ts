/** My days: a cell a day, in columns of weeks; where a year is wider than the chart, in several bands. */
import { addToDay, daysBetween, toUtc, type LocalDay } from '../entries/local-day';
import type { Days } from '../journal/range';
import type { DayDetail } from '../journal/snapshot';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { heatSteps } from './color';
import { coveredDays } from './columns';
import { daysIn } from './each-urge';
import { hiddenAxis, optionsOf, pointsOf, type PointText } from './look';
import type { PlacedText } from './marks/texts';
import { WORDS } from './words';

export const calendar: ChartDefinition = { name: 'calendar', question: WORDS.calendar.question, build };

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where days stand; a unit is a cell with its gap. */
interface Grid {
  readonly days: Days;
  /** The day of the first week's first row, which may lie before the first day. */
  readonly start: LocalDay;
  /** Weeks beside each other, and bands of them below each other. */
  readonly columns: number;
  readonly bands: number;
  /** Pixels from cell to cell, and units from band to band. */
  readonly pitch: number;
  readonly band: number;
}

const WEEK = 7;
/** A leap year that begins on the last day of a week lies in as many. */
const MOST_WEEKS = 54;
const STEPS = 4;
const ENOUGH = 7;
/** Pixels. */
const GUTTER = 32;
const HEAD = 18;
const GAP = 2;
const SMALLEST = 11;
const LARGEST = 18;
const LABEL = 30;
const DOT = 4;
const CLEAR = 'transparent';

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const grid = gridOf(input);
  const days = daysIn(journal, grid.days);
  const points = days.map((day) => pointOf(day, input));
  const { from, to } = grid.days;
  const { caption, captionOfYear, columns } = WORDS.calendar;
  const captionOf = from > range.from ? captionOfYear : caption;
  const height = Math.ceil(grid.bands * (HEAD + WEEK * grid.pitch));
  return {
    answer: answerOf(input),
    enough: days.length >= ENOUGH,
    config: days.length > 0 ? configOf(input, grid, days, points) : null,
    table: {
      caption: captionOf(formatDay(from, 'long'), formatDay(to, 'long')),
      columns,
      rows: days.map(({ row }) => [formatDay(row.date, 'long'), row.urges, row.slips]),
    },
    points: pointsOf(points),
    series: [],
    height,
    leastHeight: height,
  };
}

/** The range up to today, or its latest year. */
function gridOf({ journal, range, weekStart, width }: ChartInput): Grid {
  const to = journal.today >= range.from && journal.today < range.to ? journal.today : range.to;
  const weekOf = (day: LocalDay): LocalDay =>
    addToDay(day, -((toUtc(day).getDay() - weekStart + WEEK) % WEEK));
  const earliest = addToDay(weekOf(to), (1 - MOST_WEEKS) * WEEK);
  const from = range.from > earliest ? range.from : earliest;
  const start = weekOf(from);
  const weeks = Math.floor(daysBetween(start, to) / WEEK) + 1;
  const room = Math.max(SMALLEST, width - GUTTER);
  const bands = Math.ceil(weeks / Math.floor(room / SMALLEST));
  const columns = Math.ceil(weeks / bands);
  const pitch = Math.min(LARGEST, room / columns);
  return { days: { from, to }, start, columns, bands, pitch, band: WEEK + HEAD / pitch };
}

function placeOf(day: LocalDay, { start, columns, band }: Grid): Place {
  const offset = daysBetween(start, day);
  const week = Math.floor(offset / WEEK);
  return { x: week % columns, y: Math.floor(week / columns) * band + (offset % WEEK) };
}

function configOf(
  input: ChartInput,
  grid: Grid,
  days: readonly DayDetail[],
  points: readonly PointText[],
): ChartConfig {
  const { palette, width } = input;
  const { columns, bands, pitch, band } = grid;
  const places = days.map(({ row }) => placeOf(row.date, grid));
  const most = days.reduce((most, { row }) => Math.max(most, row.urges), 1);
  const steps = heatSteps(palette.accent, palette.background, STEPS);
  const colors = days.map(({ row }) =>
    row.urges === 0 ? CLEAR : (steps[Math.ceil((row.urges / most) * STEPS) - 1] ?? palette.accent),
  );
  const size = { width: pitch - GAP, height: pitch - GAP };
  return {
    type: 'matrix',
    data: {
      datasets: [
        {
          type: 'matrix',
          data: days.map(({ row }, index) => ({ x: 0, y: 0, ...places[index], v: row.urges })),
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
      padding: { left: GUTTER, top: HEAD, right: Math.max(0, width - GUTTER - columns * pitch) },
      interaction: { mode: 'nearest', axis: 'xy', intersect: true },
      scales: {
        x: hiddenAxis(-0.5, columns - 0.5),
        y: { ...hiddenAxis(-0.5, (bands - 1) * band + WEEK - 0.5), reverse: true },
      },
    }),
    marks: {
      lattices: [
        { cells: placesWithoutUrge(grid, days), ...size, radius: 2, color: palette.empty },
        // Something was logged, and no urge.
        {
          cells: places.filter((_, index) => days[index]?.row.urges === 0),
          width: DOT,
          height: DOT,
          radius: DOT / 2,
          color: palette.muted,
        },
      ],
      diamonds: {
        at: days.flatMap(({ row }, index) => {
          const place = places[index];
          return place && row.slips > 0 ? [{ ...place, slips: row.slips }] : [];
        }),
        size: Math.min(4, pitch / 2 - 2.5),
        color: palette.slip,
        fill: palette.background,
      },
      texts: { at: [...weekdayTexts(input, grid), ...monthTexts(input, grid)], font: palette.font },
    },
  };
}

function placesWithoutUrge(grid: Grid, days: readonly DayDetail[]): readonly Place[] {
  const taken = new Set<string>(days.filter(({ row }) => row.urges > 0).map(({ row }) => row.date));
  return daysOf(grid)
    .filter((day) => !taken.has(day))
    .map((day) => placeOf(day, grid));
}

/** Every second one's name. */
function weekdayTexts(
  { palette, formatDay }: ChartInput,
  { start, bands, band }: Grid,
): readonly PlacedText[] {
  return Array.from({ length: bands }, (_, index) => index).flatMap((index) =>
    [0, 2, 4].map((row) => ({
      x: -0.5,
      y: index * band + row,
      text: formatDay(addToDay(start, row), 'weekdayName'),
      align: 'left',
      shift: -GUTTER,
      color: palette.muted,
    })),
  );
}

/** Above the week in which a month begins; in place of a year's first month the year. */
function monthTexts({ palette, formatDay }: ChartInput, grid: Grid): readonly PlacedText[] {
  const begins = daysOf(grid).filter((day) => day.endsWith('-01'));
  const named = begins.length > 0 ? begins : [grid.days.from];
  return named.flatMap((day): PlacedText[] => {
    const { x, y } = placeOf(day, grid);
    if ((grid.columns - x) * grid.pitch < LABEL && grid.columns > 2) return [];
    return [
      {
        x: x - 0.5,
        y: Math.floor(y / grid.band) * grid.band - 0.5,
        text: day.slice(5, 7) === '01' ? day.slice(0, 4) : formatDay(day, 'monthName'),
        align: 'left',
        drop: -HEAD / 2,
        color: palette.muted,
      },
    ];
  });
}

function daysOf({ days: { from, to } }: Grid): readonly LocalDay[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, offset) => addToDay(from, offset));
}

function pointOf({ row, path }: DayDetail, { formatDay }: ChartInput): PointText {
  return {
    title: formatDay(row.date, 'long'),
    lines: [
      row.urges > 0 ? WORDS.calendar.point.urges(row.urges) : WORDS.calendar.point.none,
      ...(row.meanIntensity === null ? [] : [WORDS.shared.intensity(row.meanIntensity)]),
      ...(row.slips > 0 ? [WORDS.shared.slips(row.slips)] : []),
    ],
    path,
  };
}

function answerOf({ journal, range }: ChartInput): string {
  const days = daysIn(journal, range);
  if (days.length === 0) return WORDS.calendar.answer.none;
  const { from, to } = coveredDays(journal, range);
  const quiet = days.filter(({ row }) => row.urges === 0).length;
  return WORDS.calendar.answer.counted(days.length, daysBetween(from, to) + 1, quiet);
}
