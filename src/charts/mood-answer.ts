/** The sentence under the chart of mood and sleep: means, and of two halves only where each has a week of check-ins. */
import { addToDay, daysBetween } from '../entries/local-day';
import type { DayRow } from '../journal/snapshot';
import type { ChartInput } from './chart';
import { coveredDays } from './columns';
import { WORDS } from './words';

/** A week of check-ins; two of them are needed to compare. */
export const ENOUGH = 7;

/** `moods` and `sleeps`: how many of the rows say something of each. */
export function answerOf(
  { journal, range }: ChartInput,
  rows: readonly DayRow[],
  moods: number,
  sleeps: number,
): string {
  const { answer } = WORDS.mood;
  const most = Math.max(moods, sleeps);
  if (most === 0) return everNoted(journal) ? answer.none : answer.never;
  if (most < ENOUGH) return answer.few(most);
  const sleep = meanOf(rows, 'sleep');
  if (moods < ENOUGH) return answer.sleep(sleep);
  const { from, to } = coveredDays(journal, range);
  const middle = addToDay(from, Math.ceil((daysBetween(from, to) + 1) / 2));
  const early = meanOf(
    rows.filter(({ date }) => date < middle),
    'mood',
  );
  const late = meanOf(
    rows.filter(({ date }) => date >= middle),
    'mood',
  );
  if (early.n >= ENOUGH && late.n >= ENOUGH) return answer.halves(early, late, sleep);
  return answer.mood(meanOf(rows, 'mood'), sleep);
}

function everNoted({ snapshot }: ChartInput['journal']): boolean {
  return snapshot.days.some(({ mood, sleep }) => mood !== null || sleep !== null);
}

function meanOf(rows: readonly DayRow[], figure: 'mood' | 'sleep'): Mean {
  const mean = new Mean();
  for (const row of rows) mean.add(row[figure]);
  return mean;
}

export class Mean {
  private sum = 0;
  n = 0;

  add(value: number | null): void {
    if (value === null) return;
    this.sum += value;
    this.n++;
  }

  /** Null = nothing was added. */
  get value(): number | null {
    return this.n > 0 ? this.sum / this.n : null;
  }
}
