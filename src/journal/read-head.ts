/** A head that was kept, read back: what no journal can say is none. */
import { addToDay, daysBetween, parseLocalDay, type LocalDay } from '../entries/local-day';
import { HEAD_DAYS, type HeadDay, type HeadTotals, type JournalHead } from './head';
import type { Period, StreakLine } from './snapshot';

const MODES = ['full', 'co-parent'] as const;
const OUTCOMES = ['reached-out', 'moved-on', 'together', 'other'] as const;
const ENDS = ['slip', 'end', 'start'] as const;

/** Null = it is damaged. */
export function readHead(value: unknown): JournalHead | null {
  try {
    return headFrom(fieldsOf(value));
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

class Damaged extends Error {}

function headFrom(fields: Fields): JournalHead {
  const today = day(fields['today']);
  const period = orNull(fields['period'], periodFrom);
  const since = orNull(fields['since'], day);
  const days = whole(fields['days']);
  const longest = whole(fields['longest']);
  const closed = orNull(fields['closed'], closedFrom);
  const totals = totalsFrom(fieldsOf(fields['totals']));
  const recent = list(fields['recent']).map(dayFrom);
  const logged = orNull(fields['logged'], day);
  const looked = orNull(fields['looked'], day);
  const open = period?.open === true;
  check(open === (since !== null));
  check(days === (since === null ? 0 : daysBetween(since, today)));
  check(longest >= days && longest >= (closed?.days ?? 0));
  check(period === null || period.start <= today);
  check(
    [since, logged, looked, ...recent.map(({ date }) => date)].every(
      (each) => each === null || each <= today,
    ),
  );
  check(recent.every(({ date }, at) => date > (recent[at - 1]?.date ?? addToDay(today, -HEAD_DAYS))));
  return { today, period, since, days, longest, closed, totals, recent, logged, looked };
}

function periodFrom(value: unknown): Period {
  const fields = fieldsOf(value);
  const start = day(fields['start']);
  const open = bool(fields['open']);
  const end = orNull(fields['end'], day);
  check(open === (end === null));
  check(end === null || end >= start);
  const assumed = bool(fields['assumed']);
  const outcome = orNull(fields['outcome'], (given) => oneOf(OUTCOMES, given));
  return { start, assumed, mode: oneOf(MODES, fields['mode']), open, end, outcome };
}

function closedFrom(value: unknown): StreakLine {
  const fields = fieldsOf(value);
  const [start, end, days] = [day(fields['start']), day(fields['end']), whole(fields['days'])];
  check(days === daysBetween(start, end));
  return { start, end, days, endedBy: oneOf(ENDS, fields['endedBy']) };
}

function totalsFrom(fields: Fields): HeadTotals {
  const [cleanDays, resisted] = [whole(fields['cleanDays']), whole(fields['resisted'])];
  const [urges, slips] = [whole(fields['urges']), whole(fields['slips'])];
  check(resisted <= urges);
  return { cleanDays, resisted, urges, slips };
}

function dayFrom(value: unknown): HeadDay {
  const fields = fieldsOf(value);
  const [urges, slips] = [whole(fields['urges']), whole(fields['slips'])];
  const [rulesKept, rulesTotal] = [whole(fields['rulesKept']), whole(fields['rulesTotal'])];
  check(rulesKept <= rulesTotal);
  const path = orNull(fields['path'], text);
  return { date: day(fields['date']), urges, slips, rulesKept, rulesTotal, path };
}

function check(holds: boolean): void {
  if (!holds) throw new Damaged();
}

function day(value: unknown): LocalDay {
  const parsed = typeof value === 'string' ? parseLocalDay(value) : null;
  if (parsed === null) throw new Damaged();
  return parsed;
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Damaged();
  return value;
}

function bool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Damaged();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Damaged();
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Damaged();
  return value;
}

function oneOf<T extends string>(words: readonly T[], value: unknown): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Damaged();
  return found;
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function fieldsOf(value: unknown): Fields {
  if (!isFields(value)) throw new Damaged();
  return value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
