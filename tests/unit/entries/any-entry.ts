/** Entries of every kind with any values, by the rows of the kinds: a new kind or field is in here by itself. */
import fc from 'fast-check';
import type { Entry } from '../../../src/entries/entry';
import { KINDS, type FieldRow, type KindRow } from '../../../src/entries/kinds';
import { addToDay, parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import { entryOf, type Kept } from '../../../src/entries/make-entry';

const FIRST = parseLocalDay('2013-01-01');

const day: fc.Arbitrary<LocalDay | null> = fc
  .nat(9000)
  .map((days) => (FIRST === null ? null : addToDay(FIRST, days)));
const count = fc.integer({ min: 1, max: 1000 });

/** `words` = any that a field or a line can hold. */
export function anyEntry(words: fc.Arbitrary<string>): fc.Arbitrary<Entry> {
  return fc.constantFrom(...KINDS).chain((row) => ofKind(row, words));
}

function ofKind(row: KindRow, words: fc.Arbitrary<string>): fc.Arbitrary<Entry> {
  const common = fc.record({
    line: count,
    column: count,
    time: fc.option(fc.nat(86_399)),
    date: fc.option(day),
    text: fc.option(words),
  });
  return fc
    .tuple(common, fc.tuple(...row.fields.map((field) => valueOf(field, words))))
    .map(([given, values]) => entryOf(row, given, (field) => values[row.fields.indexOf(field)] ?? null));
}

function valueOf(field: FieldRow, words: fc.Arbitrary<string>): fc.Arbitrary<Kept> {
  const { type, values = [], otherwise } = field;
  switch (type) {
    case 'intensity':
      return fc.option(fc.constantFrom(0, 1, 2.5, 7, 10));
    case 'amount':
    case 'time':
      return fc.option(fc.constantFrom(0, 12.5, 1440));
    case 'date':
      return fc.option(day);
    case 'one-of':
      return otherwise === undefined ? fc.option(fc.constantFrom(...values)) : fc.constantFrom(...values);
    case 'channels':
      return fc.subarray([...values]);
    case 'list':
      return fc.uniqueArray(words, { maxLength: 3 });
    default:
      return fc.option(words);
  }
}
