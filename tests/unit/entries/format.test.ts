import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEntry, formatField, type EntryDraft } from '../../../src/entries/format';
import { KINDS } from '../../../src/entries/kinds';
import { parseNote } from '../../../src/entries/parse';
import { readEntry } from '../../../src/entries/read-entry';
import type { Values } from '../../../src/entries/read-value';
import { rewriteEntry } from '../../../src/entries/rewrite';
import { safeLines, safeText, safeValue } from '../../../src/entries/sanitize';
import { scanFields } from '../../../src/entries/scan-fields';
import { freeText } from './free-text';
import { sourceOf } from './source';

const MINUTE = fc.integer({ min: 0, max: 1439 }).map((minute) => minute * 60);
/** What people and clipboards come up with, with everything in it that means something to Markdown or to us. */
const TYPED = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8, unit: 'grapheme' }),
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '::',
        '[x:: 1]',
        '[[A]]',
        '#no-contact/slip',
        '\n- #no-contact/slip',
        '\r\n',
        '%%',
        '`',
        '$$',
        '<!--',
        '^id',
        '\\',
        '- ',
        '💔',
        'שלום',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

function valuesIn(line: string): Partial<Values> {
  return readEntry(line, { lineStart: 0, line: 0, end: line.length, task: null })?.values ?? {};
}

/** The line without the first field of that key. */
function without(line: string, key: string): string {
  const fields = scanFields(line, 0, line.length).filter(({ closed }) => closed);
  const found = fields.find((field) => line.slice(field.keyFrom, field.keyTo).toLowerCase() === key);
  return found ? line.slice(0, found.from) + line.slice(found.to) : line;
}

describe('writing an entry', () => {
  it.each<[EntryDraft, string]>([
    [
      {
        kind: 'urge',
        time: 21 * 3600 + 14 * 60,
        fields: { intensity: 7, trigger: 'old photos', response: 'called Sam' },
        text: 'nearly wrote "I miss you"',
      },
      '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] nearly wrote "I miss you"',
    ],
    [
      { kind: 'urge', time: null, fields: { intensity: 0, after: null, trigger: '' } },
      '- #no-contact/urge [intensity:: 0]',
    ],
    [
      { kind: 'letter', time: 0, fields: { note: '[[Letters/One|one]]' } },
      '- 00:00 #no-contact/letter [note:: [[Letters/One|one]]]',
    ],
    [{ kind: 'slip', time: null, fields: { plan: 'a ] b' } }, '- #no-contact/slip [plan:: a ) b]'],
    [
      { kind: 'slip', time: null, fields: { plan: 'see [[Note]] :[ and ]' } },
      '- #no-contact/slip [plan:: see [[Note]] :[ and ]]',
    ],
    [
      { kind: 'slip', time: null, fields: { plan: 'see [[Note]] ]:' } },
      '- #no-contact/slip [plan:: see [[Note]] ):]',
    ],
    [
      { kind: 'urge', time: null, fields: { minutes: 0.1 + 0.2, after: NaN, expected: 1e-9 } },
      '- #no-contact/urge [minutes:: 0.30000000000000004] [expected:: 0]',
    ],
    [{ kind: 'urge', time: null, fields: {}, text: 'one\ntwo' }, '- #no-contact/urge one two'],
    [
      { kind: 'urge', time: null, fields: {}, text: '#no-contact/slip' },
      '- #no-contact/urge no-contact/slip',
    ],
    [
      { kind: 'urge', time: null, fields: {}, text: '[intensity:: 3]' },
      '- #no-contact/urge [intensity: : 3]',
    ],
  ])('writes %j', (draft, line) => {
    expect(formatEntry(draft)).toBe(line);
  });

  it('parses back to the same values, whatever was typed', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 10 }));
    const draft = fc.record({
      intensity: amount,
      minutes: amount,
      trigger: TYPED,
      plan: TYPED,
      text: TYPED,
      time: fc.option(MINUTE),
    });
    fc.assert(
      fc.property(draft, ({ intensity, minutes, trigger, plan, text, time }) => {
        const line = formatEntry({ kind: 'urge', time, fields: { intensity, minutes, trigger, plan }, text });
        expect(line).not.toMatch(/[\r\n]/);
        const { entries, problems } = parseNote(sourceOf(line), { mood: 'mood', sleep: 'sleep' });
        expect(problems).toEqual([]);
        expect(entries).toHaveLength(1);
        expect(entries[0]).toMatchObject({ kind: 'urge', time, intensity, minutes });
        expect(valuesIn(line).plan ?? '').toBe(safeValue(plan));
        expect(freeText(line)).toBe(safeText(text));
        const words = entries[0]?.kind === 'urge' ? entries[0].triggers.join(', ') : '';
        // The same letters in another Unicode form are the same word.
        expect(words.replace(/[\s,]/g, '')).toBe(safeValue(trigger).normalize().replace(/[\s,]/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('writes every kind so that it is read as that kind', () => {
    for (const { kind } of KINDS) {
      const line = formatEntry({ kind, time: 60, fields: {} });
      expect(parseNote(sourceOf(line), { mood: 'mood', sleep: 'sleep' }).entries).toMatchObject([
        { kind, time: 60 },
      ]);
    }
  });
});

describe('making typed text safe', () => {
  it.each([
    'a plain word',
    'std::vector',
    'costs $5, 100%',
    '"quotes" & <b>',
    'see [[Note]] (twice)',
    '`code` here',
    '2 ^ 3',
    'two  spaces',
    'お元気\u3000ですか',
    '👩‍❤️‍👨 שלום رسالة',
    'mail me at a@b.invalid #tired [x](https://x.invalid/a_(b))',
    'C:\\letters',
  ])('leaves %j alone', (text) => {
    expect(safeText(text)).toBe(text);
    expect(safeValue(text)).toBe(text);
  });

  it.each([
    [['a\\', 'b'], '[trigger:: a\\, b]'],
    [['b', 'a\\'], '[trigger:: b, a]'],
    [['\\', 'b'], '[trigger:: \\, b]'],
    [['a, b\\', 'c'], '[trigger:: "a, b\\", c]'],
    [['a\\]', 'c'], '[trigger:: a), c]'],
  ])('leaves a backslash at the end of a word of %j, but for the last', (words, field) => {
    expect(formatField('trigger', words)).toBe(field);
  });

  it.each([
    ['a ^id', 'a id'],
    ['^id', 'id'],
    ['a ^b-c_1', 'a b-c_1'],
    ['a ^b c', 'a ^b c'],
    ['x^2', 'x^2'],
    ['[a:: 1] b::c', '[a: : 1] b: :c'],
    ['[a:: 1', '[a: : 1'],
    ['##no-contact/slip', 'no-contact/slip'],
    ['so #NO-CONTACT/x and #no-contact', 'so NO-CONTACT/x and #no-contact'],
    ['a\u0000\u2028\r\nb', 'a b'],
    ['  a ', 'a'],
  ])('writes the text %j as %j', (typed, safe) => {
    expect(safeText(typed)).toBe(safe);
  });

  it.each([
    ['[a', '(a'],
    ['a]', 'a)'],
    ['[b] [c', '[b] (c'],
    ['[[a]] ]', '[[a]] )'],
    ['[a [b]', '(a [b]'],
    ['(a', '(a'],
    ['a\\\\', 'a'],
    ['a\\]b', 'a)b'],
    ['a\\(b', 'a(b'],
    ['\\a', '\\a'],
    ['#no-contact/slip', 'no-contact/slip'],
  ])('writes the value %j as %j', (typed, safe) => {
    expect(safeValue(typed)).toBe(safe);
  });

  it('leaves lines as they are, but for tags of ours', () => {
    expect(safeLines('a\n\n- b #no-contact/slip\n- c #x')).toBe('a\n\n- b no-contact/slip\n- c #x');
  });

  it.each([safeText, safeValue])('changes nothing the second time', (safe) => {
    fc.assert(
      fc.property(TYPED, (typed) => {
        expect(safe(safe(typed))).toBe(safe(typed));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['%% open', 'a <!-- b', '$$ x', 'one ` tick', 'end ^block'])(
    'takes the meaning out of %j',
    (text) => {
      const safe = safeText(text);
      expect(safe).not.toMatch(/%%|<!--|\$\$|^[^`]*`[^`]*$|\s\^\w+$/);
    },
  );
});

it.each([
  ['last contact', '2026-03-01', '[last-contact:: 2026-03-01]'],
  ['a: b]', 'x', '[a-b-:: x]'],
  ['größe_1', 2, '[größe_1:: 2]'],
  ['plan', 'say "hi" to them', '[plan:: say "hi" to them]'],
  ['plan', '"hi"', '[plan:: ""hi""]'],
  ['trigger', 'wine, "old, photos"', '[trigger:: wine, ""old", photos"]'],
  ['trigger', 'wine, old photos', '[trigger:: wine, old photos]'],
  ['trigger', 'say "no", wine', '[trigger:: say "no", wine]'],
  ['plan', '"a", b', '[plan:: "a", b]'],
  ['plan', '“hi”', '[plan:: "“hi”"]'],
  ['trigger', ['a', '', ' ', 'b'], '[trigger:: a, b]'],
  ['trigger', ['', '\\'], null],
  ['trigger', [], null],
  ['minutes', 0, '[minutes:: 0]'],
  ['minutes', 1e21, '[minutes:: 1000000000000000000000]'],
  ['minutes', 1.5e-5, '[minutes:: 0.000015]'],
  ['minutes', 2.5e-7, '[minutes:: 0]'],
  ['minutes', 0.1 + 0.2, '[minutes:: 0.30000000000000004]'],
  ['minutes', Infinity, null],
  ['plan', undefined, null],
  ['plan', null, null],
  ['***', 'x', '[-:: x]'],
  ['', 'x', null],
  ['mood', '', null],
])('the field %j of %j is %s', (key, value, field) => {
  expect(formatField(key, value)).toBe(field);
});

describe('setting fields of a line', () => {
  it.each([
    [
      '- 21:14 #no-contact/urge [intensity:: 7] words',
      { after: 2 },
      '- 21:14 #no-contact/urge [intensity:: 7] [after:: 2] words',
    ],
    [
      '- 21:14 #no-contact/urge words',
      { after: 0, outcome: 'passed' },
      '- 21:14 #no-contact/urge [after:: 0] [outcome:: passed] words',
    ],
    [
      '\t* [ ]  #no-contact/urge  (after:: 5)  x ',
      { after: 2 },
      '\t* [ ]  #no-contact/urge  (after:: 2)  x ',
    ],
    [
      '- #no-contact/urge ( After ::5 ) [minutes::]',
      { after: 2, minutes: 3 },
      '- #no-contact/urge ( After :: 2 ) [minutes:: 3]',
    ],
    [
      '- #no-contact/slip (plan:: sleep) x',
      { plan: 'call Sam (or Alex)' },
      '- #no-contact/slip [plan:: call Sam (or Alex)] x',
    ],
    [
      '- #no-contact/urge [after:: 5] [after:: 6] [after:: 7',
      { after: 2 },
      '- #no-contact/urge [after:: 2] [after:: 6] [after:: 7',
    ],
    [
      '- #no-contact/urge [intensity:: 7 words',
      { after: 2 },
      '- #no-contact/urge [after:: 2] [intensity:: 7 words',
    ],
    [
      '- #no-contact/urge [response:: walk] ^id',
      { response: 'called Sam] #no-contact/slip' },
      '- #no-contact/urge [response:: called Sam) no-contact/slip] ^id',
    ],
    [
      '- #no-contact/urge [After:: 5]',
      { after: null, minutes: undefined, response: '' },
      '- #no-contact/urge [After:: 5]',
    ],
    ['- no entry', { after: 2 }, '- no entry'],
    ['- then #no-contact/urge', { after: 2 }, '- then #no-contact/urge'],
  ])('%s with %j', (line, changes, expected) => {
    expect(rewriteEntry(line, changes)).toBe(expected);
  });

  it('changes these fields and no other byte of any entry', () => {
    const field = fc.constantFrom(
      '[intensity:: 7]',
      '(after:: 5)',
      '[After::]',
      '[x:: [y]]',
      '(plan:: a [b)',
      '[z',
    );
    const words = fc.array(fc.oneof(field, TYPED, fc.constantFrom(' ', '\t')), { maxLength: 5 });
    fc.assert(
      fc.property(words, TYPED, (pieces, plan) => {
        const line = `  1) [ ] 21:14 #no-contact/slip ${pieces.join(' ').replace(/\s/g, ' ')}`;
        const written = rewriteEntry(line, { plan });
        const value = safeValue(plan);
        if (value === '') expect(written).toBe(line);
        else {
          expect(valuesIn(written).plan).toBe(value);
          expect(rewriteEntry(written, { plan })).toBe(written);
          const rest = without(written, 'plan').replace(/ /g, '');
          expect([line, without(line, 'plan')].map((text) => text.replace(/ /g, ''))).toContain(rest);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
