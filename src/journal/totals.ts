/** What all days add up to. */
import type { Day } from './day';
import type { Span } from './periods';
import type { Totals } from './snapshot';

/** Sums over the days, ascending and none after today; `spans` are the periods'. */
export function totalsOf(days: readonly Day[], spans: readonly Span[]): Totals {
  let [entries, urges, resisted, slips, resets] = [0, 0, 0, 0, 0];
  let [reachedOut, logistics, letters] = [0, 0, 0];
  for (const day of days) {
    const { row, unresisted } = day;
    entries += day.length;
    urges += row.urges;
    resisted += row.urges - unresisted.length;
    slips += row.slips;
    resets += row.resets;
    reachedOut += day.reachedOut;
    logistics += day.logistics;
    letters += day.letters;
  }
  const cleanDays = cleanDaysOf(days, spans);
  return { cleanDays, entries, urges, resisted, slips, resets, reachedOut, logistics, letters };
}

/** Distinct days after a period's start and up to its end, without those of a resetting slip. */
function cleanDaysOf(days: readonly Day[], spans: readonly Span[]): number {
  const apart = joined(spans);
  let clean = apart.reduce((total, span) => total + span.to - span.from, 0);
  let index = 0;
  for (const day of days) {
    if (day.row.resets === 0) continue;
    while ((apart[index]?.to ?? Infinity) < day.number) index++;
    const span = apart[index];
    if (!span) break;
    if (day.number > span.from) clean--;
  }
  return clean;
}

/** The spans ascending, those that touch or overlap joined. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const before = apart.at(-1);
    if (before && span.from <= before.to) {
      apart[apart.length - 1] = { from: before.from, to: Math.max(before.to, span.to) };
    } else {
      apart.push(span);
    }
  }
  return apart;
}
