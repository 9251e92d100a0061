/** Where the days of a calendar stand: in columns of weeks; where a year is wider than the chart, in several bands. */
import { addToDay, daysBetween, toUtc, type LocalDay } from '../entries/local-day';
import type { Days } from '../journal/range';
import type { ChartInput } from './chart';
import type { PlacedText } from './marks/texts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where days stand; a unit is a cell with its gap. */
export interface Grid {
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

export const WEEK = 7;
/** A leap year that begins on the last day of a week lies in as many. */
const MOST_WEEKS = 54;
/** Pixels: beside the weeks, above them, and of a day with its gap. */
export const GUTTER = 36;
export const HEAD = 18;
const SMALLEST = 11;
const LARGEST = 18;
const LABEL = 30;

/** The range up to today, or its latest year. */
export function gridOf({ journal, range, weekStart, width }: ChartInput): Grid {
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

export function placeOf(day: LocalDay, { start, columns, band }: Grid): Place {
  const offset = daysBetween(start, day);
  const week = Math.floor(offset / WEEK);
  return { x: week % columns, y: Math.floor(week / columns) * band + (offset % WEEK) };
}

export function daysOf({ days: { from, to } }: Grid): readonly LocalDay[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, offset) => addToDay(from, offset));
}

/** Every second one's name. */
export function weekdayTexts(
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
export function monthTexts({ palette, formatDay }: ChartInput, grid: Grid): readonly PlacedText[] {
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
