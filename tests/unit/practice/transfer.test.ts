import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Entry, NoteEntries } from '../../../src/entries/entry';
import { formatEntry } from '../../../src/entries/format';
import { addToDay } from '../../../src/entries/local-day';
import { parseNote } from '../../../src/entries/parse';
import { formatTable, parseTable, rowOf, type Row } from '../../../src/entries/table';
import type { Journal } from '../../../src/journal/snapshot';
import { applied } from '../../../src/markdown/changes';
import { readFrontmatter } from '../../../src/markdown/frontmatter';
import { setProperty } from '../../../src/markdown/set-property';
import { linesInto, withoutLines } from '../../../src/practice/into-note';
import { Planning, type ImportPlan } from '../../../src/practice/import-plan';
import {
  columnsIn,
  knownColumns,
  likelyColumn,
  matched,
  namesInFile,
  strangeColumns,
} from '../../../src/practice/match-columns';
import { DAY_COLUMNS, rowsOfDay, TOLD_COLUMNS, type RulesByDay } from '../../../src/practice/journal-rows';
import { anyEntry } from '../entries/any-entry';
import { sourceOf } from '../entries/source';
import { daily, day, journalOf, urge } from '../journal/notes';

const TODAY = '2026-03-31';
const NAMES = { mood: 'mood', sleep: 'sleep' };
const EMPTY = journalOf([], TODAY);
const NO_RULES: RulesByDay = new Map();

const readYaml = (yaml: string): unknown => parse(yaml, { schema: 'core', uniqueKeys: false });

function table(journal: Journal, rules = NO_RULES): string {
  const rows = journal.days.flatMap((each) => rowsOfDay(each, rules.get(each.row.date) ?? []));
  return formatTable(rows, [...DAY_COLUMNS, ...TOLD_COLUMNS]);
}

function planned(text: string, journal = EMPTY, rules = NO_RULES): ImportPlan {
  const rows = parseTable(text);
  const ours = matched(rows, { columns: knownColumns(columnsIn(rows)), kind: '' });
  const planning = new Planning({ journal, rules, holdsDay: () => true });
  for (const row of ours) planning.take(row);
  for (const each of planning.daysToWeigh()) planning.weigh(each);
  return planning.made();
}

/** What the notes would say, that an import makes in an empty vault. */
function writtenBy({ days }: ImportPlan): NoteEntries[] {
  return days.map((planned) => {
    let text = '';
    for (const name of ['mood', 'sleep'] as const) {
      const value = planned[name];
      const property = value === null ? null : setProperty(text, name, value, readYaml);
      if (property?.ok) text = applied(text, property.changes);
    }
    const lines = planned.drafts.map(formatEntry);
    text = applied(text, linesInto(text, lines, planned.rules, 'No contact'));
    const matter = readFrontmatter(text);
    const frontmatter = matter
      ? (readYaml(text.slice(matter.rowsFrom, matter.rowsTo)) as Record<string, unknown>)
      : null;
    const path = `${planned.day}.md`;
    return parseNote(sourceOf(text, { path, day: planned.day, daily: true, frontmatter }), NAMES);
  });
}

function told(journal: Journal): object {
  return journal.days.map(({ row, entries }) => ({
    row,
    entries: entries.map(({ entry }) => rowOf(entry, row.date)),
  }));
}

describe('exporting and importing', () => {
  const words = fc.constantFrom('old photos', 'a, b', 'say "no"', '"so"', '=1+1', "'tis", 'é 💔', '| b');
  const aDay = fc.record({
    entries: fc.array(
      anyEntry(words).map((entry): Entry => ({ ...entry, date: null })),
      { maxLength: 4 },
    ),
    mood: fc.option(fc.constantFrom(0, 2.5, 10)),
    sleep: fc.option(fc.constantFrom(0, 7.25)),
    rules: fc.uniqueArray(fc.record({ text: words, checked: fc.boolean() }), {
      maxLength: 3,
      selector: ({ text }) => text,
    }),
  });

  it('give the same journal', () => {
    fc.assert(
      fc.property(fc.array(aDay, { maxLength: 5 }), (days) => {
        const rules = new Map(days.map((each, at) => [addToDay(day('2026-03-01'), at * 3), each.rules]));
        const notes = days.map(({ entries, mood, sleep, rules: all }, at) =>
          daily(
            addToDay(day('2026-03-01'), at * 3),
            entries.map((entry, line) => ({ ...entry, line: line + 1 })),
            { mood, sleep, rulesKept: all.filter(({ checked }) => checked).length, rulesTotal: all.length },
          ),
        );
        const before = journalOf(notes, TODAY);
        const text = table(before, rules);
        const plan = planned(text);
        expect(plan.wrong).toEqual([]);
        const after = journalOf(writtenBy(plan), TODAY);
        expect(told(after)).toEqual(told(before));
        expect(planned(text, after, rules).days).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what an import wrote is taken out again', () => {
  const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';

  it.each(['*', '+', '12.', '3)'])('from a list with %s, too', (mark) => {
    const note = `${mark} a\n${LINE.replace('-', mark)}\n`;
    expect(applied(note, withoutLines(note, [LINE]))).toBe(`${mark} a\n`);
  });

  it('of two that read alike the last, and none in code or with other words', () => {
    const code = `\`\`\`\n${LINE}\n\`\`\`\n`;
    const note = `${LINE}\na\n${LINE}\n${code}${LINE} more\n`;
    expect(applied(note, withoutLines(note, [LINE]))).toBe(`${LINE}\na\n${code}${LINE} more\n`);
    expect(applied(note, withoutLines(note, [LINE, LINE, LINE]))).toBe(`a\n${code}${LINE} more\n`);
  });
});

describe('what an import would write', () => {
  it('is not what is there already, also where the words were changed since', () => {
    const journal = journalOf(
      [daily('2026-03-01', [urge({ at: '21:00', intensity: 7, text: 'mine' })])],
      TODAY,
    );
    const text = 'date,time,kind,intensity,text\n2026-03-01,21:00,urge,7,theirs\n2026-03-01,21:00,urge,8,\n';
    const plan = planned(text, journal);
    expect(plan.there).toBe(1);
    expect(plan.days[0]?.drafts).toMatchObject([{ fields: { intensity: '8' } }]);
  });

  it('takes each entry that is there for one row only', () => {
    const journal = journalOf([daily('2026-03-01', [urge()])], TODAY);
    const plan = planned('date,kind\n2026-03-01,urge\n2026-03-01,urge\n', journal);
    expect(plan).toMatchObject({ there: 1, days: [{ drafts: [{ kind: 'urge' }] }] });
  });

  it('keeps the mood, the sleep and the rules that a day has', () => {
    const journal = journalOf([daily('2026-03-01', [], { mood: 4, rulesTotal: 1 })], TODAY);
    const rules = new Map([[day('2026-03-01'), [{ text: 'Nothing sent', checked: false }]]]);
    const rows =
      '2026-03-01,check-in,9,8,,\n2026-03-01,rule,,,yes,Nothing sent\n2026-03-01,rule,,,no,Other\n';
    const plan = planned(`date,kind,mood,sleep,kept,text\n${rows}`, journal, rules);
    expect(plan.days).toEqual([
      {
        day: '2026-03-01',
        drafts: [],
        mood: null,
        sleep: 8,
        rules: [{ text: 'Other', checked: false }],
      },
    ]);
    expect(plan.there).toBe(1);
  });

  it.each([
    [',,urge,,,', 'date', 'There is no date'],
    ['2026-02-30,,urge,,,', 'date', 'not a date'],
    ['1999-12-31,,urge,,,', 'date', 'not a date'],
    ['2026-04-01,,urge,,,', 'date', 'still to come'],
    ['2026-03-01,late,urge,,,', 'time', '"late" is not a time'],
    ['2026-03-01,,party,,,', 'kind', 'not a kind of entry'],
    ['2026-03-01,,urge,11,,', 'intensity', 'from 0 to 10; this says "11"'],
    ['2026-03-01,,slip,,"text, pigeon",', 'channel', 'this says "pigeon"'],
    ['2026-03-01,,check-in,,,hard', 'mood', 'not a mood'],
    ['2026-03-01,,check-in,,,', null, 'says nothing'],
  ])('holds no row that cannot be read, and says where and why: %s', (cells, column, why) => {
    const plan = planned(`date,time,kind,intensity,channel,mood\n\n${cells}\n`);
    expect(plan.days).toEqual([]);
    expect(plan.wrong).toEqual([{ row: 3, column, message: expect.stringContaining(why) as string }]);
  });

  it('reads numbers and words as they were certainly meant', () => {
    const plan = planned(
      'date;kind;intensity;channel\n2026-03-01;urge;7,5;\n2026-03-02;slip;8/10;Call, txet\n',
    );
    expect(plan.wrong).toEqual([]);
    expect(plan.days.map(({ drafts }) => drafts[0]?.fields)).toEqual([
      { intensity: '7.5' },
      { intensity: '8', channel: 'Call, text' },
    ]);
  });

  it('reads dates and times as other programs write them', () => {
    const plan = planned('date,kind\n2026-03-01T21:14:00Z,urge\n2026/3/2 9:05 pm,urge\n');
    expect(plan.days.map(({ day: on, drafts }) => [on, drafts[0]?.time])).toEqual([
      ['2026-03-01', 21 * 3600 + 14 * 60],
      ['2026-03-02', 21 * 3600 + 5 * 60],
    ]);
  });

  it('reads what a spreadsheet of another language made of a table', () => {
    const text =
      '\uFEFFdate;time;kind;intensity;mood\r\n1.3.2026;21:14:00;urge;7;\r\n02.03.2026;;check-in;;7,5\r\n';
    const plan = planned(text);
    expect(plan.wrong).toEqual([]);
    expect(plan.days).toMatchObject([
      { day: '2026-03-01', drafts: [{ time: 21 * 3600 + 14 * 60, fields: { intensity: '7' } }] },
      { day: '2026-03-02', mood: 7.5 },
    ]);
    expect(planned('date,kind\n03/01/2026,urge\n').wrong).toHaveLength(1);
  });

  it('cannot make a second entry or a field out of words', () => {
    const text = '"a\n- #no-contact/slip [channel:: text]"';
    const [note] = writtenBy(planned(`date,kind,text\n2026-03-01,urge,${text}\n`));
    expect(note?.entries).toMatchObject([{ kind: 'urge' }]);
  });

  it('marks a rule that a template brought rather than doubling it', () => {
    const note = '## No contact\n- [ ] Nothing sent #no-contact/rule\n';
    const changes = linesInto(note, [], [{ text: 'Nothing sent', checked: true }], 'No contact');
    expect(applied(note, changes)).toBe('## No contact\n- [x] Nothing sent #no-contact/rule\n');
  });
});

describe('columns', () => {
  it('are called in what is said as the file calls them', () => {
    const columns = new Map([
      ['Datum', 'date'],
      ['Day', 'date'],
    ]);
    expect([...namesInFile({ columns })]).toEqual([['date', 'Datum']]);
  });

  const rows: readonly Row[] = [{ 'ended by': 'me', when: '2026-03-01', mark: '7', path: 'a.md' }];

  it('are known by our names, as keys are in notes; what only we say needs no answer', () => {
    expect([...knownColumns(columnsIn(rows))]).toEqual([['ended by', 'ended-by']]);
    expect(strangeColumns(columnsIn(rows))).toEqual(['when', 'mark']);
  });

  it('are guessed by the names that others give them', () => {
    expect(['When', 'Strength', 'Notes', 'Set off by', 'Weather'].map(likelyColumn)).toEqual([
      'date',
      'intensity',
      'text',
      'trigger',
      '',
    ]);
    for (const column of ['note', 'reason-for']) expect(likelyColumn(column)).toBe('');
  });

  it('take the names and the kind that they are given', () => {
    const columns = new Map([
      ['when', 'date'],
      ['mark', 'intensity'],
    ]);
    expect(matched(rows, { columns, kind: 'urge' })).toEqual([
      { date: '2026-03-01', intensity: '7', kind: 'urge' },
    ]);
  });
});
