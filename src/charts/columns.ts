/** The columns of a chart over time: days, weeks, months or years, never more than can be told apart. */
import { addToDay, daysBetween, toUtc, type LocalDay } from '../entries/local-day';
import { bucketsOf, type Days } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import type { ChartInput, ColumnUnit } from './chart';
import { WORDS } from './words';

export interface Columns {
  readonly unit: ColumnUnit;
  readonly list: readonly Column[];
  /** What stands under some of the columns, by index. */
  readonly ticks: ReadonlyMap<number, string>;
}

export interface Column extends Days {
  /** Says the stretch in full. */
  readonly label: string;
}

const UNITS: readonly ColumnUnit[] = ['day', 'week', 'month', 'year'];
const LENGTHS: Readonly<Record<ColumnUnit, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 };

/** Pixels that a column takes at least, and those between two ticks. */
const COLUMN = 2;
const TICK_GAP = 46;
const DAY_TICK_GAP = 58;

/** The part of the range that the journal covers: from its first day to today; the range itself where that is nothing. */
export function coveredDays({ days, today }: Journal, range: Days): Days {
  const first = days[0]?.row.date;
  if (first === undefined || range.to < first || range.from > today) return range;
  return { from: range.from > first ? range.from : first, to: range.to < today ? range.to : today };
}

/** Several charts have the same ones, and most edits move none: made once for the same days, width and language. */
export function columnsOf(input: ChartInput): Columns {
  const days = coveredDays(input.journal, input.range);
  const unit = unitThatFits(days, input);
  const { formatDay, width, weekStart } = input;
  const known = made.get(formatDay) ?? new Map<string, Columns>();
  made.set(formatDay, known);
  const key = `${days.from} ${days.to} ${unit} ${width} ${weekStart}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_MADE) known.clear();
  const columns = makeColumns(days, unit, input);
  known.set(key, columns);
  return columns;
}

const made = new WeakMap<ChartInput['formatDay'], Map<string, Columns>>();
const MOST_MADE = 16;

function makeColumns(days: Days, unit: ColumnUnit, input: ChartInput): Columns {
  const list = stretchesOf(days, unit, input).map((stretch) => ({
    ...stretch,
    label: labelOf(stretch, unit, input),
  }));
  return { unit, list, ticks: ticksOf(list, unit, input) };
}

/** Whether the stretch is only a part of its week or month, as the first and the present one often are. */
export function isCut({ from, to }: Days, unit: ColumnUnit): boolean {
  if (unit === 'week') return daysBetween(from, to) < 6;
  return unit === 'month' && !(from.endsWith('-01') && addToDay(to, 1).endsWith('-01'));
}

/** Tells for days in ascending order which column they fall into. */
export function columnFinder(columns: readonly Column[]): (day: LocalDay) => number {
  let index = 0;
  return (day) => {
    while (index < columns.length - 1 && (columns[index]?.to ?? day) < day) index++;
    return index;
  };
}

function unitThatFits(days: Days, { unit, width }: ChartInput): ColumnUnit {
  const length = daysBetween(days.from, days.to) + 1;
  const most = Math.max(8, width / COLUMN);
  return UNITS.slice(UNITS.indexOf(unit)).find((each) => length / LENGTHS[each] <= most) ?? 'year';
}

function stretchesOf(days: Days, unit: ColumnUnit, { weekStart }: ChartInput): readonly Days[] {
  if (unit !== 'year') return bucketsOf(days, unit, weekStart).map(({ from, to }) => ({ from, to }));
  const years = new Map<string, Days>();
  for (const { from, to } of bucketsOf(days, 'month', weekStart)) {
    const year = from.slice(0, 4);
    years.set(year, { from: years.get(year)?.from ?? from, to });
  }
  return [...years.values()];
}

function labelOf({ from, to }: Days, unit: ColumnUnit, { formatDay }: ChartInput): string {
  switch (unit) {
    case 'day':
      return formatDay(from, 'weekday');
    case 'week':
      return from === to
        ? formatDay(from, 'short')
        : WORDS.shared.days(formatDay(from, 'short'), formatDay(to, 'short'));
    case 'month':
      return formatDay(from, 'month');
    case 'year':
      return from.slice(0, 4);
  }
}

function ticksOf(list: readonly Column[], unit: ColumnUnit, input: ChartInput): ReadonlyMap<number, string> {
  const pitch = input.width / list.length;
  const ticks =
    unit === 'year'
      ? yearTicks(list, pitch)
      : unit === 'day' && list.length <= 62
        ? weekTicks(list, pitch, input)
        : monthTicks(list, unit, pitch, input);
  const [first] = list;
  return ticks.size > 0 || !first ? ticks : new Map([[0, input.formatDay(first.from, 'short')]]);
}

/** Under the first day of every week, or of every second or fourth one. */
function weekTicks(list: readonly Column[], pitch: number, { weekStart, formatDay }: ChartInput) {
  const first = list.findIndex(({ from }) => toUtc(from).getDay() === weekStart);
  const weeks = [1, 2, 4].find((step) => step * 7 * pitch >= DAY_TICK_GAP) ?? 4;
  const ticks = new Map<number, string>();
  for (let index = Math.max(0, first); index < list.length; index += weeks * 7) {
    const column = list[index];
    if (column) ticks.set(index, formatDay(column.from, 'short'));
  }
  return ticks;
}

/** Under the column in which a month begins, or every second, third, …, so that a year's first month is among them. */
function monthTicks(list: readonly Column[], unit: ColumnUnit, pitch: number, { formatDay }: ChartInput) {
  const begins: { readonly index: number; readonly day: LocalDay }[] = [];
  for (const [index, { from, to }] of list.entries()) {
    const day = addToDay(to, 1 - Number(to.slice(8)));
    if (day >= from || unit === 'month') begins.push({ index, day });
  }
  const [first, last] = [begins[0], begins.at(-1)];
  const months = first && last ? monthNumber(last.day) - monthNumber(first.day) : 0;
  const perMonth = first && last && months > 0 ? (last.index - first.index) / months : list.length;
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => each * perMonth * pitch >= TICK_GAP) ?? 120;
  return new Map(
    begins
      .filter(({ day }) => monthNumber(day) % step === 0)
      .map(({ index, day }) => [
        index,
        day.slice(5, 7) === '01' ? day.slice(0, 4) : formatDay(day, 'monthName'),
      ]),
  );
}

/** Under every year, or every second, fifth, …. */
function yearTicks(list: readonly Column[], pitch: number) {
  const step = [1, 2, 5, 10, 20].find((each) => each * pitch >= TICK_GAP) ?? 50;
  const years = list.map(({ from }, index) => [index, from.slice(0, 4)] as const);
  return new Map(years.filter(([, year]) => Number(year) % step === 0));
}

function monthNumber(day: LocalDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
