/** What helps? For each response where intensity stood before and after, from a ring to a dot. */
import { INSIGHTS } from '../journal/insights';
import { ENOUGH_URGES, responsesIn, type ResponseFigures } from '../journal/insights/helped';
import { rounded } from '../journal/insights/insight';
import { urgesIn } from '../journal/insights/urges';
import type { ChartDefinition, ChartInput, ChartPoint, ChartView } from './chart';
import { behind } from './each-urge';
import { pointsOf, type PointText } from './look';
import { cell } from './numbers';
import { barsOf, dotsOf, rowsConfig, rowsHeight, type Row } from './rows';
import { WORDS } from './words';

export const responses: ChartDefinition = { name: 'responses', question: WORDS.responses.question, build };

type Place = Pick<ChartPoint, 'path' | 'line'>;

const MOST = 8;
const SCALE = { max: 10, step: 5 };
const BAND = 4;
const NOWHERE: Place = { path: null };

function build(input: ChartInput): ChartView {
  const { journal, range, formatDay } = input;
  const shown = responsesIn(journal, range).slice(0, MOST);
  const places = placesOf(input, shown);
  const points = shown.map((each) => pointOf(each, places.get(keyOf(each)) ?? NOWHERE, input));
  const rows = shown.map(rowOf);
  const layout = {
    heading: WORDS.responses.heading,
    axis: SCALE,
    datasets: [
      barsOf(input, rows, shown.map(bandOf), BAND),
      dotsOf(
        input,
        rows,
        shown.map(({ meanBefore }) => meanBefore),
        false,
      ),
      dotsOf(
        input,
        rows,
        shown.map(({ meanAfter }) => meanAfter),
        true,
      ),
    ],
  };
  const insight = INSIGHTS.helped(journal, range);
  return {
    answer: insight?.text ?? WORDS.responses.answer.none,
    basis: insight?.basis ?? WORDS.responses.answer.none,
    enough: insight?.enough ?? false,
    config: shown.some(({ rated }) => rated > 0) ? rowsConfig(input, rows, points, layout) : null,
    table: {
      caption: WORDS.responses.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.responses.columns,
      rows: shown.map((each) => [
        each.response,
        cell(fallOf(each)),
        each.rated,
        each.resisted,
        each.urges,
        cell(each.meanBefore),
        cell(each.meanAfter),
      ]),
    },
    points: pointsOf(points),
    series: [],
    legend: [
      { shape: 'ring', color: input.palette.line, label: WORDS.responses.legend.before },
      { shape: 'dot', color: input.palette.line, label: WORDS.responses.legend.after },
    ],
    height: rowsHeight(shown.length),
    leastHeight: rowsHeight(shown.length),
  };
}

function keyOf({ response }: ResponseFigures): string {
  return response.toLowerCase();
}

function bandOf({ meanBefore, meanAfter }: ResponseFigures): [number, number] | null {
  return meanBefore === null || meanAfter === null ? null : [meanAfter, meanBefore];
}

function fallOf({ meanBefore, meanAfter }: ResponseFigures): number | null {
  return meanBefore === null || meanAfter === null ? null : meanBefore - meanAfter;
}

/** The latest urge of each response. */
function placesOf(
  { journal, range }: ChartInput,
  shown: readonly ResponseFigures[],
): ReadonlyMap<string, Place> {
  const wanted = new Set(shown.map(keyOf));
  const places = new Map<string, Place>();
  const all = urgesIn(journal, range);
  for (let at = all.length - 1; at >= 0 && wanted.size > 0; at -= 1) {
    const placed = all[at];
    for (const response of placed?.urge.responses ?? []) {
      const key = response.toLowerCase();
      if (placed && wanted.delete(key)) places.set(key, { path: placed.path, line: placed.urge.line });
    }
  }
  return places;
}

function rowOf({ response, rated, urges }: ResponseFigures): Row {
  return {
    name: response,
    figures: WORDS.responses.figures(rated, urges),
    faint: rated < ENOUGH_URGES,
  };
}

function pointOf(figures: ResponseFigures, place: Place, { journal, range }: ChartInput): PointText {
  const { response, urges, resisted, rated, meanBefore, meanAfter } = figures;
  const { point } = WORDS.responses;
  const key = keyOf(figures);
  return {
    title: response,
    lines: [
      ...(meanBefore === null || meanAfter === null
        ? []
        : [point.went(rounded(meanBefore), rounded(meanAfter), rated)]),
      point.resisted(resisted, urges),
    ],
    behind: behind(
      journal,
      range,
      ({ entry }) => entry.kind === 'urge' && entry.responses.some((each) => each.toLowerCase() === key),
    ),
    ...place,
  };
}
