/** Exporting: every entry as one row of a CSV file in the vault, made new each time. */
import { Notice } from 'obsidian';
import type { Entry } from '../entries/entry';
import type { Journal } from '../journal/snapshot';
import type { Context } from './context';
import { numbered } from './numbered';
import { WORDS } from './words';

const COLUMNS = [
  'date',
  'time',
  'kind',
  'intensity',
  'after',
  'expected',
  'minutes',
  'trigger',
  'response',
  'outcome',
  'channel',
  'plan',
  'resisted',
  'path',
  'line',
] as const;
type Column = (typeof COLUMNS)[number];

export async function exportTo(context: Context): Promise<void> {
  const rows = rowsOf(context.index.journal());
  const text = `${[COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => quoted(row[column])).join(','))].join('\r\n')}\r\n`;
  const names = numbered(`no-contact-journal ${context.today()}`, 'csv');
  const { path } = await context.writer.create(names, text);
  new Notice(WORDS.exported(rows.length, path));
}

type Row = Partial<Record<Column, string | number | boolean>>;

function rowsOf(journal: Journal): readonly Row[] {
  return journal.days.flatMap(({ row, entries, unresisted }) =>
    entries.map(({ path, entry }) => ({
      date: row.date,
      ...(entry.time === null ? {} : { time: clock(entry.time) }),
      kind: entry.kind,
      ...ownColumns(entry),
      ...(entry.kind === 'urge' ? { resisted: !unresisted.includes(entry) } : {}),
      path,
      line: entry.line,
    })),
  );
}

function ownColumns(entry: Entry): Row {
  switch (entry.kind) {
    case 'urge':
      return given({
        intensity: entry.intensity,
        after: entry.after,
        expected: entry.expected,
        minutes: entry.minutes,
        trigger: entry.triggers.join(', '),
        response: entry.responses.join(', '),
        outcome: entry.outcome,
      });
    case 'slip':
      return given({
        intensity: entry.intensity,
        trigger: entry.triggers.join(', '),
        channel: entry.channels.join(', '),
        plan: entry.plan,
      });
    case 'reached-out':
      return given({ channel: entry.channels.join(', '), outcome: entry.then });
    case 'logistics':
      return given({ channel: entry.channels.join(', ') });
    case 'end':
      return { outcome: entry.reason };
    case 'start':
    case 'letter':
      return {};
  }
}

function given(row: Partial<Record<Column, string | number | null>>): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
}

/** As RFC 4180 has it; a leading sign that a spreadsheet would take for a formula gets an apostrophe. */
function quoted(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
