/** The hours that hold most urges. */
import { wilson } from '../statistics/wilson';
import { missing, told, type ReadInsight } from './insight';
import { urgesIn } from './urges';
import { WORDS } from './words';

const ENOUGH = 20;
const WIDEST = 8;

/**
 * The shortest run of hours, over midnight too, that holds more than half of the timed urges. The interval is that of
 * a share; since the run was chosen for its share, the true one is rather lower than higher.
 */
export const hours: ReadInsight<'hours'> = (journal, range) => {
  const byHour = new Array<number>(24).fill(0);
  let n = 0;
  for (const { urge } of urgesIn(journal, range)) {
    if (urge.time === null) continue;
    const hour = Math.floor(urge.time / 3600);
    byHour[hour] = (byHour[hour] ?? 0) + 1;
    n++;
  }
  if (n === 0) return null;
  if (n < ENOUGH) return missing('hours', n, WORDS.hours.missing(n));
  const run = shortestRun(byHour, n / 2);
  if (run.length > WIDEST) return told('hours', n, WORDS.hours.spread(n));
  const to = (run.from + run.length) % 24 || 24;
  const interval = wilson(run.held, n);
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(share * 100));
  return told('hours', n, WORDS.hours.most(run.from, to, run.held, n, low ?? 0, high ?? 0), interval);
};

/** The first of the shortest runs that hold more than so many; among them the one that holds most. */
function shortestRun(byHour: readonly number[], more: number) {
  for (let length = 1; ; length++) {
    let best = { from: 0, length, held: -1 };
    for (let from = 0; from < 24; from++) {
      let held = 0;
      for (let hour = from; hour < from + length; hour++) held += byHour[hour % 24] ?? 0;
      if (held > best.held) best = { from, length, held };
    }
    if (best.held > more || length === 24) return best;
  }
}
