/** What charts are built from in tests: colours, a language, a stretch of days; and their numbers, read back. */
import fc from 'fast-check';
import type { ChartInput, ChartView, DayStyle } from '../../../src/charts/chart';
import { paletteOf } from '../../../src/charts/palette';
import type { Entry, NoteEntries } from '../../../src/entries/entry';
import { addToDay, toUtc, type LocalDay } from '../../../src/entries/local-day';
import type { BucketUnit } from '../../../src/journal/range';
import type { Journal } from '../../../src/journal/snapshot';
import { daily, day, slip, start, urge } from '../journal/notes';

export const LIGHT = {
  text: '#222222',
  muted: '#5c5c5c',
  faint: '#ababab',
  accent: 'hsl(257, 89%, 71%)',
  mood: '#ec7500',
  sleep: '#086ddd',
  background: '#f6f6f6',
  font: 'Inter',
};

export const DARK = {
  text: 'rgb(218, 218, 218)',
  muted: 'rgb(179, 179, 179)',
  faint: 'rgb(102, 102, 102)',
  accent: 'rgb(138, 92, 245)',
  mood: 'rgb(233, 151, 63)',
  sleep: 'rgb(2, 122, 255)',
  background: 'rgb(38, 38, 38)',
  font: 'Inter',
};

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  monthName: { month: 'short' },
  weekdayName: { weekday: 'short' },
};

const FORMATS = new Map(
  Object.entries(STYLES).map(([style, options]) => [
    style,
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  ]),
);

export function formatDay(date: LocalDay, style: DayStyle): string {
  return FORMATS.get(style)?.format(toUtc(date)) ?? '';
}

/** A chart 400 px wide of the journal's days from the first to today, by days. */
export function input(journal: Journal, more: Partial<ChartInput> = {}): ChartInput {
  const first = journal.days[0]?.row.date ?? journal.today;
  return {
    journal,
    range: { from: first, to: journal.today },
    unit: 'day',
    palette: paletteOf(LIGHT),
    width: 400,
    hidden: new Set(),
    choice: null,
    reducedMotion: true,
    rightToLeft: false,
    formatDay,
    formatHour: (hour) => `${hour}:00`,
    weekStart: 1,
    ...more,
  };
}

export function days(from: string, to: string): ChartInput['range'] {
  return { from: day(from), to: day(to) };
}

/** A dataset's numbers, as they were given to Chart.js; of a heat map, those of its cells. */
export function values({ config }: ChartView, dataset = 0): readonly (number | null)[] {
  return (config?.data.datasets[dataset]?.data ?? []).map((value) => {
    if (value === null || typeof value === 'number') return value;
    if ('v' in value && typeof value.v === 'number') return value.v;
    throw new Error('Neither a number, a gap nor a cell');
  });
}

/** A table's column by its heading. */
export function column({ table }: ChartView, heading: string): readonly (string | number)[] {
  const index = table.columns.indexOf(heading);
  if (index < 0) throw new Error(`No column ${heading} among ${table.columns.join(', ')}`);
  return table.rows.map((row) => row[index] ?? '');
}

/** As a table has it: one digit after the point, a dash for a gap. */
export function asCell(value: number | null): string | number {
  return value === null ? '–' : Math.round(value * 10) / 10;
}

const WORDS = [
  'wine',
  'Wine',
  'photos',
  'Sunday',
  'rain',
  'a walk',
  'music',
  'dreams',
  'street',
  'phone',
  'song',
  'smell',
];
const level = fc.option(fc.constantFrom(0, 1, 3.5, 7, 10), { freq: 4 });
const words = fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 2 });
const time = fc.option(fc.constantFrom('00:10', '03:59', '09:00', '21:14', '21:50', '23:59'), { freq: 5 });

const anUrge = fc
  .record({
    time,
    intensity: level,
    after: level,
    triggers: words,
    responses: words,
    outcome: fc.constantFrom(null, null, 'passed' as const, 'slipped' as const),
  })
  .map(({ time: at, ...fields }): Entry => urge({ ...fields, ...(at === null ? {} : { at }) }));

const aSlip = time.map((at): Entry => slip(at === null ? {} : { at }));

/** Daily notes of up to so many days after the first; the first one starts a period. */
export function someNotes(first: LocalDay, length: number): fc.Arbitrary<readonly NoteEntries[]> {
  const note = fc.record({
    offset: fc.nat(length - 1),
    entries: fc.array(fc.oneof({ arbitrary: anUrge, weight: 6 }, { arbitrary: aSlip, weight: 1 }), {
      maxLength: 6,
    }),
    mood: fc.option(fc.constantFrom(0, 4, 6.5, 10), { freq: 2 }),
    sleep: fc.option(fc.constantFrom(0, 6.5, 12), { freq: 2 }),
    rules: fc.constantFrom('', '+No calls\n-No looking', '+no looking\n+A walk'),
  });
  return fc
    .uniqueArray(note, { selector: ({ offset }) => offset, maxLength: 60 })
    .map((notes) =>
      notes.map(({ offset, entries, ...more }) =>
        daily(addToDay(first, offset), offset === 0 ? [start(), ...entries] : entries, more),
      ),
    );
}

export const someUnits: fc.Arbitrary<BucketUnit> = fc.constantFrom('day', 'week', 'month');
