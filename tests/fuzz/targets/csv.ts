/** Tables of any origin, read and taken in. */
import { formatEntry } from '../../../src/entries/format';
import { parseNote } from '../../../src/entries/parse';
import { COLUMNS, formatTable, parseTable } from '../../../src/entries/table';
import type { Journal } from '../../../src/journal/snapshot';
import { DAY_COLUMNS, READ_COLUMNS } from '../../../src/practice/journal-rows';
import { Planning, type ImportPlan } from '../../../src/practice/import-plan';
import { columnsIn, knownColumns, matched } from '../../../src/practice/match-columns';
import { KINDS } from '../../../src/entries/kinds';
import { journalOf } from '../../unit/journal/notes';
import { sourceOf } from '../../unit/entries/source';
import type { Dice } from '../dice';
import { anyValue, anyWords, broken, DAYS } from '../pieces';
import { targetOf } from '../target';

const TODAY = '2026-12-31';
const EMPTY = journalOf([], TODAY);
const NAMES = { mood: 'mood', sleep: 'sleep' };

export const CSV = targetOf(
  'CSV',
  'what was read is written and read again as it was, no formula comes out, and what was taken in is not taken in twice',
  anyTable,
  (text) => {
    const rows = parseTable(text);
    const ours = rows.map((row) => Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? ''])));
    const filled = ours.filter((row) => Object.values(row).some((cell) => cell !== ''));
    const written = formatTable(filled);
    if (JSON.stringify(parseTable(written)) !== JSON.stringify(filled))
      return `written as ${JSON.stringify(written)}`;
    if (
      /(?:^|[,"\n])[=+\-@\t]/.test(
        formatTable(
          filled.slice(0, 1).map(({ text: words = '' }) => ({ text: words.replace(/[",\r\n]/g, '') })),
        ),
      )
    )
      return 'a formula comes out';
    const plan = planned(text, EMPTY);
    const misplaced = plan.wrong.find(
      ({ row, message }) => row < 2 || row > rows.length + 1 || message === '',
    );
    if (misplaced) return `no such row: ${JSON.stringify(misplaced)}`;
    return takenTwice(text, plan);
  },
);

function takenTwice(text: string, plan: ImportPlan): string | null {
  const notes = plan.days.map(({ day, drafts, mood, sleep }) => {
    const lines = drafts.map(formatEntry).join('\n');
    const note = parseNote(sourceOf(lines, { path: `${day}.md`, day, daily: true }), NAMES);
    return { ...note, mood, sleep };
  });
  const at = notes.findIndex(({ entries }, index) => entries.length !== plan.days[index]?.drafts.length);
  if (at !== -1) return `not as many entries as drafts: ${JSON.stringify(plan.days[at])}`;
  const after = planned(text, journalOf(notes, TODAY));
  const left = after.days.filter(
    ({ drafts, mood, sleep }) => drafts.length > 0 || mood !== null || sleep !== null,
  );
  return left.length === 0 ? null : `taken in again: ${JSON.stringify(left)}`;
}

function planned(text: string, journal: Journal): ImportPlan {
  const rows = parseTable(text);
  const ours = matched(rows, { columns: knownColumns(columnsIn(rows)), kind: '' });
  const planning = new Planning({ journal, rules: new Map(), holdsDay: () => true });
  for (const row of ours) planning.take(row);
  for (const each of planning.daysToWeigh()) planning.weigh(each);
  return planning.made();
}

function anyTable(dice: Dice): string {
  const separator = dice.of([',', ',', ',', ';', '\t']);
  const lineBreak = dice.of(['\n', '\r\n', '\r\n', '\r']);
  const columns = dice.once(3)
    ? READ_COLUMNS
    : [
        'date',
        'kind',
        ...dice.some(8, () =>
          dice.once(8) ? anyWords(dice) : dice.of([...READ_COLUMNS, ...DAY_COLUMNS, 'Text', 'weather', '']),
        ),
      ];
  const rows = dice.some(5, () =>
    columns.map((column) => quoted(dice, cellOf(dice, column))).join(separator),
  );
  const head = columns.map((column) => quoted(dice, column)).join(separator);
  const said = dice.once(12) ? `sep=${separator}${lineBreak}` : '';
  const text = `${dice.once(6) ? '\uFEFF' : ''}${said}${[head, ...rows].join(lineBreak)}${dice.once(2) ? lineBreak : ''}`;
  return dice.once(5) ? broken(dice, text) : text;
}

function cellOf(dice: Dice, column: string): string {
  if (dice.once(9)) return anyWords(dice);
  if (column === 'date') return dice.once(4) ? dice.of(DAYS) : `2026-03-0${1 + dice.below(3)}`;
  if (column === 'kind')
    return dice.of([...KINDS.map(({ kind }) => kind), 'URGE', 'check-in', 'rule', 'party', '']);
  return dice.once(2)
    ? ''
    : dice.once(4)
      ? dice.of(['=1+1', '+1', '-1', '@a', "'tis", "'=1", '\t1'])
      : anyValue(dice);
}

function quoted(dice: Dice, cell: string): string {
  return /[",;\t\r\n]/.test(cell) || dice.once(6)
    ? `"${dice.once(30) ? cell : cell.replaceAll('"', '""')}"`
    : cell;
}
