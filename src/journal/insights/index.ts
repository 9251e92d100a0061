/** All insights: the registry. A new one is a file, its words in `words.ts` and a row here. */
import { perRange } from '../per-range';
import type { Range } from '../range';
import type { Journal } from '../snapshot';
import { fewer } from './fewer';
import { guesses } from './guesses';
import { helped } from './helped';
import { hours } from './hours';
import type { Insight, ReadInsight } from './insight';
import { looking } from './looking';
import { weaker } from './weaker';

type Registry<Ids extends string> = { readonly [Id in Ids]: ReadInsight<Id> };

export type InsightId = 'hours' | 'fewer' | 'weaker' | 'helped' | 'guesses' | 'looking';

export const INSIGHTS: Registry<InsightId> = {
  hours: perRange(hours),
  fewer: perRange(fewer),
  weaker: perRange(weaker),
  helped: perRange(helped),
  guesses: perRange(guesses),
  looking: perRange(looking),
};

/** Whatever the journal can say about the range, in the registry's order. */
export function insightsOf(journal: Journal, range: Range): readonly Insight<InsightId>[] {
  const readers: readonly ReadInsight<InsightId>[] = Object.values(INSIGHTS);
  return readers.flatMap((read) => read(journal, range) ?? []);
}
