/** What helps? How far intensity fell after each response, and how many of its urges were resisted. */
import { INSIGHTS } from '../journal/insights';
import { ENOUGH_URGES, responsesIn, type ResponseFigures } from '../journal/insights/helped';
import { rounded } from '../journal/insights/insight';
import type { ChartDefinition, ChartInput, ChartPoint, ChartView } from './chart';
import { daysIn, eachUrge } from './each-urge';
import { pointsOf, type PointText } from './look';
import { cell, NOTHING, percent } from './numbers';
import { rowsConfig, rowsHeight, type Row } from './rows';
import { WORDS } from './words';

export const responses: ChartDefinition = { name: 'responses', question: WORDS.responses.question, build };

type Place = Pick<ChartPoint, 'path' | 'line'>;

const MOST = 8;
const HIGHEST_FALL = 10;
const NOWHERE: Place = { path: null };

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay, hidden } = input;
  const shown = [...responsesIn(journal, range)].sort(byFall).slice(0, MOST);
  const places = placesOf(input, shown);
  const points = shown.map((each) => pointOf(each, places.get(each.response.toLowerCase()) ?? NOWHERE));
  const falls = shown.map(fallOf).filter((fall) => fall !== null);
  const layout = {
    heading: WORDS.responses.heading,
    bars: { min: Math.min(0, ...falls), max: Math.min(HIGHEST_FALL, Math.max(1, ...falls)) },
    dots: { max: 1, step: 0.5, say: percent },
    hidden: { bars: hidden.has('fall'), dots: hidden.has('resisted') },
  };
  const insight = INSIGHTS.helped(journal, range);
  return {
    answer: insight?.text ?? WORDS.responses.answer.none,
    enough: insight?.enough ?? false,
    config: shown.length > 0 ? rowsConfig(input, shown.map(rowOf), points, layout) : null,
    table: {
      caption: WORDS.responses.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.responses.columns,
      rows: shown.map((each) => [each.response, cell(fallOf(each)), each.rated, each.resisted, each.urges]),
    },
    points: pointsOf(points),
    series: [
      { key: 'fall', label: WORDS.responses.series.fall },
      { key: 'resisted', label: WORDS.responses.series.resisted },
    ],
    height: rowsHeight(shown.length),
    leastHeight: rowsHeight(shown.length),
  };
}

/** Those that can be compared first, by their fall; then the others, by their urges. */
function byFall(a: ResponseFigures, b: ResponseFigures): number {
  const [first, second] = [isSparse(a), isSparse(b)];
  if (first !== second) return first ? 1 : -1;
  return first ? b.urges - a.urges : (fallOf(b) ?? 0) - (fallOf(a) ?? 0);
}

function isSparse({ rated }: ResponseFigures): boolean {
  return rated < ENOUGH_URGES;
}

/** The latest urge of each response. */
function placesOf(
  { journal, range }: ChartInput,
  shown: readonly ResponseFigures[],
): ReadonlyMap<string, Place> {
  const wanted = new Set(shown.map(({ response }) => response.toLowerCase()));
  const places = new Map<string, Place>();
  eachUrge(daysIn(journal, range), ({ path, urge }) => {
    for (const response of urge.responses) {
      const key = response.toLowerCase();
      if (wanted.has(key)) places.set(key, { path, line: urge.line });
    }
  });
  return places;
}

function fallOf({ meanBefore, meanAfter }: ResponseFigures): number | null {
  return meanBefore === null || meanAfter === null ? null : meanBefore - meanAfter;
}

function rowOf(figures: ResponseFigures): Row {
  const { response, resisted, urges } = figures;
  const meanFall = fallOf(figures);
  return {
    name: response,
    figures: WORDS.responses.figures(meanFall === null ? NOTHING : signed(meanFall), resisted, urges),
    bar: meanFall,
    dot: resisted / urges,
    faint: isSparse(figures),
  };
}

/** A fall that is none is a rise, with a plus. */
function signed(fall: number): string {
  const text = Math.abs(fall).toFixed(1);
  return text === '0.0' ? '0' : fall > 0 ? `−${text}` : `+${text}`;
}

function pointOf(figures: ResponseFigures, place: Place): PointText {
  const { response, urges, resisted, rated } = figures;
  const { point } = WORDS.responses;
  const meanFall = fallOf(figures);
  return {
    title: response,
    lines: [...(meanFall === null ? [] : [fallText(meanFall, rated)]), point.resisted(resisted, urges)],
    ...place,
  };
}

function fallText(fall: number, n: number): string {
  const { stayed, fell, rose } = WORDS.responses.point;
  const size = rounded(Math.abs(fall));
  if (size === '0') return stayed(n);
  return fall > 0 ? fell(size, n) : rose(size, n);
}
