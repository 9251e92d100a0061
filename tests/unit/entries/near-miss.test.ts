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
  ])('behind %j, and mended to %j', (front, head, time) => {
    const line = `- ${front} #no-contact/urge [intensity:: 5] nearly`;
    expect(codes(line)).toEqual(['warning near-miss 1:3']);
    expect(read(line).entries).toEqual([]);
    expect(mend(line)).toBe(`- ${head} [intensity:: 5] nearly`);
    const { entries, problems } = read(mend(line));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ kind: 'urge', intensity: 5, time: time === null ? null : clock(time) }]);
  });

  it.each(['9:14 - 9:30 pm', '(25:99)', '2199', '2026-02-30'])(
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

  it('has its fields mended in the same go', () => {
    const text = '- **21:14** #no-contact/urge [intensity: 7] [after:: 2,5]';
    expect(codes(text)).toHaveLength(3);
    expect(mend(text)).toBe('- 21:14 #no-contact/urge [intensity:: 7] [after:: 2.5]');
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
  ])('%s, of which only you know what it was', (field) => {
    const line = `- #no-contact/urge ${field}`;
    expect(codes(line).map((each) => each.replace(/ \d.*/, ''))).toContain('warning near-miss');
    const after = mend(line);
    expect(after === line || read(after).problems.length > 0).toBe(true);
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
  'It was in\n2026. #no-contact/urge',
  '> He said #no-contact/slip is a strange tag.',
  '- #no-contact/urge and the words intensity and trigger',
  '- 21:14 #no-contact/urge [[Sam]] wrote: "how are you"',
  '- 21:14 #no-contact/urge (after the film) note: none',
  '- [x] No calls #no-contact/rule',
  '- [ ] #morning #no-contact/rule',
  '- 21:14 #no-contact/letter [note:: [[A: B]]] to: nobody',
];

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
