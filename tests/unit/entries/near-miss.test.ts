import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, NoteProblem } from '../../../src/entries/entry';
import { formatEntry } from '../../../src/entries/format';
import { KINDS } from '../../../src/entries/kinds';
import { mended } from '../../../src/entries/mend';
import { parseNote } from '../../../src/entries/parse';
import { sourceOf } from './source';

const NAMES = { mood: 'mood', sleep: 'sleep' };

function read(text: string): { entries: readonly Entry[]; problems: readonly NoteProblem[] } {
  return parseNote(sourceOf(text), NAMES);
}

function codes(text: string): string[] {
  return read(text).problems.map(
    ({ code, severity, line, column }) => `${severity} ${code} ${String(line)}:${String(column)}`,
  );
}

function mend(text: string): string {
  return mended(text, read(text).problems);
}

const clock = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60;
};

describe('a list item whose fields stand before its tag is nearly an entry', () => {
  it.each([
    ['[intensity:: 7]', '#no-contact/urge [intensity:: 7]'],
    [
      '21:14 [intensity:: 7] (trigger:: old photos)',
      '21:14 #no-contact/urge [intensity:: 7] (trigger:: old photos)',
    ],
    ['[time:: 21:14] [intensity:: 7]', '#no-contact/urge [time:: 21:14] [intensity:: 7]'],
    ['[mood:: low] #sad', '#no-contact/urge [mood:: low] #sad'],
  ])('%s', (front, expected) => {
    const text = `- ${front} #no-contact/urge at night\n`;
    expect(codes(text)).toEqual(['warning near-miss 1:3']);
    expect(mend(text)).toBe(`- ${expected} at night\n`);
    expect(read(mend(text)).problems).toEqual([]);
    expect(read(mend(text)).entries).toMatchObject([
      { kind: 'urge', text: expect.stringContaining('at night') as string },
    ]);
  });

  it('but not one whose words stand there, too', () => {
    expect(codes('- felt it [intensity:: 7] #no-contact/urge\n')).toEqual([]);
  });
});

describe('a list item whose tag does not come first is nearly an entry', () => {
  it.each([
    ['11:30 pm -', '11:30 pm #no-contact/urge', '23:30'],
    ['21:14 - 21:30', '21:14 #no-contact/urge - 21:30', '21:14'],
    ['21:14–21:30', '21:14 #no-contact/urge – 21:30', '21:14'],
    ['**21:14**', '21:14 #no-contact/urge', '21:14'],
    ['*21:14*', '21:14 #no-contact/urge', '21:14'],
    ['__21:14__', '21:14 #no-contact/urge', '21:14'],
    ['`21:14`', '21:14 #no-contact/urge', '21:14'],
    ['(21:14)', '21:14 #no-contact/urge', '21:14'],
    ['[21:14]', '21:14 #no-contact/urge', '21:14'],
    ['2114', '21:14 #no-contact/urge', '21:14'],
    ['２１：１４', '21:14 #no-contact/urge', '21:14'],
    ['٢١:١٤', '21:14 #no-contact/urge', '21:14'],
    ['21:14:', '21:14 #no-contact/urge', '21:14'],
    ['21:14 -', '21:14 #no-contact/urge', '21:14'],
    ['21:14,', '21:14 #no-contact/urge', '21:14'],
    ['**9 pm**', '9:00 pm #no-contact/urge', '21:00'],
    ['#relapse', '#no-contact/urge #relapse', null],
    ['21:14 #relapse', '21:14 #no-contact/urge #relapse', '21:14'],
    ['#relapse **21:14**', '21:14 #no-contact/urge #relapse', '21:14'],
    ['#a #b/c', '#no-contact/urge #a #b/c', null],
    ['9h', '9:00 #no-contact/urge', '9:00'],
    ['21 H', '21:00 #no-contact/urge', '21:00'],
    ['**21h14**', '21:14 #no-contact/urge', '21:14'],
    ['**21.14**', '21:14 #no-contact/urge', '21:14'],
    ['*9 PM* –', '9:00 PM #no-contact/urge', '21:00'],
    ['_9 p.m._', '9:00 p.m. #no-contact/urge', '21:00'],
    ['9:14 Am:', '9:14 Am #no-contact/urge', '9:14'],
    ['21:14 Uhr', '21:14 #no-contact/urge', '21:14'],
    ['21:14h', '21:14 #no-contact/urge', '21:14'],
    ['21:14 hrs', '21:14 #no-contact/urge', '21:14'],
    ['~21:14', '21:14 #no-contact/urge', '21:14'],
    ['≈ 21:14', '21:14 #no-contact/urge', '21:14'],
    ['「21:14」', '21:14 #no-contact/urge', '21:14'],
    ['21:14 •', '21:14 #no-contact/urge', '21:14'],
    ['21:14 | —', '21:14 #no-contact/urge', '21:14'],
    ['21:14 to 22:00', '21:14 #no-contact/urge to 22:00', '21:14'],
    ['9:14 UNTIL 10:00', '9:14 #no-contact/urge UNTIL 10:00', '9:14'],
    ['9:14 am - 9:30 pm', '9:14 am #no-contact/urge - 9:30 pm', '9:14'],
    ['#tired 21:14 #alone', '21:14 #no-contact/urge #tired #alone', '21:14'],
  ])('behind %j, and mended to %j', (front, head, time) => {
    const line = `- ${front} #no-contact/urge [intensity:: 5] nearly`;
    expect(codes(line)).toEqual(['warning near-miss 1:3']);
    expect(read(line).entries).toEqual([]);
    expect(mend(line)).toBe(`- ${head} [intensity:: 5] nearly`);
    const { entries, problems } = read(mend(line));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ kind: 'urge', intensity: 5, time: time === null ? null : clock(time) }]);
  });

  it.each(['9:14 - 9:30 pm', '9:14 to 10 p.m.', '(25:99)', '2199', '2026-02-30', '**25h**', '~25:00 –'])(
    'behind %j, of which only you know what it was',
    (front) => {
      const line = `- ${front} #no-contact/urge`;
      expect(codes(line)).toEqual(['warning near-miss 1:3']);
      expect(mend(line)).toBe(line);
    },
  );

  it('keeps its marks: checkbox, indentation, quote and line ends', () => {
    const text = '> [!note]\r\n> 1. [x] **21:14** #no-contact/slip [channel:: text]\r\n';
    expect(mend(text)).toBe('> [!note]\r\n> 1. [x] 21:14 #no-contact/slip [channel:: text]\r\n');
  });

  it('begins behind its marks, however many spaces are among them', () => {
    expect(codes('-  [x]  **21:14** #no-contact/urge')).toEqual(['warning near-miss 1:9']);
    expect(mend('-  [x]  **21:14** #no-contact/urge')).toBe('-  [x]  21:14 #no-contact/urge');
  });

  it('has its fields mended in the same go', () => {
    const text = '- **21:14** #no-contact/urge [intensity: 7] [after:: 2,5]';
    expect(codes(text)).toHaveLength(3);
    expect(mend(text)).toBe('- 21:14 #no-contact/urge [intensity:: 7] [after:: 2.5]');
  });

  it.each([
    ['2026-03-01', '#no-contact/urge [date:: 2026-03-01]'],
    ['( 2026-03-01 )', '#no-contact/urge [date:: 2026-03-01]'],
    ['2026-03-01T21:14', '21:14 #no-contact/urge [date:: 2026-03-01]'],
    ['2026-03-01, 21:14 - 22:00 #late', '21:14 #no-contact/urge - 22:00 [date:: 2026-03-01] #late'],
  ])('gets the day of %j as a field', (front, expected) => {
    expect(mend(`- ${front} #no-contact/urge`)).toBe(`- ${expected}`);
  });

  it('has a time of its own where one stands in front, so that the field is not asked for', () => {
    expect(codes('- **21:14** #no-contact/urge [time:: late]')).toEqual(['warning near-miss 1:3']);
    expect(codes('- #relapse #no-contact/urge [time:: late]')).toEqual([
      'warning near-miss 1:3',
      'error bad-time 1:37',
    ]);
    expect(codes('- (25:99) #no-contact/urge [time:: late]')).toEqual(['warning near-miss 1:3']);
  });

  it('is looked for over 120 characters, which no time takes', () => {
    const line = (length: number): string => `- [x:: ${'a'.repeat(length - 7)}] #no-contact/urge`;
    expect(codes(line(120))).toEqual(['warning near-miss 1:3']);
    expect(codes(line(121))).toEqual([]);
  });

  it('gets the day that stands in front as a field', () => {
    expect(mend('- 2026-03-01 21:14 #no-contact/urge')).toBe('- 21:14 #no-contact/urge [date:: 2026-03-01]');
  });
});

describe('a paragraph that begins with the tag is nearly an entry', () => {
  it.each([
    ['#no-contact/urge [intensity:: 7]', '- #no-contact/urge [intensity:: 7]'],
    ['Words.\n\n#no-contact/urge\n', 'Words.\n\n- #no-contact/urge\n'],
    ['# Day\n#no-contact/slip again', '# Day\n- #no-contact/slip again'],
    ['21:14 #no-contact/urge', '- 21:14 #no-contact/urge'],
    ['**21:14** #no-contact/urge', '- 21:14 #no-contact/urge'],
    ['> #no-contact/urge', '> - #no-contact/urge'],
    ['\uFEFF#no-contact/urge', '\uFEFF- #no-contact/urge'],
    ['- a\n\n  #no-contact/urge', '- a\n\n  - #no-contact/urge'],
    ['It was late.\n#no-contact/urge [intensity:: 7]', 'It was late.\n- #no-contact/urge [intensity:: 7]'],
    ['then\n#no-contact/urge [intensity:: 7]', 'then\n- #no-contact/urge [intensity:: 7]'],
    ['#no-contact/urge a\n#no-contact/slip b', '- #no-contact/urge a\n- #no-contact/slip b'],
    ['#no-contact/urge and #no-contact/slip', '- #no-contact/urge and #no-contact/slip'],
    ['It was so late!\n#no-contact/urge again', 'It was so late!\n- #no-contact/urge again'],
    ['He said “no.”\n#no-contact/urge again', 'He said “no.”\n- #no-contact/urge again'],
    ['(Late.)\n#no-contact/urge again', '(Late.)\n- #no-contact/urge again'],
    ['Then…  \n#no-contact/urge again', 'Then…  \n- #no-contact/urge again'],
    ['then\n#no-contact/urge', 'then\n- #no-contact/urge'],
    ['then\n#no-contact/urge [Intensity:: 7]', 'then\n- #no-contact/urge [Intensity:: 7]'],
    ['then\n#no-contact/urge so ( after:: 7 )', 'then\n- #no-contact/urge so ( after:: 7 )'],
    ['then\n#no-contact/urge [intensity: 7]', 'then\n- #no-contact/urge [intensity:: 7]'],
    [
      'then\n#no-contact/start [last contact:: 2026-03-01]',
      'then\n- #no-contact/start [last contact:: 2026-03-01]',
    ],
    ['then\n21:14 #no-contact/urge again', 'then\n- 21:14 #no-contact/urge again'],
    ['then\n#tired #no-contact/urge again', 'then\n- #no-contact/urge #tired again'],
    ['> [!note] Night\n> #no-contact/urge again', '> [!note] Night\n> - #no-contact/urge again'],
    ['>\n> #no-contact/urge again', '>\n> - #no-contact/urge again'],
    ['```\na\n```\n#no-contact/urge again', '```\na\n```\n- #no-contact/urge again'],
    ['a.\r\n\r\n#no-contact/urge\r\n', 'a.\r\n\r\n- #no-contact/urge\r\n'],
    ['---\na: 1\n---\n#no-contact/urge', '---\na: 1\n---\n- #no-contact/urge'],
  ])('%j', (text, wanted) => {
    expect(read(text).problems.every(({ code }) => code === 'near-miss')).toBe(true);
    expect(mend(text)).toBe(wanted);
    expect(read(wanted).problems).toEqual([]);
    expect(read(wanted).entries.length).toBeGreaterThan(0);
  });
});

describe('a field that is nearly one', () => {
  it.each([
    ['[intensity: 7]', '[intensity:: 7]'],
    ['(intensity: 7)', '(intensity:: 7)'],
    ['[intensity:7]', '[intensity:: 7]'],
    ['[intensity：：7]', '[intensity:: 7]'],
    ['[intensity：7]', '[intensity:: 7]'],
    ['intensity:: 7]', '[intensity:: 7]'],
    ['intensity:: 7)', '(intensity:: 7)'],
    ['intensity:: 7', '[intensity:: 7]'],
    ['intensity:: 7 and then', '[intensity:: 7] and then'],
    ['intensity: 7', '[intensity:: 7]'],
    ['[intensities:: 7]', '[intensity:: 7]'],
    ['[intensty:: 7]', '[intensity:: 7]'],
    ['[intesnity:: 7]', '[intensity:: 7]'],
    ['[afer:: 7]', '[after:: 7]'],
    ['[trigger: old photos]', '[trigger:: old photos]'],
    ['trigger:: old photos]', '[trigger:: old photos]'],
    ['trigger:: wine', '[trigger:: wine]'],
    ['[triger:: [[Sam]]]', '[trigger:: [[Sam]]]'],
    ['[outcome: passed] x', '[outcome:: passed] x'],
    ['minutes: 20', '[minutes:: 20]'],
    ['minutes:: 20 of them', '[minutes:: 20] of them'],
    ['trigger:: old (very old) photos]', '[trigger:: old (very old) photos]'],
    ['trigger:: old [very old] photos)', '(trigger:: old [very old] photos)'],
    ['trigger:: old (very old) photos)', '(trigger:: old (very old) photos)'],
    ['trigger:: a [b] [c] d]', '[trigger:: a [b] [c] d]'],
    ['outcome:: passed and then', '[outcome:: passed] and then'],
    ['[**intensity**: 7]', '[intensity:: 7]'],
    ['[ intensity: 7 ]', '[intensity:: 7]'],
    ['(*intensity*: 7)', '(intensity:: 7)'],
    ['[intensity : 7]', '[intensity:: 7]'],
    ['[trigger: a [b] c]', '[trigger:: a [b] c]'],
    ['[atfer:: 7]', '[after:: 7]'],
    ['Intensity: 7', '[Intensity:: 7]'],
    ['so, intensity: 7 then', 'so, [intensity:: 7] then'],
    ['[weather:: rain intensity: 7', '[weather:: rain [intensity:: 7]'],
  ])('%s', (field, wanted) => {
    const line = `- 21:14 #no-contact/urge ${field}`;
    expect(codes(line).map((each) => each.replace(/ \d.*/, ''))).toEqual(['warning near-miss']);
    expect(read(line).entries).toMatchObject([{ kind: 'urge', intensity: null, triggers: [] }]);
    expect(mend(line)).toBe(`- 21:14 #no-contact/urge ${wanted}`);
    expect(read(mend(line)).problems).toEqual([]);
  });

  it.each([
    'trigger:: old photos and then',
    '[intensity: lots]',
    '[intensity:: 5] [intensities:: 7]',
    '[intensity:: 5] intensity:: 7',
    'trigger::',
    'intensity:: ]',
    'intensity:: lots]',
    'intensity:: [7]',
    'plan::\n  a walk',
  ])('%s, of which only you know what it was', (field) => {
    const line = `- #no-contact/urge ${field}`;
    expect(codes(line).map((each) => each.replace(/ \d.*/, ''))).toContain('warning near-miss');
    const after = mend(line);
    expect(after === line || read(after).problems.length > 0).toBe(true);
  });

  it.each([
    ['[intensity:: 5] [intensity: 7]', '[intensity:: 5] [intensity: 7]'],
    ['[outcome:: passed] outcome:: slipped', '[outcome:: passed] outcome:: slipped'],
    ['[trigger:: wine] [trigger: old photos]', '[trigger:: wine] [trigger:: old photos]'],
    ['[intensity:: lots] [after: 7]', '[intensity:: lots] [after:: 7]'],
  ])('of one that is given already, %s, is mended only where a list goes on: %s', (fields, wanted) => {
    const line = `- #no-contact/urge ${fields}`;
    expect(codes(line).some((each) => each.startsWith('warning near-miss'))).toBe(true);
    expect(mend(line)).toBe(`- #no-contact/urge ${wanted}`);
  });

  it.each([
    [299, true],
    [300, false],
  ])('is looked for to the end of a value of %i letters: %s', (letters, is) => {
    expect(codes(`- #no-contact/urge [trigger: ${'a'.repeat(letters)}]`).length > 0).toBe(is);
  });

  it('is told where it stands', () => {
    expect(codes('- #no-contact/urge [intensity: 7]')).toEqual(['warning near-miss 1:20']);
    expect(codes('- #no-contact/urge\n  [intensities:: 7]')).toEqual(['warning near-miss 2:4']);
  });

  it.each([
    '[mood:: 3] [weather:: rain] [place:: home]',
    '`[intensity: 7]` is how',
    '%% intensity: 7 %%',
    'at 21:15: she wrote',
    'the trigger: wine, again',
    'after: nothing. then: sleep',
    '[plan](https://x.invalid/plan:: a)',
    '[trigger: wine](https://x.invalid)',
    'intensity : : 3',
    '[intensity: : 3]',
    '[channel:: text]',
    'my-intensity:: x',
    '[expense:: 3]',
    '[trigger:: wine]xintensity:: 7',
    '[trigger: wine\n  and more]',
    '[intensity: ]',
    '[intensity: 7',
    '[plan:: minutes: 20] at 21:15',
    'intensity: lots',
    'intensity:\n  7',
    "can't-intensity: 7",
    'xintensity: 7',
    '5intensity: 7',
    '[reponse of hers: none]',
  ])('is not %s', (words) => {
    expect(codes(`- 21:14 #no-contact/urge ${words}`)).toEqual([]);
  });
});

const PROSE = [
  'I had an #no-contact/urge today and let it pass.',
  '- Today: one #no-contact/urge, no #no-contact/slip.',
  '- then came #no-contact/urge [intensity:: 7]',
  '- Called Sam instead (#no-contact/urge)',
  '- The tag is `#no-contact/urge`.',
  '- `- 21:14 #no-contact/urge`',
  '- see #no-contact/urge',
  '- At 21:14 I thought of #no-contact/slip',
  '- yesterday 21:14 #no-contact/urge [intensity:: 5]',
  '- woke at 4:10, another #no-contact/urge',
  '- 3 urges #no-contact/urge',
  '- 21 #no-contact/urge',
  '- 🌙 21:18 #no-contact/urge',
  '- **Evening** #no-contact/urge',
  '- [[2026-03-01]] #no-contact/urge and what followed',
  '- [ ] read about #no-contact/urge',
  '- **#no-contact/urge** [intensity:: 3]',
  '- \\#no-contact/urge [intensity:: 9]',
  '- [[#no-contact/urge]]',
  '- https://example.org/#no-contact/urge',
  '- #no-contact',
  '- #no-contact-urge',
  '- #other/no-contact/urge',
  '- #gratitude for a quiet day',
  '- #work 21:14 call with the team',
  '# #no-contact/urge in a heading',
  '#no-contact/urge under a line\n===',
  '| a | b |\n| --- | --- |\n| #no-contact/urge | 21:14 |',
  '```\n#no-contact/urge\n```',
  '%%\n#no-contact/urge [intensity:: 7]\n%%',
  '<!--\n- **21:14** #no-contact/urge\n-->',
  '    #no-contact/urge in code by its indent',
  '---\nnote: "#no-contact/urge"\n---\n',
  'I count every\n#no-contact/urge that I notice',
  'I count every\n#no-contact/urge (so far) that I notice',
  'I count every\n#no-contact/urge [weather:: rain] that I notice',
  'See [!note] and\n#no-contact/urge there',
  'Later. And\n#no-contact/urge again',
  '- ** #no-contact/urge',
  '- : #no-contact/urge',
  '- #1 #no-contact/urge',
  '- 21:14 [[Sam]] #no-contact/urge',
  '- 2026-03-01 and #no-contact/urge',
  'It was in\n2026. #no-contact/urge',
  '> He said #no-contact/slip is a strange tag.',
  '- #no-contact/urge and the words intensity and trigger',
  '- 21:14 #no-contact/urge [[Sam]] wrote: "how are you"',
  '- 21:14 #no-contact/urge (after the film) note: none',
  '- [x] No calls #no-contact/rule',
  '- [ ] #morning #no-contact/rule',
  '- 21:14 #no-contact/letter [note:: [[A: B]]] to: nobody',
];

it.each([
  [
    '#no-contact/urge',
    'Line 1 is not read as an entry, because it is not a list item. Put "- " in front of it.',
  ],
  [
    '\n- **21:14** #no-contact/urge',
    'Line 2 is not read as an entry, because of what stands before its tag. Begin it with a time like 21:14, or with the tag.',
  ],
  [
    'a\n\n21:14 #no-contact/urge',
    'Line 3 is not read as an entry, because of what stands before its tag. Begin it with a time like 21:14, or with the tag.',
  ],
  [
    '- #no-contact/urge [intensity: 7]',
    '"intensity" in line 1 is not read. A field is written like [intensity:: …].',
  ],
  [
    '- #no-contact/urge [Intensty:: 7]',
    '"Intensty" in line 1 is not read. If you meant "intensity", write [intensity:: …].',
  ],
])('of %j is said how to mend it', (text, message) => {
  expect(read(text).problems.map((problem) => problem.message)).toEqual([message]);
});

it('a bracket that is escaped is not closed, which is said once', () => {
  expect(codes('- #no-contact/urge [intensity:: 7\\]')).toEqual(['error bad-intensity 1:20']);
});

it('lines that are nearly entries and problems of entries are told in the order of the note', () => {
  const text =
    '#no-contact/urge [intensity: 7]\n\n- #no-contact/urge [after:: lots] [intensity:: 12]\n\n#no-contact/slip\n';
  expect(codes(text)).toEqual([
    'warning near-miss 1:1',
    'warning near-miss 1:18',
    'error bad-intensity 3:29',
    'error bad-intensity 3:48',
    'warning near-miss 5:1',
  ]);
});

describe('no false alarm', () => {
  it.each(PROSE)('%j', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('in a note of entries that were written by the plugin', () => {
    const word = fc.constantFrom(
      'old photos',
      'wine',
      'Sunday: evening',
      'a "quoted" word',
      '“so”',
      'called Sam',
      '(late)',
    );
    const draft = fc.record({
      kind: fc.constantFrom(...KINDS.map(({ kind }) => kind)),
      time: fc.option(fc.nat(1439).map((minute) => minute * 60)),
      fields: fc.record({
        intensity: fc.option(fc.nat(10)),
        trigger: fc.option(word),
        plan: fc.option(word),
        channel: fc.constantFrom(null, 'text', 'call, text'),
      }),
      text: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
    });
    const prose = fc.constantFrom(...PROSE.filter((line) => /^(?:- |I had)/.test(line)));
    fc.assert(
      fc.property(fc.array(fc.oneof(draft.map(formatEntry), prose), { maxLength: 8 }), (lines) => {
        expect(codes(lines.join('\n'))).toEqual([]);
      }),
    );
  });
});

describe('Mend entries', () => {
  const fronts = [
    '',
    '21:14 ',
    '**21:14** ',
    '(9:05) ',
    '#relapse ',
    '2114 ',
    '２１：１４ ',
    '21:14 - 22:00 ',
    '7:30 am: ',
  ];
  const fields = [
    '',
    ' [intensity:: 7]',
    ' [intensity: 7]',
    ' intensity:: 7',
    ' [intensities:: 7]',
    ' [trigger: wine]',
    ' [after:: 3/10]',
  ];
  const marks = ['- ', '* ', '1. ', '- [x] ', '> - ', ''];
  const line = fc
    .tuple(
      fc.constantFrom(...marks),
      fc.constantFrom(...fronts),
      fc.constantFrom('urge', 'Urge'),
      fc.constantFrom(...fields),
      fc.constantFrom('', ' words', ' é 💔'),
    )
    .map(([mark, front, kind, field, words]) => `${mark}${front}#no-contact/${kind}${field}${words}`);
  const other = fc.constantFrom(
    'Words.',
    '',
    '## A',
    '- a #tag',
    '```\n- **1:00** #no-contact/urge\n```',
    '  ',
  );
  const note = fc
    .tuple(
      fc.array(fc.oneof(line, other), { maxLength: 6 }),
      fc.constantFrom('\n\n', '\r\n\r\n'),
      fc.constantFrom('', '\uFEFF'),
    )
    .map(([lines, lineBreak, mark]) => mark + lines.join(lineBreak));

  it('makes of each line what was meant, once and for all, and leaves the other lines alone', () => {
    fc.assert(
      fc.property(note, (text) => {
        const after = mend(text);
        expect(mend(after)).toBe(after);
        expect(read(after).problems).toEqual([]);
        const [before, now] = [text.split('\n'), after.split('\n')];
        expect(now).toHaveLength(before.length);
        let inCode = false;
        before.forEach((each, at) => {
          if (/^\uFEFF?```/.test(each)) inCode = !inCode;
          const ours = /#no-contact/i.test(each) && !inCode;
          if (!ours) expect(now[at]).toBe(each);
        });
        const meant = before.filter(
          (each, at) => /#no-contact/i.test(each) && !/^\uFEFF?```/.test(before[at - 1] ?? ''),
        );
        expect(read(after).entries).toHaveLength(meant.length);
      }),
      { numRuns: 500 },
    );
  });
});
