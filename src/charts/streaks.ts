/** My streaks: a bar each, the newest first, the running one open at its end; below, how long they lasted, once there are enough. */
import type { ChartDataset } from 'chart.js';
import { daysBetween, type LocalDay } from '../entries/local-day';
import type { StreakLine } from '../journal/snapshot';
import { ENOUGH_STREAKS, survivalOf, type Survival, type SurvivalStep } from '../journal/survival';
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { daysIn } from './each-urge';
import { optionsOf, pointsOf, roundScale, ticksIn, type PointText } from './look';
import type { Curve } from './marks/curve';
import type { PlacedText } from './marks/texts';
import { percent } from './numbers';
import { inkOn } from './palette';
import { WORDS } from './words';

export const streaks: ChartDefinition = { name: 'streaks', question: WORDS.streaks.question, build };

const MOST = 100;
/** Pixels. */
const CURVE = 96;
const FOOT = 26;
const LOWEST = 76;
const LABELED = 14;
const YEAR = 365;

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const within = journal.snapshot.streak.history.filter(
    ({ start, end }) => start <= range.to && (end ?? journal.today) >= range.from,
  );
  const survival = survivalOf(within);
  const lines = within.slice(-MOST).reverse();
  const points = lines.map((line) => pointOf(line, survival, input));
  const [from, to] = [formatDay(range.from, 'long'), formatDay(range.to, 'long')];
  const height = Math.max(LOWEST, lines.length * pitchFor(lines.length) + (survival ? CURVE : 0) + FOOT);
  return {
    answer: answerOf(within, survival, journal.snapshot.streak.history.length > 0),
    enough: within.length > 0,
    config: lines.length > 0 ? configOf(input, lines, survival, points) : null,
    table: {
      caption:
        within.length > MOST
          ? WORDS.streaks.captionOfLatest(from, to, MOST, within.length)
          : WORDS.streaks.caption(from, to),
      columns: [...WORDS.streaks.columns, ...(survival ? WORDS.streaks.survivalColumns : [])],
      rows: lines.map((line) => [
        formatDay(line.start, 'long'),
        line.end === null ? WORDS.streaks.today : formatDay(line.end, 'long'),
        line.days,
        line.endedBy === null ? WORDS.streaks.running : WORDS.streaks.ends[line.endedBy],
        ...(survival ? survivalCells(stepAt(survival, line.days)) : []),
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
  survival: Survival | null,
  points: readonly PointText[],
): ChartConfig {
  const { palette, formatDay } = input;
  const pitch = pitchFor(lines.length);
  const longest = Math.max(1, ...lines.map(({ days }) => days));
  const { max, step } = roundScale(longest);
  const running = lines.map(({ end }) => end === null);
  const dataset: ChartDataset<'bar', (number | null)[]> = {
    type: 'bar',
    indexAxis: 'y',
    yAxisID: 'y',
    data: lines.map(({ days }) => days),
    backgroundColor: running.map((runs) => (runs ? palette.background : palette.accentSoft)),
    hoverBackgroundColor: palette.accent,
    borderColor: palette.accent,
    borderWidth: running.map((runs) => (runs ? { top: 1.5, bottom: 1.5, left: 1.5, right: 0 } : 0)),
    borderSkipped: false,
    borderRadius: { topLeft: 2, bottomLeft: 2, topRight: 0, bottomRight: 0 },
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
      padding: { right: 12 },
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
        ...(survival ? { share: shareAxis(input) } : {}),
        y: {
          type: 'category',
          offset: true,
          stack: 'streaks',
          stackWeight: lines.length * pitch,
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
        at: [...daysTexts(input, lines, pitch, max), ...(survival ? [shareText(input, max)] : [])],
        font: palette.font,
      },
      ...(survival ? { curve: curveOf(input, survival, longest) } : {}),
    },
  };
}

function shareAxis({ palette }: ChartInput) {
  return {
    type: 'linear' as const,
    position: 'left' as const,
    stack: 'streaks',
    stackWeight: CURVE,
    min: 0,
    max: 1,
    grid: { color: palette.grid, drawTicks: false },
    border: { display: false },
    ticks: {
      ...ticksIn(palette),
      stepSize: 0.5,
      padding: 6,
      callback: (value: string | number) => percent(Number(value)),
    },
  };
}

function curveOf({ palette }: ChartInput, { steps }: Survival, longest: number): Curve {
  return {
    steps: steps.map(({ days, share, interval }) => ({
      x: days,
      share,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    })),
    end: longest,
    xScale: 'x',
    yScale: 'share',
    color: palette.line,
    intervalColor: palette.muted,
  };
}

function daysTexts(
  { palette }: ChartInput,
  lines: readonly StreakLine[],
  pitch: number,
  max: number,
): readonly PlacedText[] {
  if (pitch < LABELED) return [];
  return lines.map(({ days, end }, y): PlacedText => {
    const text = end === null ? WORDS.streaks.labels.running(days) : String(days);
    const inside = days > max * 0.7;
    return inside
      ? {
          x: days,
          y,
          text,
          align: 'right',
          shift: -6,
          color: inkOn(end === null ? palette.background : palette.accentSoft, palette),
        }
      : { x: days, y, text, align: 'left', shift: 6, color: palette.muted };
  });
}

function shareText({ palette }: ChartInput, x: number): PlacedText {
  const text = WORDS.streaks.labels.share;
  return { x, y: 1, yScale: 'share', text, align: 'right', drop: 8, color: palette.muted };
}

function pitchFor(lines: number): number {
  if (lines <= 12) return 20;
  return lines <= 30 ? 14 : lines <= 60 ? 7 : 4;
}

/** The latest step up to so many days; null = before the first. */
function stepAt({ steps }: Survival, days: number): SurvivalStep | null {
  let found: SurvivalStep | null = null;
  for (const step of steps) if (step.days <= days) found = step;
  return found;
}

function survivalCells(step: SurvivalStep | null): readonly string[] {
  return [percent(step?.share ?? 1), WORDS.streaks.interval(step?.interval ?? null)];
}

function pointOf(line: StreakLine, survival: Survival | null, { journal, formatDay }: ChartInput): PointText {
  const { start, end, days, endedBy } = line;
  const step = survival && stepAt(survival, days);
  const { today, point } = WORDS.streaks;
  return {
    title: WORDS.shared.days(formatDay(start, 'long'), end === null ? today : formatDay(end, 'long')),
    lines: [
      endedBy === null ? point.running(days) : point.ended(days, endedBy),
      ...(step ? [point.lasted(step.share, step.interval)] : []),
    ],
    path: pathOn(end ?? start, journal),
  };
}

function pathOn(day: LocalDay, journal: ChartInput['journal']): string | null {
  return daysIn(journal, { from: day, to: day })[0]?.path ?? null;
}

function answerOf(lines: readonly StreakLine[], survival: Survival | null, ever: boolean): string {
  if (survival) return WORDS.streaks.answer.survival(survival);
  const last = lines.at(-1);
  const { answer } = WORDS.streaks;
  if (!last) return ever ? answer.none : answer.never;
  if (lines.length === 1 && last.end === null) return answer.first(last.days);
  const longest = Math.max(...lines.map(({ days }) => days));
  const ended = lines.filter(({ endedBy }) => endedBy === 'slip').length;
  const running = last.end === null ? last.days : null;
  return answer.longest(lines.length, longest, running, ENOUGH_STREAKS, ended);
}
