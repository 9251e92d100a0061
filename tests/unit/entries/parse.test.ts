import { describe, expect, it } from 'vitest';
import type { Entry, NoteEntries, NoteSource } from '../../../src/entries/entry';
import { KINDS } from '../../../src/entries/kinds';
import { parseNote } from '../../../src/entries/parse';
import { joinRules, ruleName, splitRules } from '../../../src/entries/rules';
import { sourceOf } from './source';

const NAMES = { mood: 'mood', sleep: 'sleep' };

function parse(text: string, given: Partial<NoteSource> = {}): NoteEntries {
  return parseNote(sourceOf(text, given), NAMES);
}

/** The one entry of a note of one line. */
function only(line: string): Entry {
  const { entries } = parse(line);
  expect(entries, line).toHaveLength(1);
  const [entry] = entries;
  if (!entry) throw new Error(`No entry in ${line}`);
  return entry;
}

function problemsOf(text: string, given: Partial<NoteSource> = {}): string[] {
  return parse(text, given).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

it('reads a word in two Unicode forms as one', () => {
  const text =
    '- #no-contact/urge [trigger:: caf\u00e9]\n- #no-contact/urge [trigger:: cafe\u0301, caf\u00e9]\n';
  const { entries } = parseNote(sourceOf(text), { mood: 'mood', sleep: 'sleep' });
  const triggers = entries.flatMap((entry) => (entry.kind === 'urge' ? entry.triggers : []));
  expect(new Set(triggers)).toEqual(new Set(['caf\u00e9']));
});

describe('what is an entry', () => {
  it.each([
    ['a dash', '- #no-contact/urge'],
    ['a star', '* #no-contact/urge'],
    ['a plus', '+ #no-contact/urge'],
    ['a number', '1. #no-contact/urge'],
    ['a number with a bracket', '12) #no-contact/urge'],
    ['an indented item', '- a\n\t- #no-contact/urge'],
    ['a callout', '> [!note] Night\n> - #no-contact/urge'],
    ['a nested callout', '> > - #no-contact/urge'],
    ['an open checkbox', '- [ ] #no-contact/urge'],
    ['a checkbox with any mark', '- [😀] #no-contact/urge'],
    ['a checked checkbox', '- [x] 21:14 #no-contact/urge'],
    ['a time in front', '- 21:14 #no-contact/urge'],
    ['capitals', '- #No-Contact/URGE'],
    ['a byte order mark', '\uFEFF- #no-contact/urge'],
    ['Windows line ends', 'a\r\n\r\n- #no-contact/urge\r\n'],
    ['tabs', '-\t21:14\t#no-contact/urge\t[intensity:: 7]'],
  ])('is read after %s', (_, text) => {
    expect(parse(text).entries).toMatchObject([{ kind: 'urge' }]);
    expect(parse(text).problems).toEqual([]);
  });

  it.each([
    ['elsewhere in the line', '- then came #no-contact/urge'],
    ['in the midst of a paragraph', 'then came\n#no-contact/urge again'],
    ['in a heading', '## #no-contact/urge'],
    ['in a code block', '```\n- #no-contact/urge\n```'],
    ['in a comment', '%%\n- #no-contact/urge\n%%'],
    ['in code by its indent', 'a\n\n    - #no-contact/urge'],
    ['in HTML', '<div>\n- #no-contact/urge\n</div>'],
    ['in a line of words', 'It was in\n2026. #no-contact/urge'],
    ['in frontmatter', '---\nx:\n- #no-contact/urge\n---\n'],
    ['as a tag of another name', '- #no-contacts/urge'],
    ['without a kind', '- #no-contact'],
  ])('is none %s', (_, text) => {
    expect(parse(text)).toMatchObject({ entries: [], problems: [] });
  });

  it('reads every example of every kind without a problem', () => {
    for (const { kind, examples } of KINDS) {
      for (const example of examples) {
        expect(parse(example), example).toMatchObject({ entries: [{ kind }], problems: [] });
      }
    }
  });
});

describe('times', () => {
  it.each([
    ['- 21:14 #no-contact/urge', 21 * 3600 + 14 * 60],
    ['- 9:14 #no-contact/urge', 9 * 3600 + 14 * 60],
    ['- 21:14:30 #no-contact/urge', 21 * 3600 + 14 * 60 + 30],
    ['- 9:14 pm #no-contact/urge', 21 * 3600 + 14 * 60],
    ['- 9:14PM #no-contact/urge', 21 * 3600 + 14 * 60],
    ['- 9:14 p.m. #no-contact/urge', 21 * 3600 + 14 * 60],
    ['- 12:05 am #no-contact/urge', 5 * 60],
    ['- 12:05 pm #no-contact/urge', 12 * 3600 + 5 * 60],
    ['- 00:00 #no-contact/urge', 0],
    ['- #no-contact/urge [time:: 21:14]', 21 * 3600 + 14 * 60],
    ['- #no-contact/urge (time:: 9:14 pm)', 21 * 3600 + 14 * 60],
    ['- 8:00 #no-contact/urge [time:: 21:14]', 8 * 3600],
    ['- #no-contact/urge', null],
  ])('reads %s', (line, time) => {
    expect(only(line).time).toBe(time);
    expect(problemsOf(line)).toEqual([]);
  });

  it.each([
    ['- 25:99 #no-contact/urge', 'bad-time 1:3'],
    ['- 24:00 #no-contact/urge', 'bad-time 1:3'],
    ['- 13:14 pm #no-contact/urge', 'bad-time 1:3'],
    ['- 9 pm #no-contact/urge', 'bad-time 1:3'],
    ['- 9pm #no-contact/urge', 'bad-time 1:3'],
    ['- #no-contact/urge [time:: late]', 'bad-time 1:28'],
  ])('keeps the entry without a time and says so: %s', (line, problem) => {
    expect(only(line).time).toBeNull();
    expect(problemsOf(line)).toEqual([problem]);
  });

  it('does not look at the field where a time stands in front', () => {
    expect(problemsOf('- 8:00 #no-contact/urge [time:: late]')).toEqual([]);
  });
});

describe('fields', () => {
  it('reads all of an urge', () => {
    const line =
      '- 21:14 #no-contact/urge [intensity:: 7] (after:: 0) [expected:: 45] [minutes:: 14.5] [trigger:: old photos, [[Her, him]]] [response:: called Sam] [outcome:: Passed] [prompt:: body] nearly wrote';
    expect(only(line)).toMatchObject({
      intensity: 7,
      after: 0,
      expected: 45,
      minutes: 14.5,
      triggers: ['old photos', '[[Her, him]]'],
      responses: ['called Sam'],
      outcome: 'passed',
      prompt: 'body',
    });
  });

  it.each([
    ['- #no-contact/slip [channel:: text, Call]', { channels: ['call', 'text'] }],
    ['- #no-contact/slip [CHANNEL:: in-person]', { channels: ['in-person'] }],
    ['- #no-contact/slip', { channels: [], plan: null }],
    [
      '- #no-contact/start [mode:: co-parent] [ended-by:: both] [last-contact:: 2026-02-28]',
      { mode: 'co-parent', endedBy: 'both', lastContact: '2026-02-28' },
    ],
    ['- #no-contact/start', { mode: 'full', endedBy: null, lastContact: null }],
    ['- #no-contact/reached-out [then:: end]', { then: 'end' }],
    ['- #no-contact/reached-out', { then: null }],
    ['- #no-contact/end [reason:: together]', { reason: 'together' }],
    ['- #no-contact/end', { reason: 'other' }],
    ['- #no-contact/letter [note:: [[Letters/One|one]]]', { note: 'Letters/One' }],
    ['- #no-contact/urge [date:: 2026-03-01]', { date: '2026-03-01' }],
    ['- #no-contact/urge [trigger:: a [nested] one]', { triggers: ['a [nested] one'] }],
    ['- #no-contact/urge [intensity:: 0]', { intensity: 0 }],
    ['- #no-contact/urge [trigger:: a] [trigger:: b]', { triggers: ['a', 'b'] }],
    ['- #no-contact/urge [trigger:: a] [trigger:: b, c] [Trigger:: d]', { triggers: ['a', 'b', 'c', 'd'] }],
    [
      '- #no-contact/urge [trigger:: a] [response:: x] [trigger:: b] [response:: y]',
      { triggers: ['a', 'b'], responses: ['x', 'y'] },
    ],
    ['- #no-contact/slip [channel:: text] [channel:: call]', { channels: ['call', 'text'] }],
    ['- #no-contact/urge [weather:: rain and more', { text: '[weather:: rain and more' }],
    ['- #no-contact/urge a [weather:: rain] b [place:: home] c', { text: 'a b c' }],
    ['- #no-contact/urge x', { text: 'x' }],
    ['- #no-contact/urge[after:: 2]x', { text: 'x', after: 2 }],
    ['- #no-contact/urge [mood:: odd] [weather:: rain]', { intensity: null }],
  ])('reads %s', (line, expected) => {
    expect(only(line)).toMatchObject(expected);
    expect(problemsOf(line)).toEqual([]);
  });

  it('takes in the lines that go on with the item, and tells their true place', () => {
    const text = '# Day\n- 21:14 #no-contact/urge [intensity:: 7]\n  [after:: lots] went on\n- next';
    expect(parse(text).entries).toMatchObject([{ line: 2, column: 9, intensity: 7, after: null }]);
    expect(problemsOf(text)).toEqual(['bad-intensity 3:12']);
  });

  it.each(['\n', '\r\n'])('reads a link that goes on in the next line as one line (%j)', (lineBreak) => {
    const text = ['> - #no-contact/letter [note:: [[Letters/What I', '>   never said]]]', ''].join(lineBreak);
    expect(parse(text).entries).toMatchObject([{ note: 'Letters/What I never said' }]);
  });

  it.each(['\n', '\r\n'])('reads words that go on in the next line as one line (%j)', (lineBreak) => {
    const text = ['> - #no-contact/urge nearly', '>   wrote', '>\tto them', ''].join(lineBreak);
    expect(parse(text).entries).toMatchObject([{ text: 'nearly wrote to them' }]);
  });

  it('takes a field of any words that has none for not given', () => {
    expect(only('- #no-contact/urge [trigger::] [plan:: ]')).toMatchObject({ triggers: [], plan: null });
    expect(problemsOf('- #no-contact/urge [trigger::] [plan:: ]')).toEqual([]);
    expect(problemsOf('- #no-contact/letter [note:: ]')).toEqual([]);
  });

  it('lets a list that is given again grow in its own entry only', () => {
    const { entries } = parse(
      '- #no-contact/urge [trigger:: a] [trigger:: b]\n- #no-contact/urge [trigger:: a]',
    );
    expect(entries).toMatchObject([{ triggers: ['a', 'b'] }, { triggers: ['a'] }]);
  });

  it('takes the first of a field that is given twice, and says so of each other', () => {
    const line = '- #no-contact/urge [time:: 21:14] [time:: 22:00] [plan:: a] [plan:: b] [plan:: c]';
    expect(only(line)).toMatchObject({ time: 21 * 3600 + 14 * 60, plan: 'a' });
    expect(problemsOf(line)).toEqual(['bad-value 1:35', 'bad-value 1:61', 'bad-value 1:72']);
    expect(parse(line).problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  });

  it('leaves the fields of nested items to them', () => {
    const text = '- #no-contact/urge [intensity:: 7]\n  - [after:: 2]';
    expect(parse(text).entries).toMatchObject([{ intensity: 7, after: null }]);
  });

  it('keeps only flat copies of what was written', () => {
    const [a, b] = [
      only('- #no-contact/urge [trigger:: old photos]'),
      only('- x\n- #no-contact/urge [trigger:: old photos]'),
    ];
    expect(a.kind === 'urge' && b.kind === 'urge' && a.triggers === b.triggers).toBe(true);
  });
});

describe('problems', () => {
  it.each([
    ['- #no-contact/urges', 'unknown-kind 1:3'],
    ['- #no-contact/', 'unknown-kind 1:3'],
    ['- #no-contact/urge/late', 'unknown-kind 1:3'],
    ['- #no-contact/rule no calls', 'unknown-kind 1:3'],
    ['- #no-contact/urge [intensity:: lots]', 'bad-intensity 1:33'],
    ['- #no-contact/urge [intensity:: 11]', 'bad-intensity 1:33'],
    ['- #no-contact/urge [intensity:: -1]', 'bad-intensity 1:33'],
    ['- #no-contact/urge [intensity:: 1e1]', 'bad-intensity 1:33'],
    ['- #no-contact/urge [intensity:: 0x7]', 'bad-intensity 1:33'],
    ['- #no-contact/urge [intensity::]', 'bad-intensity 1:32'],
    ['- #no-contact/urge [after:: 7/10]', 'bad-intensity 1:29'],
    ['- #no-contact/urge [expected:: soon]', 'bad-number 1:32'],
    ['- #no-contact/urge [minutes:: -3]', 'bad-number 1:31'],
    ['- #no-contact/urge [date:: 2026-02-30]', 'bad-date 1:28'],
    ['- #no-contact/start [last-contact:: yesterday]', 'bad-date 1:37'],
    ['- #no-contact/start [mode:: half]', 'bad-value 1:29'],
    ['- #no-contact/urge [outcome:: lost]', 'bad-value 1:31'],
    ['- #no-contact/reached-out [then:: perhaps]', 'bad-value 1:35'],
    ['- #no-contact/end [reason:: bored]', 'bad-value 1:29'],
    ['- #no-contact/slip [channel:: pigeon]', 'unknown-channel 1:31'],
    ['- #no-contact/slip [channel:: text, pigeon]', 'unknown-channel 1:37'],
    ['- #no-contact/urge [intensity:: 7', 'bad-intensity 1:20'],
    ['- #no-contact/urge [trigger:: old photos', 'bad-value 1:20'],
    ['- #no-contact/urge [intensity:: 7] [intensity:: 8]', 'bad-value 1:36'],
  ])('%s gives %s', (line, problem) => {
    expect(problemsOf(line)).toEqual([problem]);
  });

  it('uses what can be read of a malformed entry', () => {
    expect(only('- 25:99 #no-contact/urge [intensity:: 7] [after:: lots]')).toMatchObject({
      time: null,
      intensity: 7,
      after: null,
    });
    expect(only('- #no-contact/slip [channel:: pigeon, text]')).toMatchObject({ channels: ['text'] });
  });

  it.each([
    ['- #no-contact/urge [intensity:: 7,5]', '7.5'],
    ['- #no-contact/urge [intensity:: 7/10]', '7'],
    ['- #no-contact/slip [channel:: txt]', 'text'],
    ['- #no-contact/urge [outcome:: pased]', 'passed'],
    ['- #no-contact/urge [intensity:: 7', '[intensity:: 7]'],
    ['- #no-contact/urge [intensity:: lots]', null],
    ['- #no-contact/urge [intensity:: 12]', null],
  ])('knows how to mend %s: %s', (line, fix) => {
    expect(parse(line).problems.map((problem) => problem.fix)).toEqual([fix]);
  });

  it('says line and field in a plain sentence', () => {
    const [problem] = parse('a\n\n- #no-contact/urge [intensity:: lots]').problems;
    expect(problem?.message).toBe('Intensity is a number from 0 to 10; line 3 says "lots".');
  });
});

describe('rules', () => {
  it('are none where none are written, and come back as they were', () => {
    const rules = [
      { name: 'No calls', kept: true },
      { name: '+ sleep', kept: false },
    ];
    expect(splitRules(joinRules([]))).toEqual([]);
    expect(splitRules(joinRules(rules))).toEqual(rules);
  });

  it('counts tasks, and those that are checked as kept', () => {
    const text = [
      '- [x] No calls #no-contact/rule',
      '- [X] #no-contact/rule no likes',
      '- [ ] No looking #no-contact/rule',
      '- [-] Left out #no-contact/rule',
      '- not a task #no-contact/rule',
    ].join('\n');
    expect(parse(text)).toMatchObject({ rulesKept: 2, rulesTotal: 4, entries: [], problems: [] });
  });

  it.each([
    ['- [x] 22:00 phone away #no-contact/rule', '22:00 phone away'],
    ['- [ ] #no-contact/rule [[A]] and [[B c|b]] #x', 'A and b'],
    ['- [ ] #no-contact/rule', ''],
    ['> 1. [X] a \t b#c', 'a b'],
  ])('%j says %j', (line, name) => {
    expect(ruleName(line)).toBe(name);
  });

  it('are the same list for the same text', () => {
    expect(splitRules('+a\n-b')).toBe(splitRules('+a\n-b'));
    expect(splitRules('')).toBe(splitRules(''));
  });

  it('says what they are, beside checkbox, tags and the form of links', () => {
    const text =
      '- [x] No calls  to [[Sam Ray|Sam]] #no-contact/rule #calm\n> - [ ] #no-contact/rule no **likes**\n';
    expect(splitRules(parse(text).rules)).toEqual([
      { name: 'No calls to Sam', kept: true },
      { name: 'no **likes**', kept: false },
    ]);
  });
});

describe('frontmatter', () => {
  const note = (yaml: string): string => `---\n${yaml}\n---\n- #no-contact/urge\n`;

  it.each([
    [
      { mood: 6, sleep: 7.5 },
      { mood: 6, sleep: 7.5 },
    ],
    [
      { mood: 0, sleep: 0 },
      { mood: 0, sleep: 0 },
    ],
    [{ Mood: '6' }, { mood: 6, sleep: null }],
    [
      { mood: null, sleep: '' },
      { mood: null, sleep: null },
    ],
    [null, { mood: null, sleep: null }],
  ])('reads %j in a daily note', (frontmatter, expected) => {
    const read = parse('', { daily: true, frontmatter });
    expect(read).toMatchObject(expected);
    expect(read.problems).toEqual([]);
  });

  it.each([
    ['mood: fine', { mood: 'fine' }, ['bad-mood 2:7']],
    ['mood: 11', { mood: 11 }, ['bad-mood 2:7']],
    ['a: 1\nsleep: 25', { a: 1, sleep: 25 }, ['bad-sleep 3:8']],
    ['mood: -1\nsleep: 7:30', { mood: -1, sleep: '7:30' }, ['bad-mood 2:7', 'bad-sleep 3:8']],
  ])('tells where %s is wrong', (yaml, frontmatter, problems) => {
    expect(problemsOf(note(yaml), { daily: true, frontmatter })).toEqual(problems);
  });

  it('says that the date of another note is none, once', () => {
    const text = '---\ndate: soon\n---\n- #no-contact/urge\n- #no-contact/urge\n';
    expect(problemsOf(text, { frontmatter: { date: 'soon' } })).toEqual(['bad-date 2:7']);
    expect(problemsOf(text, { daily: true, frontmatter: { date: 'soon' } })).toEqual([]);
  });

  it('leaves mood and sleep of undated notes alone', () => {
    expect(parse('', { frontmatter: { mood: 'fine' } })).toMatchObject({ mood: null, problems: [] });
  });
});

describe('odd text', () => {
  it.each([
    ['emoji', '- 21:14 #no-contact/urge 💔💔 [intensity:: 7] 💔'],
    ['right-to-left text', '- 21:14 #no-contact/urge رسالة [intensity:: 7] שלום'],
    ['a markdown link', '- #no-contact/urge [intensity:: 7] [a](https://x.invalid/(b))'],
  ])('reads through %s', (_, line) => {
    expect(only(line)).toMatchObject({ kind: 'urge', intensity: 7 });
  });

  it('counts columns in the text that follows emoji', () => {
    expect(problemsOf('- #no-contact/urge 💔 [intensity:: lots]')).toEqual(['bad-intensity 1:36']);
  });

  it('gets through a line of 100 kB of open brackets', () => {
    const line = `- #no-contact/urge ${'[a:: '.repeat(20_000)}`;
    expect(parse(line).entries).toHaveLength(1);
  });
});
