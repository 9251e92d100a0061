/** My streaks: a bar each, the newest first, the running one open at its end. */
import type { ChartDataset } from 'chart.js';
import { daysBetween, type LocalDay } from '../entries/local-day';
import type { StreakLine } from '../journal/snapshot';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { daysIn } from './each-urge';
import { optionsOf, pointsOf, roundScale, ticksIn, type PointText } from './look';
import type { PlacedText } from './marks/texts';
import { WORDS } from './words';

export const streaks: ChartDefinition = { name: 'streaks', question: WORDS.streaks.question, build };

const MOST = 100;
/** Pixels. */
const FOOT = 26;
const LOWEST = 76;
const LABELED = 14;
const LABEL = 84;
const YEAR = 365;

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const within = journal.snapshot.streak.history.filter(
    ({ start, end }) => start <= range.to && (end ?? journal.today) >= range.from,
  );
  const lines = within.slice(-MOST).reverse();
  const points = lines.map((line) => pointOf(line, input));
  const [from, to] = [formatDay(range.from, 'long'), formatDay(range.to, 'long')];
  const height = Math.max(LOWEST, lines.length * pitchFor(lines.length) + FOOT);
  return {
    answer: answerOf(within, journal.snapshot.streak.history.length > 0),
    basis: WORDS.streaks.basis,
    enough: within.length > 0,
    config: lines.length > 0 ? configOf(input, lines, points) : null,
    table: {
      caption:
        within.length > MOST
          ? WORDS.streaks.captionOfLatest(from, to, MOST, within.length)
          : WORDS.streaks.caption(from, to),
      columns: WORDS.streaks.columns,
      rows: lines.map((line) => [
        formatDay(line.start, 'long'),
        line.end === null ? WORDS.streaks.today : formatDay(line.end, 'long'),
        line.days,
        line.endedBy === null ? WORDS.streaks.running : WORDS.streaks.ends[line.endedBy],
      ]),
    },
    points: pointsOf(points),
    series: [],
    height,
    leastHeight: height,
  };
}

function configOf(
  input: ChartInput,
  lines: readonly StreakLine[],
  points: readonly PointText[],
): ChartConfig {
  const { palette, formatDay, rightToLeft } = input;
  const pitch = pitchFor(lines.length);
  const { max, step } = roundScale(Math.max(1, ...lines.map(({ days }) => days)));
  const running = lines.map(({ end }) => end === null);
  const dataset: ChartDataset<'bar', (number | null)[]> = {
    type: 'bar',
    indexAxis: 'y',
    yAxisID: 'y',
    data: lines.map(({ days }) => days),
    backgroundColor: running.map((runs) => (runs ? palette.background : palette.accentSoft)),
    hoverBackgroundColor: palette.accent,
    borderColor: palette.accent,
    borderWidth: running.map((runs) => (runs ? openAt(rightToLeft ? 'left' : 'right') : 0)),
    borderSkipped: false,
    borderRadius: roundedAt(rightToLeft ? 'right' : 'left'),
    barThickness: Math.max(2, Math.min(10, pitch - 4)),
    minBarLength: 2,
  };
  const every = Math.ceil(LABELED / pitch);
  const [newest, oldest] = [lines[0], lines.at(-1)];
  const years = newest && oldest ? daysBetween(oldest.start, newest.start) > YEAR : false;
  return {
    type: 'bar',
    data: { labels: lines.map(({ start }) => formatDay(start, 'short')), datasets: [dataset] },
    options: optionsOf(input, points, {
      indexAxis: 'y',
      // A label stands behind its bar, never on one.
      padding: { right: pitch < LABELED ? 12 : LABEL },
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: {
          type: 'linear',
          offset: false,
          min: 0,
          max,
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
          ticks: { ...ticksIn(palette), stepSize: step, padding: 6, callback: WORDS.streaks.days },
        },
        y: {
          type: 'category',
          offset: true,
          grid: { display: false },
          border: { display: false },
          ticks: {
            ...ticksIn(palette),
            callback: (value) => {
              const line = lines[Number(value)];
              return line && Number(value) % every === 0
                ? formatDay(line.start, years ? 'month' : 'short')
                : '';
            },
          },
        },
      },
    }),
    marks: {
      texts: {
        at: daysTexts(input, lines, pitch),
        font: palette.font,
      },
    },
  };
}

type Side = 'left' | 'right';

/** The running one goes on. */
function openAt(side: Side) {
  return { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, [side]: 0 };
}

function roundedAt(side: Side) {
  const [left, right] = side === 'left' ? [2, 0] : [0, 2];
  return { topLeft: left, bottomLeft: left, topRight: right, bottomRight: right };
}

function daysTexts(
  { palette }: ChartInput,
  lines: readonly StreakLine[],
  pitch: number,
): readonly PlacedText[] {
  if (pitch < LABELED) return [];
  return lines.map(({ days, end }, y): PlacedText => {
    const text = end === null ? WORDS.streaks.labels.running(days) : String(days);
    return { x: days, y, text, align: 'left', shift: 6, color: end === null ? palette.text : palette.muted };
  });
}

function pitchFor(lines: number): number {
  if (lines <= 12) return 20;
  return lines <= 30 ? 14 : lines <= 60 ? 7 : 4;
}

function pointOf(line: StreakLine, { journal, formatDay }: ChartInput): PointText {
  const { start, end, days, endedBy } = line;
  const { today, point } = WORDS.streaks;
  return {
    title: WORDS.shared.days(formatDay(start, 'long'), end === null ? today : formatDay(end, 'long')),
    lines: [endedBy === null ? point.running(days) : point.ended(days, endedBy)],
    path: pathOn(end ?? start, journal),
  };
}

function pathOn(day: LocalDay, journal: ChartInput['journal']): string | null {
  return daysIn(journal, { from: day, to: day })[0]?.path ?? null;
}

function answerOf(lines: readonly StreakLine[], ever: boolean): string {
  const last = lines.at(-1);
  const { answer } = WORDS.streaks;
  if (!last) return ever ? answer.none : answer.never;
  const longest = Math.max(...lines.map(({ days }) => days));
  if (lines.length === 1) return last.end === null ? answer.running(last.days) : answer.one(last.days);
  return answer.several(lines.length, longest, last.end === null ? last.days : null);
}
