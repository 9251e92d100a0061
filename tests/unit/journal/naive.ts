/**
 * The contract's §4 once more, word by word and slowly, to hold the ledger against. It shares nothing with `src/journal`
 * but the shapes, and counts days by stepping through them.
 */
import type { Entry, NoteEntries, SlipEntry, UrgeEntry } from '../../../src/entries/entry';
import type { JournalSettings } from '../../../src/journal/snapshot';

interface Dated {
  readonly path: string;
  readonly date: string;
  readonly entry: Entry;
}

interface NaivePeriod {
  start: string;
  assumed: boolean;
  mode: 'full' | 'co-parent';
  end: string | null;
  outcome: string | null;
  closedBy: 'end' | 'start' | null;
  resets: string[];
  undecided: Dated | null;
}

export function naiveJournal(notes: readonly NoteEntries[], now: Date, settings: JournalSettings) {
  const today = todayOf(now, settings.dayStartsAt);
  const resets = (entry: Entry): entry is SlipEntry =>
    entry.kind === 'slip' &&
    (entry.channels.length === 0 ||
      entry.channels.filter((channel) => settings.resettingChannels.includes(channel)).length > 0);

  const everything = notes.flatMap((note) =>
    note.entries.map((entry) => ({ path: note.path, date: entry.date ?? note.day, entry })),
  );
  const counted: Dated[] = [];
  for (const { path, date, entry } of everything) {
    if (date !== null && date <= today) counted.push({ path, date, entry });
  }
  counted.sort((a, b) => {
    const keyOf = ({ path, date, entry }: Dated) => [
      date,
      entry.time === null ? '~' : pad(secondsOf(entry, settings), 6),
      path,
      pad(entry.line, 6),
      pad(entry.column, 6),
    ];
    const [left, right] = [keyOf(a), keyOf(b)];
    for (const [index, part] of left.entries()) {
      const other = right[index] ?? '';
      if (part !== other) return part < other ? -1 : 1;
    }
    return 0;
  });

  // Periods, and in each the days of its resetting slips.
  const periods: NaivePeriod[] = [];
  const opened = () => periods.find((period) => period.closedBy === null);
  const open = (start: string, assumed: boolean, mode: 'full' | 'co-parent') =>
    periods.push({
      start,
      assumed,
      mode,
      end: null,
      outcome: null,
      closedBy: null,
      resets: [],
      undecided: null,
    });
  const hasStart = counted.some(({ entry }) => entry.kind === 'start');
  counted.forEach((each, index) => {
    const { entry, date } = each;
    if (!hasStart && index === 0) open(date, true, 'full');
    const period = opened();
    const close = (closedBy: 'end' | 'start', outcome: string | null) => {
      if (period) Object.assign(period, { end: date, closedBy, outcome, undecided: null });
    };
    if (entry.kind === 'start') {
      close('start', null);
      let begins: string = date;
      if (entry.lastContact !== null) {
        const slips = counted.slice(0, index).filter((earlier) => resets(earlier.entry));
        const floor =
          slips
            .map((slip) => slip.date)
            .sort()
            .at(-1) ?? '';
        begins = [entry.lastContact, floor].sort()[1] ?? date;
        begins = [begins, date].sort()[0] ?? date;
      }
      open(begins, false, entry.mode);
    } else if (entry.kind === 'end') {
      close('end', entry.reason);
    } else if (entry.kind === 'reached-out') {
      if (entry.then === 'end') close('end', 'reached-out');
      else if (period) period.undecided = entry.then === null ? each : null;
    } else if (resets(entry)) {
      period?.resets.push(date);
    }
  });

  // Streaks.
  const history: { start: string; end: string | null; days: number; endedBy: string | null }[] = [];
  for (const period of periods) {
    let anchor = period.start;
    for (const slip of period.resets) {
      history.push({ start: anchor, end: slip, days: steps(anchor, slip), endedBy: 'slip' });
      anchor = slip;
    }
    const days = steps(anchor, period.end ?? today);
    history.push({ start: anchor, end: period.end, days, endedBy: period.closedBy });
  }
  const lines = history.filter((line) => line.days > 0 || line.end === null);
  const running = lines.find((line) => line.end === null);

  let cleanDays = 0;
  const firstStart = periods.map((period) => period.start).sort()[0];
  for (let day = firstStart; day !== undefined && day <= today; day = dayAfter(day)) {
    const date = day;
    const within = periods.some((period) => date > period.start && date <= (period.end ?? today));
    const slipped = counted.some((each) => each.date === date && resets(each.entry));
    if (within && !slipped) cleanDays++;
  }

  // Days.
  const resisted = (urge: Dated, its: UrgeEntry) => {
    if (its.outcome === 'slipped') return false;
    return !counted.some((other) => {
      if (!resets(other.entry) || other.date !== urge.date) return false;
      if (its.time === null || other.entry.time === null) return true;
      const apart = secondsOf(other.entry, settings) - secondsOf(its, settings);
      return apart >= 0 && apart <= 2 * 60 * 60 && counted.indexOf(other) > counted.indexOf(urge);
    });
  };
  const dates = new Set<string>(counted.map(({ date }) => date));
  for (const note of notes) {
    const says = note.mood !== null || note.sleep !== null || note.rulesTotal > 0;
    if (note.day !== null && note.day <= today && says) dates.add(note.day);
  }
  const details = [...dates].sort().map((date) => {
    const its = counted.filter((each) => each.date === date);
    const own = notes.filter((note) => note.day === date).sort((a, b) => (a.path < b.path ? -1 : 1));
    const dailyFirst = [...own.filter((note) => note.daily), ...own.filter((note) => !note.daily)];
    const urges = its.flatMap((each) => (each.entry.kind === 'urge' ? [{ each, urge: each.entry }] : []));
    const felt = urges.map(({ urge }) => urge.intensity).filter((intensity) => intensity !== null);
    const paths = its.map(({ path }) => path).sort();
    return {
      row: {
        date,
        urges: urges.length,
        meanIntensity: felt.length ? felt.reduce((a, b) => a + b, 0) / felt.length : null,
        maxIntensity: [...felt].sort((a, b) => b - a)[0] ?? null,
        mood: dailyFirst.map((note) => note.mood).filter((mood) => mood !== null)[0] ?? null,
        sleep: dailyFirst.map((note) => note.sleep).filter((sleep) => sleep !== null)[0] ?? null,
        slips: its.filter(({ entry }) => entry.kind === 'slip').length,
        resets: its.filter(({ entry }) => resets(entry)).length,
        rulesKept: own.reduce((total, note) => total + note.rulesKept, 0),
        rulesTotal: own.reduce((total, note) => total + note.rulesTotal, 0),
      },
      entries: its.map(({ path, entry }) => ({ path, entry })),
      unresisted: urges.filter(({ each, urge }) => !resisted(each, urge)).map(({ urge }) => urge),
      letters: its.filter(({ entry }) => entry.kind === 'letter').length,
      path: own.find((note) => note.daily)?.path ?? paths[0] ?? own[0]?.path ?? null,
    };
  });

  // Problems.
  const problems: { path: string; line: number; column: number; code: string }[] = notes.flatMap((note) => [
    ...note.problems.map(({ line, column, code }) => ({ path: note.path, line, column, code })),
    ...note.entries.flatMap(({ line, column, date: own }) => {
      const date = own ?? note.day;
      const code = date === null ? 'no-date' : date > today ? 'future' : null;
      return code === null ? [] : [{ path: note.path, line, column, code }];
    }),
  ]);
  problems.sort((a, b) =>
    a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1,
  );

  const last = periods.at(-1);
  const kinds = (kind: Entry['kind']) => counted.filter(({ entry }) => entry.kind === kind).length;
  const waiting = opened()?.undecided ?? null;
  return {
    today,
    period: last
      ? {
          start: last.start,
          assumed: last.assumed,
          mode: last.mode,
          open: last.closedBy === null,
          end: last.end,
          outcome: last.outcome,
        }
      : null,
    streak: {
      days: running?.days ?? 0,
      since: running?.start ?? null,
      longest: Math.max(0, ...lines.map((line) => line.days)),
      history: lines,
    },
    totals: {
      cleanDays,
      entries: counted.length,
      urges: kinds('urge'),
      resisted: counted.filter((each) => each.entry.kind === 'urge' && resisted(each, each.entry)).length,
      slips: kinds('slip'),
      resets: counted.filter(({ entry }) => resets(entry)).length,
      reachedOut: kinds('reached-out'),
      logistics: kinds('logistics'),
      letters: kinds('letter'),
    },
    details,
    problems,
    undecided: waiting && { path: waiting.path, entry: waiting.entry, date: waiting.date },
  };
}

function secondsOf(entry: Entry, settings: JournalSettings): number {
  const time = entry.time ?? 0;
  return time < settings.dayStartsAt * 60 * 60 ? time + 24 * 60 * 60 : time;
}

function todayOf(now: Date, dayStartsAt: number): string {
  const written = `${now.getFullYear()}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
  return now.getHours() < dayStartsAt ? dayBefore(written) : written;
}

function steps(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to; day = dayAfter(day)) count++;
  return count;
}

function dayAfter(day: string): string {
  const [year, month, date] = partsOf(day);
  if (date < lengthOf(year, month)) return written(year, month, date + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

function dayBefore(day: string): string {
  const [year, month, date] = partsOf(day);
  if (date > 1) return written(year, month, date - 1);
  return month > 1 ? written(year, month - 1, lengthOf(year, month - 1)) : written(year - 1, 12, 31);
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function partsOf(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function written(year: number, month: number, date: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
