/** How long do they last? Of urges that passed: the minutes expected, a ring, and the minutes measured, a dot. */
import type { ChartDataset } from 'chart.js';
import type { PlacedUrge } from '../journal/day-urges';
import { INSIGHTS } from '../journal/insights';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { daysIn, latestUrges } from './each-urge';
import { amountAxis, heightFor, optionsOf, pointsOf, type PointText } from './look';
import { WORDS } from './words';

export const minutes: ChartDefinition = { name: 'minutes', question: WORDS.minutes.question, build };

interface Measured extends PlacedUrge {
  readonly expected: number;
  readonly measured: number;
}

/** The latest ones, so that each can be told apart. */
const MOST = 24;
const RADIUS = 4;
const SMALL = 3;

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay, palette } = input;
  const latest = latestUrges(daysIn(journal, range), MOST, (placed) => measuredOf(placed) !== null);
  const shown = latest.flatMap((placed) => measuredOf(placed) ?? []);
  const points = shown.map((each) => pointOf(each, input));
  const insight = INSIGHTS.guesses(journal, range);
  return {
    answer: insight?.text ?? WORDS.minutes.answer.none,
    basis: insight?.basis ?? WORDS.minutes.answer.none,
    enough: insight?.enough ?? false,
    config: insight?.enough ? configOf(input, shown, points) : null,
    table: {
      caption: WORDS.minutes.caption(
        formatDay(range.from, 'long'),
        formatDay(range.to, 'long'),
        shown.length,
      ),
      columns: WORDS.minutes.columns,
      rows: shown.map(({ day, expected, measured }) => [formatDay(day.row.date, 'long'), expected, measured]),
    },
    points: pointsOf(points),
    series: [],
    legend: [
      { shape: 'ring', color: palette.line, label: WORDS.minutes.legend.expected },
      { shape: 'dot', color: palette.line, label: WORDS.minutes.legend.measured },
    ],
    height: heightFor(input.width),
  };
}

/** Null = it did not pass, or one of the two is not known. */
function measuredOf(placed: PlacedUrge): Measured | null {
  const { expected, minutes: measured, outcome } = placed.urge;
  const isKnown = expected !== null && measured !== null && outcome === 'passed';
  return isKnown ? { ...placed, expected, measured } : null;
}

function configOf(input: ChartInput, shown: readonly Measured[], points: readonly PointText[]): ChartConfig {
  const { palette } = input;
  const radius = input.width / Math.max(1, shown.length) < 14 ? SMALL : RADIUS;
  const dots = (data: number[], filled: boolean): ChartDataset<'line', number[]> => ({
    type: 'line',
    data,
    showLine: false,
    pointRadius: radius,
    pointHoverRadius: radius + 1,
    pointBackgroundColor: filled ? palette.line : palette.background,
    pointBorderColor: palette.line,
    pointBorderWidth: 1.5,
    clip: false,
    order: 1,
  });
  const expected = shown.map((each) => each.expected);
  const measured = shown.map((each) => each.measured);
  return {
    type: 'bar',
    data: {
      labels: points.map(({ title }) => title),
      datasets: [
        {
          type: 'bar',
          data: shown.map((each): [number, number] => [each.expected, each.measured]),
          backgroundColor: palette.accentSoft,
          borderSkipped: false,
          barThickness: 2,
          order: 2,
        },
        dots(expected, false),
        dots(measured, true),
      ],
    },
    options: optionsOf(input, points, {
      padding: { top: 8 },
      scales: {
        x: {
          type: 'category',
          offset: true,
          grid: { display: false },
          border: { color: palette.grid },
          ticks: { display: false },
        },
        y: amountAxis(input, Math.max(1, ...expected, ...measured)),
      },
    }),
    marks: {},
  };
}

function pointOf({ day, path, urge, expected, measured }: Measured, { formatDay }: ChartInput): PointText {
  return {
    title: formatDay(day.row.date, 'long'),
    lines: [WORDS.minutes.point(expected, measured)],
    path,
    line: urge.line,
  };
}
