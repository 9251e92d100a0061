/** How long ago they last looked at the other's profile. */
import { daysBetween } from '../../entries/local-day';
import { daysIn, told, type ReadInsight } from './insight';

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
  const when = latest === 0 ? 'today' : latest === 1 ? 'yesterday' : `${latest} days ago`;
  const times = n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
  return told('looking', n, `You last looked at their profile ${when} (${times} in this range).`);
};
