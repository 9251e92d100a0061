/** Who ended it: what is said to whoever was left is not said to others. */
import { perDay } from '../journal/per-day';
import type { Journal } from '../journal/snapshot';

/** `me` and `both`: the user did so themselves, alone or together. */
export type EndedBy = 'them' | 'me' | 'both';

/** Who ended it, as the start of the last period has it; where it says nothing, they did. */
export function endedBy({ days, snapshot: { period } }: Journal): EndedBy {
  if (period === null) return 'them';
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const detail = days[at];
    if (!detail || detail.row.date < period.start) break;
    const said = lastSaid(detail);
    if (said) return said;
  }
  return 'them';
}

/** As the last start of the day has it; null = it has none. */
const lastSaid = perDay(({ entries }): EndedBy | null => {
  const starts = entries.flatMap(({ entry }) => (entry.kind === 'start' ? [entry] : []));
  const last = starts.at(-1);
  return last ? (last.endedBy ?? 'them') : null;
});
