/** My days: a cell a day, in columns of weeks; where a year is wider than the chart, in several bands. */
import { addToDay, daysBetween, toUtc, type LocalDay } from '../entries/local-day';
import type { Days } from '../journal/range';
import type { DayDetail } from '../journal/snapshot';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView, LegendMark } from './chart';
import { heatSteps } from './color';
import { coveredDays } from './columns';
import { daysIn } from './each-urge';
import { hiddenAxis, optionsOf, pointsOf, type PointText } from './look';
import type { PlacedText } from './marks/texts';
import { cell } from './numbers';
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
const GUTTER = 36;
const HEAD = 18;
const GAP = 2;
const SMALLEST = 11;
const LARGEST = 18;
const LABEL = 30;
const CLEAR = 'transparent';

const SHOWN = ['kept', 'urges', 'mood', 'rules'] as const;
type Shown = (typeof SHOWN)[number];

/** A day with something to show. */
interface Shade {
  readonly day: LocalDay;
  readonly detail: DayDetail | null;
  /** From 0, nothing, to 1, as much as there is. */
  readonly amount: number;
  readonly kept: boolean;
}

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const grid = gridOf(input);
  const details = daysIn(journal, grid.days);
  const shown = SHOWN.find((each) => each === input.choice) ?? 'kept';
  const shades = shadesOf(input, grid, details, shown);
  const points = shades.map((shade) => pointOf(shade, input));
  const { from, to } = grid.days;
  const { caption, captionOfYear, columns } = WORDS.calendar;
  const captionOf = from > range.from ? captionOfYear : caption;
  const height = Math.ceil(grid.bands * (HEAD + WEEK * grid.pitch));
  return {
    answer: answerOf(input),
    basis: WORDS.calendar.basis,
    enough: details.length >= ENOUGH,
    config: shades.length > 0 ? configOf(input, grid, shades, shown, points) : null,
    table: {
      caption: captionOf(formatDay(from, 'long'), formatDay(to, 'long')),
      columns,
      rows: shades.map(({ day, detail, kept }) => [
        formatDay(day, 'long'),
        detail?.row.urges ?? 0,
        detail?.row.slips ?? 0,
        kept ? WORDS.calendar.yes : WORDS.calendar.no,
        cell(detail?.row.mood ?? null),
        detail && detail.row.rulesTotal > 0
          ? WORDS.calendar.point.rules(detail.row.rulesKept, detail.row.rulesTotal)
          : cell(null),
      ]),
    },
    points: pointsOf(points),
    series: [],
    choices: SHOWN.map((key) => ({ key, label: WORDS.calendar.choices[key] })),
    legend: legendOf(input, shades, shown),
    height,
    leastHeight: height,
  };
}

/** Every day that was kept or has something logged, ascending. */
function shadesOf(
  { journal }: ChartInput,
  grid: Grid,
  details: readonly DayDetail[],
  shown: Shown,
): readonly Shade[] {
  const byDay = new Map(details.map((detail) => [detail.row.date, detail]));
  const most = details.reduce((most, { row }) => Math.max(most, row.urges), 1);
  const kept = keptDays(journal, grid.days);
  return daysOf(grid).flatMap((day): Shade[] => {
    const detail = byDay.get(day) ?? null;
    const isKept = kept(day) && (detail?.row.resets ?? 0) === 0;
    if (!detail && !isKept) return [];
    return [{ day, detail, kept: isKept, amount: amountOf(detail, isKept, shown, most) }];
  });
}

/** Days after a streak began, up to its end or today. */
function keptDays({ snapshot, today }: ChartInput['journal'], days: Days): (day: LocalDay) => boolean {
  const lines = snapshot.streak.history.filter(
    ({ start, end }) => start <= days.to && (end ?? today) >= days.from,
  );
  return (day) => lines.some(({ start, end }) => day > start && day <= (end ?? today));
}

function amountOf(detail: DayDetail | null, kept: boolean, shown: Shown, most: number): number {
  if (shown === 'kept') return kept ? 1 : 0;
  if (!detail) return 0;
  const { urges, mood, rulesKept, rulesTotal } = detail.row;
  if (shown === 'urges') return urges / most;
  if (shown === 'mood') return mood === null ? 0 : (mood + 1) / 11;
  return rulesTotal === 0 ? 0 : rulesKept / rulesTotal;
}

function legendOf({ palette }: ChartInput, shades: readonly Shade[], shown: Shown): readonly LegendMark[] {
  const color = {
    kept: palette.accentSoft,
    urges: palette.accent,
    rules: palette.accent,
    mood: palette.mood,
  }[shown];
  return [
    { shape: 'cell', color, label: WORDS.calendar.legend[shown] },
    ...(shades.some(({ detail }) => (detail?.row.slips ?? 0) > 0)
      ? [{ shape: 'diamond', color: palette.slip, label: WORDS.calendar.legend.slip } as const]
      : []),
  ];
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
  shades: readonly Shade[],
  shown: Shown,
  points: readonly PointText[],
): ChartConfig {
  const { palette, width } = input;
  const { columns, bands, pitch, band } = grid;
  const places = shades.map(({ day }) => placeOf(day, grid));
  const steps = heatSteps(shown === 'mood' ? palette.mood : palette.accent, palette.background, STEPS);
  const colors = shades.map(({ amount }) =>
    amount <= 0
      ? CLEAR
      : shown === 'kept'
        ? palette.accentSoft
        : (steps[Math.ceil(Math.min(1, amount) * STEPS) - 1] ?? palette.accent),
  );
  const size = { width: pitch - GAP, height: pitch - GAP };
  return {
    type: 'matrix',
    data: {
      datasets: [
        {
          type: 'matrix',
          data: shades.map(({ amount }, index) => ({ x: 0, y: 0, ...places[index], v: amount })),
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
      lattices: [{ cells: emptyPlaces(grid, shades), ...size, radius: 2, color: palette.empty }],
      diamonds: {
        at: shades.flatMap(({ detail }, index) => {
          const place = places[index];
          return place && detail && detail.row.slips > 0 ? [{ ...place, slips: detail.row.slips }] : [];
        }),
        size: Math.min(4, pitch / 2 - 2.5),
        color: palette.slip,
        fill: palette.background,
      },
      texts: { at: [...weekdayTexts(input, grid), ...monthTexts(input, grid)], font: palette.font },
    },
  };
}

function emptyPlaces(grid: Grid, shades: readonly Shade[]): readonly Place[] {
  const taken = new Set<string>(shades.filter(({ amount }) => amount > 0).map(({ day }) => day));
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

function pointOf({ day, detail, kept }: Shade, { formatDay }: ChartInput): PointText {
  const { point } = WORDS.calendar;
  const title = formatDay(day, 'long');
  if (!detail) return { title, lines: [point.keptAlone], path: null };
  const { row, path, entries } = detail;
  return {
    title,
    lines: [
      ...(kept ? [point.kept] : []),
      row.urges > 0 ? point.urges(row.urges) : point.none,
      ...(row.meanIntensity === null ? [] : [WORDS.shared.intensity(row.meanIntensity)]),
      ...(row.mood === null ? [] : [point.mood(row.mood)]),
      ...(row.rulesTotal > 0 ? [point.rules(row.rulesKept, row.rulesTotal)] : []),
      ...(row.slips > 0 ? [WORDS.shared.slips(row.slips)] : []),
    ],
    path,
    behind: () => entries,
  };
}

/** Kept days of those that were there to be kept, and on how many something was written. */
function answerOf(input: ChartInput): string {
  const { journal, range } = input;
  const days = daysIn(journal, range);
  if (days.length === 0) return WORDS.calendar.answer.none;
  const covered = coveredDays(journal, range);
  const isKept = keptDays(journal, covered);
  const slipped = new Set<string>(days.filter(({ row }) => row.resets > 0).map(({ row }) => row.date));
  const length = daysBetween(covered.from, covered.to) + 1;
  const all = Array.from({ length }, (_, at) => addToDay(covered.from, at));
  const kept = all.filter((day) => isKept(day) && !slipped.has(day)).length;
  return WORDS.calendar.answer.counted(kept, days.length, length);
}
