/** My days: a cell a day, in columns of weeks; where a year is wider than the chart, in several bands. */
import { keptDays, streakDays, SHOWN, shadesOf, type Shade, type Shown } from './calendar-days';
import {
  daysOf,
  gridOf,
  GUTTER,
  HEAD,
  monthTexts,
  placeOf,
  WEEK,
  weekdayTexts,
  type Grid,
  type Place,
} from './calendar-grid';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView, LegendMark } from './chart';
import { heatSteps } from './color';
import { heatCells } from './heat-cells';
import { daysIn } from './each-urge';
import { hiddenAxis, optionsOf, pointsOf, type PointText } from './look';
import { cell } from './numbers';
import { WORDS } from './words';

export const calendar: ChartDefinition = { name: 'calendar', question: WORDS.calendar.question, build };

const STEPS = 4;
const ENOUGH = 7;
const GAP = 2;
const CLEAR = 'transparent';

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
    data: heatCells(
      shades.map(({ amount }, index) => ({ x: 0, y: 0, ...places[index], v: amount })),
      colors,
      palette,
      size,
    ),
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
function answerOf({ journal, range }: ChartInput): string {
  const { answer } = WORDS.calendar;
  const logged = daysIn(journal, range);
  const toKeep = streakDays(journal, range);
  if (toKeep === 0 && logged.length === 0) return answer.none;
  if (toKeep === 0) return startsToday(journal) ? answer.firstDay : answer.outside(logged.length);
  const isOfStreak = keptDays(journal, range);
  const slipped = logged.filter(({ row }) => row.resets > 0 && isOfStreak(row.date)).length;
  return answer.counted(toKeep - slipped, toKeep, logged.length);
}

function startsToday({ snapshot: { period }, today }: ChartInput['journal']): boolean {
  return period?.open === true && period.start === today;
}
