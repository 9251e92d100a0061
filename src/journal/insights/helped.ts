/** What helps: how intensity stood before and after each response, and whether one of them is clearly different. */
import { dayNumber } from '../day';
import { perRange } from '../per-range';
import type { Range } from '../range';
import type { Journal } from '../snapshot';
import { same } from '../same';
import { compareResponse, type Difference, type Rated } from './compare-responses';
import { type ReadInsight } from './insight';
import { urgesIn } from './urges';
import { WORDS } from './words';

/** Urges rated before and after: below this a response is not compared, nor is it with fewer others. */
export const ENOUGH_URGES = 8;

/** The comparison looks at so many of the latest rated urges. */
const LATEST = 1000;
const NOTICED = 1;
const CLEAR = 0.005;

export interface ResponseFigures {
  /** As it was first written; upper and lower case are one. */
  readonly response: string;
  readonly urges: number;
  readonly resisted: number;
  /** Urges with both ratings, and their means; null = none. */
  readonly rated: number;
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
}

/** Every response of the range, those with most urges first. */
export const responsesIn = perRange((journal, range): readonly ResponseFigures[] => {
  const found = new Map<string, Found>();
  for (const { urge, resisted } of urgesIn(journal, range)) {
    if (urge.responses.length === 0) continue;
    for (const key of keysOf(urge.responses)) {
      const response = urge.responses.find((each) => each.toLowerCase() === key) ?? key;
      const figures = found.get(key) ?? { response, urges: 0, resisted: 0, rated: 0, before: 0, after: 0 };
      found.set(key, figures);
      figures.urges++;
      if (resisted) figures.resisted++;
      if (urge.intensity === null || urge.after === null) continue;
      figures.rated++;
      figures.before += urge.intensity;
      figures.after += urge.after;
    }
  }
  return [...found.values()]
    .map(({ response, urges, resisted, rated, before, after }) => ({
      response,
      urges,
      resisted,
      rated,
      meanBefore: rated > 0 ? before / rated : null,
      meanAfter: rated > 0 ? after / rated : null,
    }))
    .sort((a, b) => b.urges - a.urges);
});

interface Found {
  readonly response: string;
  urges: number;
  resisted: number;
  rated: number;
  before: number;
  after: number;
}

export const helped: ReadInsight<'helped'> = (journal, range) => {
  const responses = responsesIn(journal, range);
  const [most] = responses;
  if (!most) return null;
  const compared = responses.filter(({ rated }) => rated >= ENOUGH_URGES);
  const n = compared.reduce((sum, { rated }) => sum + rated, 0);
  const about = { id: 'helped', n, basis: WORDS.helped.basis(n, compared.length) } as const;
  if (compared.length === 0) {
    const text = WORDS.helped.missing(ENOUGH_URGES, most.response, most.rated);
    return { ...about, text, enough: false, claim: false };
  }
  const clear = clearlyBetter(compared, ratedIn(journal, range));
  if (!clear || clear.meanBefore === null || clear.meanAfter === null) {
    return { ...about, text: WORDS.helped.none, enough: true, claim: false };
  }
  const text = WORDS.helped.clear(clear.response, clear.meanBefore, clear.meanAfter, clear.rated);
  return { ...about, text, enough: true, claim: true };
};

/** The one after which intensity is lowest for what it was before, where that is clear: corrected for how many are compared. */
function clearlyBetter(
  compared: readonly ResponseFigures[],
  rated: readonly Rated[],
): ResponseFigures | null {
  let best: { readonly figures: ResponseFigures; readonly points: number } | null = null;
  const compare = comparisonsOf(rated);
  for (const figures of compared) {
    const difference = compare(figures.response.toLowerCase());
    if (!difference || difference.p * compared.length >= CLEAR) continue;
    if (difference.points <= -NOTICED && difference.points < (best?.points ?? 0)) {
      best = { figures, points: difference.points };
    }
  }
  return best?.figures ?? null;
}

/** An urge is hardly ever rated in the moment it is logged: then what was compared before stands. */
function comparisonsOf(rated: readonly Rated[]): (response: string) => Difference | null {
  if (!same(latest.rated, rated)) latest = { rated, found: new Map() };
  const { found } = latest;
  return (response) => {
    const known = found.get(response);
    if (known !== undefined) return known;
    const difference = compareResponse(rated, response);
    found.set(response, difference);
    return difference;
  };
}

let latest: { readonly rated: readonly Rated[]; readonly found: Map<string, Difference | null> } = {
  rated: [],
  found: new Map(),
};

function ratedIn(journal: Journal, range: Range): readonly Rated[] {
  const all = urgesIn(journal, range);
  const rated: Rated[] = [];
  for (let at = all.length - 1; at >= 0 && rated.length < LATEST; at--) {
    const each = all[at];
    if (!each || each.urge.intensity === null || each.urge.after === null) continue;
    const day = dayNumber(each.day.row.date);
    const { intensity: before, after } = each.urge;
    rated.push({
      before,
      after,
      day,
      week: Math.floor(day / 7),
      responses: [...keysOf(each.urge.responses)],
    });
  }
  return rated;
}

function keysOf(responses: readonly string[]): ReadonlySet<string> {
  return new Set(responses.map((response) => response.toLowerCase()));
}
