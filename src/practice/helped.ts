/** What helped before, and what was planned: the user's own words and ratings, as they stand in the notes. Nothing is ranked. */
import type { DayDetail, Journal } from '../journal/snapshot';
import { helpedOnce } from './words';

const MOST = 12;

/** Responses after which an urge was lower, each once, the latest first: `called Sam, 8 → 4`. */
export function helpedBefore({ days }: { readonly days: readonly DayDetail[] }): readonly string[] {
  const found = new Map<string, string>();
  for (let at = days.length - 1; at >= 0 && found.size < MOST; at -= 1) {
    for (const { entry } of [...(days[at]?.entries ?? [])].reverse()) {
      if (entry.kind !== 'urge') continue;
      const { intensity, after, responses, outcome } = entry;
      if (intensity === null || after === null || after >= intensity || outcome === 'slipped') continue;
      const response = responses.join(', ');
      const key = response.toLowerCase();
      if (response !== '' && !found.has(key)) found.set(key, helpedOnce(response, intensity, after));
    }
  }
  return [...found.values()];
}

/** Plans made at slips and at urges, the latest first. */
export function plansOf({ days }: Pick<Journal, 'days'>): readonly string[] {
  const found = new Set<string>();
  for (let at = days.length - 1; at >= 0 && found.size < MOST; at -= 1) {
    for (const { entry } of [...(days[at]?.entries ?? [])].reverse()) {
      const plan: unknown = 'plan' in entry ? entry.plan : null;
      if (typeof plan === 'string' && plan !== '') found.add(plan);
    }
  }
  return [...found];
}
