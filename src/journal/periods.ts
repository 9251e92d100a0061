/** Periods and the streak, followed through the entries that turn them: starts, resetting slips, reached-outs, ends. */
import type { StartEntry } from '../entries/entry';
import type { LocalDay } from '../entries/local-day';
import { dayNumber, type Day } from './day';
import type { Period, PlacedEntry, Streak, StreakLine } from './snapshot';

/** A period's days, as numbers since 1970-01-01: from its start to its end or today, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Course {
  /** The last one. */
  readonly period: Period | null;
  readonly streak: Streak;
  /** Of all periods, in the order of their entries. */
  readonly spans: readonly Span[];
  readonly undecided: (PlacedEntry & { readonly date: LocalDay }) | null;
}

interface Mark {
  readonly date: LocalDay;
  readonly number: number;
}

interface OpenPeriod {
  readonly start: Mark;
  /** The day that the running streak counts from. */
  anchor: Mark;
  readonly assumed: boolean;
  readonly mode: Period['mode'];
}

/** Follows the days, ascending and none after today. */
export function followPeriods(days: readonly Day[], today: LocalDay): Course {
  const course = new Walk();
  const first = days.find((day) => day.length > 0);
  const started = days.some((day) => day.turns.some(({ entry }) => entry.kind === 'start'));
  if (first && !started) course.open(markOf(first), true, 'full');

  for (const day of days) {
    for (const turn of day.turns) {
      const { entry } = turn;
      const here = markOf(day);
      switch (entry.kind) {
        case 'start':
          course.close(here, 'start', null);
          course.open(course.startOf(entry, here), false, entry.mode);
          break;
        case 'slip':
          course.reset(here);
          break;
        case 'reached-out':
          if (entry.then === 'end') course.close(here, 'end', 'reached-out');
          else course.reachedOut(entry.then === null ? { ...turn, date: here.date } : null);
          break;
        case 'end':
          course.close(here, 'end', entry.reason);
          break;
      }
    }
  }
  return course.at({ date: today, number: dayNumber(today) });
}

class Walk {
  private running: OpenPeriod | null = null;
  private latestReset: Mark | null = null;
  private undecided: Course['undecided'] = null;
  private period: Period | null = null;
  private readonly lines: StreakLine[] = [];
  private readonly spans: Span[] = [];

  open(start: Mark, assumed: boolean, mode: Period['mode']): void {
    this.running = { start, anchor: start, assumed, mode };
  }

  /** The last contact, or the entry's day where there is none or it is later; not before the latest resetting slip. */
  startOf(entry: StartEntry, here: Mark): Mark {
    if (entry.lastContact === null || entry.lastContact >= here.date) return here;
    if (this.latestReset && this.latestReset.date > entry.lastContact) return this.latestReset;
    return { date: entry.lastContact, number: dayNumber(entry.lastContact) };
  }

  reset(here: Mark): void {
    this.latestReset = here;
    if (!this.running) return;
    this.closeStreak(this.running.anchor, here, 'slip');
    this.running.anchor = here;
  }

  reachedOut(undecided: Course['undecided']): void {
    if (this.running) this.undecided = undecided;
  }

  close(here: Mark, endedBy: 'end' | 'start', outcome: Period['outcome']): void {
    if (!this.running) return;
    const { start, anchor, assumed, mode } = this.running;
    this.closeStreak(anchor, here, endedBy);
    this.spans.push({ from: start.number, to: here.number });
    this.period = { start: start.date, assumed, mode, open: false, end: here.date, outcome };
    this.running = null;
    this.undecided = null;
  }

  at(today: Mark): Course {
    let { period } = this;
    let days = 0;
    const history = [...this.lines];
    const spans = [...this.spans];
    if (this.running) {
      const { start, anchor, assumed, mode } = this.running;
      days = today.number - anchor.number;
      history.push({ start: anchor.date, end: null, days, endedBy: null });
      spans.push({ from: start.number, to: today.number });
      period = { start: start.date, assumed, mode, open: true, end: null, outcome: null };
    }
    const longest = history.reduce((most, line) => Math.max(most, line.days), 0);
    const since = this.running?.anchor.date ?? null;
    return { period, streak: { days, since, longest, history }, spans, undecided: this.undecided };
  }

  private closeStreak(anchor: Mark, here: Mark, endedBy: 'slip' | 'end' | 'start'): void {
    const days = here.number - anchor.number;
    if (days > 0) this.lines.push({ start: anchor.date, end: here.date, days, endedBy });
  }
}

function markOf(day: Day): Mark {
  return { date: day.row.date, number: day.number };
}
