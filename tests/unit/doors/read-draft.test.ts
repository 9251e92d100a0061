import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/doors/read-draft';
import { formatEntry } from '../../../src/entries/format';
import { fieldRow, kindRow, KINDS, type FieldRow } from '../../../src/entries/kinds';
import { parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import { parseNote } from '../../../src/entries/parse';
import { readEntry } from '../../../src/entries/read-entry';
import type { Values } from '../../../src/entries/read-value';
import { safeText, safeValue } from '../../../src/entries/sanitize';
import { freeText } from '../entries/free-text';
import { sourceOf } from '../entries/source';

const PRESENT = { today: day('2026-03-10'), time: 21 * 3600 + 14 * 60 };

function day(text: string): LocalDay {
  const found = parseLocalDay(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

/** The line that would be written, or the sentence that says why none is. */
function said(kind: unknown, fields?: unknown, text?: unknown): string {
  const reading = readDraft(kind, fields, text, PRESENT);
  return reading.ok ? formatEntry(reading.value) : reading.message;
}

class Given {
  readonly intensity = 7;
}

describe('an entry from other code is', () => {
  it.each<[unknown, unknown, unknown, string]>([
    ['urge', undefined, undefined, '- 21:14 #no-contact/urge'],
    ['URGE', null, null, '- 21:14 #no-contact/urge'],
    [
      'urge',
      { intensity: 0, after: '7.5', Expected: 10 },
      'late',
      '[intensity:: 0] [after:: 7.5] [expected:: 10] late',
    ],
    [
      'urge',
      { intensity: null, after: undefined, trigger: '', response: [], plan: ' ' },
      '',
      '- 21:14 #no-contact/urge',
    ],
    [
      'urge',
      { trigger: ['old photos', null, '[[A, b]]', undefined, ''] },
      '',
      '[trigger:: old photos, [[A, b]]]',
    ],
    ['urge', { trigger: 'wine, photos', minutes: 12.25 }, '', '[trigger:: wine, photos] [minutes:: 12.25]'],
    ['slip', { channel: ['text', 'Call'] }, '', '#no-contact/slip [channel:: text, Call]'],
    ['letter', { note: '[[Letters/One|one]]' }, '', '[note:: [[Letters/One|one]]]'],
    ['urge', { weather: 'rain', 'a b': 1, mode: 'x' }, '', '[weather:: rain] [a-b:: 1] [mode:: x]'],
    ['urge', Object.assign(Object.create(null), { intensity: 3 }), '', '[intensity:: 3]'],
    ['urge', JSON.parse('{"__proto__": "x", "constructor": "y"}'), '', '[__proto__:: x] [constructor:: y]'],
    ['urge', { time: '9:05 pm' }, '', '- 21:05 #no-contact/urge'],
    ['urge', { Time: '06:30:15', date: '2026-03-01' }, '', '- 06:30:15 #no-contact/urge [date:: 2026-03-01]'],
    ['urge', { date: '2026-03-01' }, '', '- #no-contact/urge [date:: 2026-03-01]'],
    ['urge', { date: '2026-03-10' }, '', '- 21:14 #no-contact/urge [date:: 2026-03-10]'],
  ])('written: %s %j %j', (kind, fields, text, line) => {
    expect(said(kind, fields, text)).toContain(line);
  });

  it.each<[unknown, unknown, unknown, string]>([
    [undefined, {}, '', "An entry's kind is a string; this is nothing."],
    [7, {}, '', "An entry's kind is a string; this is a number."],
    ['regret', {}, '', 'There is no kind "regret". The kinds are urge, slip, '],
    ['constructor', {}, '', 'There is no kind "constructor".'],
    ['urge', 'intensity=7', '', 'Fields are a plain object, like { intensity: 7 }; this is a string.'],
    ['urge', [7], '', 'Fields are a plain object, like { intensity: 7 }; this is a list.'],
    [
      'urge',
      new Map([['intensity', 7]]),
      '',
      'Fields are a plain object, like { intensity: 7 }; this is an object.',
    ],
    ['urge', new Given(), '', 'Fields are a plain object, '],
    ['urge', {}, 7, "An entry's text is a string; this is a number."],
    ['urge', {}, {}, "An entry's text is a string; this is an object."],
    ['urge', { intensity: 99 }, '', 'Intensity is a number from 0 to 10; this says "99".'],
    ['urge', { intensity: -1 }, '', 'Intensity is a number from 0 to 10; this says "-1".'],
    ['urge', { INTENSITY: 'lots' }, '', 'Intensity is a number from 0 to 10; this says "lots".'],
    ['urge', { intensity: '7,5' }, '', 'Intensity is a number from 0 to 10; this says "7,5".'],
    ['urge', { intensity: '' }, '', 'Intensity is a number from 0 to 10; this leaves it empty.'],
    ['urge', { intensity: NaN }, '', 'Intensity is a number from 0 to 10; this says "NaN".'],
    ['urge', { intensity: [7, 8] }, '', 'Intensity is a number from 0 to 10; this says "7, 8".'],
    ['urge', { minutes: 1e21 }, '', 'Minutes is a number of minutes, 0 or more; this says "1e+21".'],
    ['urge', { minutes: 1e-9 }, '', 'Minutes is a number of minutes, 0 or more; this says "1e-9".'],
    ['urge', { expected: Infinity }, '', 'Expected is a number of minutes, 0 or more; this says "Infinity".'],
    ['urge', { outcome: 'won' }, '', 'Outcome is passed or slipped; this says "won".'],
    ['slip', { channel: 'pigeon' }, '', 'Channel is call, text, '],
    ['slip', { channel: ['text', 'pigeon'] }, '', 'this says "text, pigeon".'],
    ['reached-out', { then: 'maybe' }, '', 'Then is stay or end; this says "maybe".'],
    ['start', { mode: 'x' }, '', 'Mode is full or co-parent; this says "x".'],
    ['start', { 'ended by': 'x' }, '', 'Ended-by is them, me or both; this says "x".'],
    [
      'start',
      { 'last-contact': '2026-02-30' },
      '',
      'Last-contact is a day written like 2026-03-01; this says ',
    ],
    ['urge', { date: 'soon' }, '', 'Date is a day written like 2026-03-01; this says "soon".'],
    ['urge', { date: '2026-03-11' }, '', 'The day 2026-03-11 is in the future; '],
    ['urge', { time: 'noon' }, '', 'A time is written like 21:14 or 9:14 pm; this says "noon".'],
    ['urge', { time: '25:00' }, '', 'A time is written like 21:14 or 9:14 pm; this says "25:00".'],
    ['urge', { trigger: ['a, b', 'c'] }, '', 'Commas separate the values of "trigger", '],
    [
      'urge',
      { trigger: [{ a: 1 }] },
      '',
      'The field "trigger" takes strings and numbers; this is an object.',
    ],
    ['urge', { trigger: [['a']] }, '', 'The field "trigger" takes strings and numbers; this is a list.'],
    ['urge', { trigger: NaN }, '', 'The field "trigger" takes strings and numbers; this is NaN.'],
    [
      'urge',
      { weather: new Date(0) },
      '',
      'The field "weather" takes strings and numbers; this is an object.',
    ],
    ['urge', { weather: true }, '', 'The field "weather" takes strings and numbers; this is true or false.'],
    ['urge', { intensity: 1, Intensity: 2 }, '', 'The field "intensity" is given twice.'],
    ['urge', { '': 'x' }, '', 'A field needs a name.'],
  ])('refused: %s %j %j', (kind, fields, text, message) => {
    expect(said(kind, fields, text)).toContain(message);
    expect(readDraft(kind, fields, text, PRESENT).ok).toBe(false);
  });

  it('read back as it was given, whatever is accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(ANY_KIND.chain(anyEntry), ({ kind, fields, text }) => {
        const reading = readDraft(kind, fields, text, PRESENT);
        if (!reading.ok) {
          expect(reading.message).toMatch(/\.$/);
          return;
        }
        accepted += 1;
        const line = formatEntry(reading.value);
        const { entries, problems } = parseNote(sourceOf(line), { mood: 'mood', sleep: 'sleep' });
        expect([problems, entries.map((entry) => entry.kind)]).toEqual([[], [kind]]);
        expect(freeText(line)).toBe(safeText(text ?? ''));
        const values = valuesIn(line);
        const row = kindRow(kind);
        for (const [key, value] of Object.entries(fields)) {
          const field = row && fieldRow(row, key);
          if (!field || !isGiven(value)) continue;
          const read = field.key === 'time' ? entries[0]?.time : values[field.key];
          expect({ line, [key]: read ?? (field.type === 'text' ? '' : []) }).toEqual({
            line,
            [key]: meant(field, value),
          });
        }
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });
});

const TYPED = fc.oneof(
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'wine',
        ',',
        '[',
        ']]',
        '[[',
        '(',
        '::',
        '#no-contact/slip',
        '\n',
        '%%',
        '`',
        '\\',
        'שלום',
        '💔',
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
);
const NUMBER = fc.oneof(
  fc.double({ min: 0, max: 10 }),
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom(NaN, Infinity, 1e21, 1e-7, '7', ' 7.5 ', '7,5', 'lots', ''),
);
const ABSENT = fc.constantFrom(null, undefined);
const ANY_KIND = fc.constantFrom(...KINDS.map(({ kind }) => kind));

function anyEntry(kind: string) {
  const row = kindRow(kind);
  const keys = ['date', 'time', 'weather', ...(row?.fields ?? []).map(({ key }) => key)];
  const field = fc
    .constantFrom(...keys)
    .chain((key) => fc.tuple(fc.constantFrom(key, key.toUpperCase()), anyValue(row && fieldRow(row, key))));
  return fc.record({
    kind: fc.constant(kind),
    fields: fc
      .uniqueArray(field, { maxLength: 4, selector: ([key]) => key.toLowerCase() })
      .map((pairs) => Object.fromEntries<unknown>(pairs)),
    text: fc.option(TYPED, { nil: undefined }),
  });
}

function anyValue(field: FieldRow | null): fc.Arbitrary<unknown> {
  switch (field?.type) {
    case 'intensity':
    case 'amount':
      return fc.oneof(NUMBER, ABSENT);
    case 'date':
      return fc.oneof(
        fc.constantFrom('2026-03-10', '2024-02-29', '2026-03-11', '2026-02-30', 'soon', ''),
        ABSENT,
      );
    case 'time':
      return fc.oneof(fc.constantFrom('21:14', '06:30:15', '00:00', '24:00', 'noon', 9), ABSENT);
    case 'one-of':
      return fc.oneof(fc.constantFrom(...(field.values ?? []), 'x', ''), ABSENT);
    case 'channels': {
      const channel = fc.constantFrom(...(field.values ?? []), 'Text', ' call ', 'pigeon');
      return fc.oneof(channel, fc.array(fc.oneof(channel, ABSENT), { maxLength: 3 }));
    }
    default:
      return fc.oneof(TYPED, fc.integer(), fc.array(fc.oneof(TYPED, ABSENT), { maxLength: 3 }), ABSENT);
  }
}

/** What was meant by a value, said in another way than the readers of src/ do; nothing is an empty text or list. */
function meant({ type, values = [] }: FieldRow, value: unknown): unknown {
  const parts = (Array.isArray(value) ? value : [value]).filter(isGiven);
  const words = parts.map((part) => safeValue(String(part))).filter((word) => word !== '');
  // Letters that look the same are one value, in whatever Unicode form they came.
  const alike = (word: string): string => word.normalize('NFC');
  switch (type) {
    case 'intensity':
    case 'amount':
      return Number(value) + 0;
    case 'time':
      return secondsOf(String(value));
    case 'one-of':
      return String(value).toLowerCase();
    case 'channels':
      return values.filter((each) => words.some((word) => word.toLowerCase() === each));
    case 'list':
      // A text is in the user's own words, commas and all; a list says what its words are.
      return Array.isArray(value) ? words.map(alike) : expect.toSatisfy(saysTheSame(words.map(alike)));
    case 'link':
      return expect.anything();
    default:
      return words.join(', ');
  }
}

function saysTheSame(words: readonly string[]): (read: readonly string[]) => boolean {
  return (read) => squeezed(read.join()) === squeezed(words.join());
}

function squeezed(words: string): string {
  return words.replace(/[\s,]/g, '');
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

function valuesIn(line: string): Partial<Values> {
  return readEntry(line, { lineStart: 0, line: 0, end: line.length, task: null })?.values ?? {};
}
