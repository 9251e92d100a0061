/** How long ago they last looked at the other's profile. */
import { daysBetween } from '../../entries/local-day';
import { daysIn, type ReadInsight } from './insight';
import { WORDS } from './words';

/** Counts the slips of the channel `looked` in the range. */
export const looking: ReadInsight<'looking'> = (journal, range) => {
  let n = 0;
  let latest: number | null = null;
  for (const day of daysIn(journal, range)) {
    if (day.row.slips === 0) continue;
    for (const { entry } of day.entries) {
      if (entry.kind !== 'slip' || !entry.channels.includes('looked')) continue;
      n++;
      latest = daysBetween(day.row.date, journal.today);
    }
  }
  if (latest === null) return null;
  const text = WORDS.looking.last(latest, n);
  return { id: 'looking', n, text, basis: WORDS.looking.basis, enough: true, claim: false };
};
