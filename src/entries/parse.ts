/** A note's entries, rules and properties: everything of ours that it says, read without knowing what day it is. */
import { CHANNELS, type Channel } from '../settings';
import type { Entry, ListItem, NoteEntries, NoteProblem, NoteSource } from './entry';
import { NONE } from './intern';
import type { LocalDay } from './local-day';
import { parseLocalDay } from './local-day';
import { badDate, readMeasures, type PropertyNames } from './properties';
import { readEntry, type Reading } from './read-entry';

export type { PropertyNames } from './properties';

const RULE = /#no-contact\/rule(?![^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\])/i;

/** Never throws; what cannot be read as written is in `problems`. */
export function parseNote(source: NoteSource, names: PropertyNames): NoteEntries {
  const { path, text, day, daily, frontmatter } = source;
  const entries: Entry[] = [];
  const problems: NoteProblem[] = [];
  let [rulesKept, rulesTotal] = [0, 0];
  for (const item of source.listItems) {
    if (item.task !== null && isRule(text, item)) {
      rulesTotal += 1;
      if (item.task === 'x' || item.task === 'X') rulesKept += 1;
      continue;
    }
    const reading = readEntry({ text, from: item.lineStart, to: item.end, line: item.line + 1 });
    if (!reading) continue;
    problems.push(...reading.problems);
    const entry = entryOf(reading, text, item);
    if (entry) entries.push(entry);
  }
  const dated = daily || frontmatterHasDay(source);
  const measures = dated ? readMeasures(frontmatter, names, text) : NOTHING_MEASURED;
  const date = daily || (entries.length === 0 && problems.length === 0) ? null : badDate(frontmatter, text);
  return {
    path,
    day,
    daily,
    entries: entries.length === 0 ? NONE : entries,
    mood: measures.mood,
    sleep: measures.sleep,
    rulesKept,
    rulesTotal,
    problems: [...measures.problems, ...(date ? [date] : []), ...problems],
  };
}

const NOTHING_MEASURED = { mood: null, sleep: null, problems: NONE };

function frontmatterHasDay({ day, daily }: NoteSource): boolean {
  return !daily && day !== null;
}

function isRule(text: string, { lineStart, end }: ListItem): boolean {
  const lineEnd = text.indexOf('\n', lineStart);
  return RULE.test(text.slice(lineStart, lineEnd === -1 ? end : Math.min(end, lineEnd)));
}

function entryOf(reading: Reading, text: string, item: ListItem): Entry | null {
  const { row, time, values, tagFrom } = reading;
  if (!row) return null;
  const lineStart = item.lineStart === 0 && text.startsWith('\uFEFF') ? 1 : item.lineStart;
  const line = item.line + 1;
  const column = tagFrom - lineStart + 1;
  const date = dayOf(values.get('date'));
  const number = (key: string): number | null => numberOf(values.get(key));
  const list = (key: string): readonly string[] => listOf(values.get(key));
  switch (row.kind) {
    case 'urge':
      return {
        kind: 'urge',
        line,
        column,
        time,
        date,
        intensity: number('intensity'),
        after: number('after'),
        expected: number('expected'),
        minutes: number('minutes'),
        triggers: list('trigger'),
        responses: list('response'),
        outcome: oneOf(values.get('outcome'), ['passed', 'slipped']),
      };
    case 'slip':
      return {
        kind: 'slip',
        line,
        column,
        time,
        date,
        channels: channelsOf(values.get('channel')),
        intensity: number('intensity'),
        triggers: list('trigger'),
        plan: textOf(values.get('plan')),
      };
    case 'start':
      return {
        kind: 'start',
        line,
        column,
        time,
        date,
        mode: oneOf(values.get('mode'), ['full', 'co-parent']) ?? 'full',
        endedBy: oneOf(values.get('ended-by'), ['them', 'me', 'both']),
        lastContact: dayOf(values.get('last-contact')),
      };
    case 'reached-out':
      return {
        kind: 'reached-out',
        line,
        column,
        time,
        date,
        channels: channelsOf(values.get('channel')),
        then: oneOf(values.get('then'), ['stay', 'end']),
      };
    case 'logistics':
      return { kind: 'logistics', line, column, time, date, channels: channelsOf(values.get('channel')) };
    case 'end':
      return {
        kind: 'end',
        line,
        column,
        time,
        date,
        reason: oneOf(values.get('reason'), ['moved-on', 'together', 'other']) ?? 'other',
      };
    case 'letter':
      return { kind: 'letter', line, column, time, date, note: textOf(values.get('note')) };
  }
}

type Value = ReturnType<Reading['values']['get']>;

function numberOf(value: Value): number | null {
  return typeof value === 'number' ? value : null;
}

function textOf(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}

function dayOf(value: Value): LocalDay | null {
  return typeof value === 'string' ? parseLocalDay(value) : null;
}

function listOf(value: Value): readonly string[] {
  return typeof value === 'object' ? value : NONE;
}

function channelsOf(value: Value): readonly Channel[] {
  if (typeof value !== 'object') return NONE;
  const known = ONE_CHANNEL.get(value.length === 1 ? (value[0] ?? '') : '');
  return known ?? CHANNELS.filter((channel) => value.includes(channel));
}

/** Most slips have one channel: they share its list. */
const ONE_CHANNEL: ReadonlyMap<string, readonly Channel[]> = new Map(
  CHANNELS.map((channel) => [channel, [channel]]),
);

function oneOf<T extends string>(value: Value, allowed: readonly T[]): T | null {
  return allowed.find((each) => each === value) ?? null;
}
