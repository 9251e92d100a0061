import { expect, it } from 'vitest';
import { fieldsOf, kindRow, type FieldRow } from '../../../src/entries/kinds';
import { readValue } from '../../../src/entries/read-value';

function fieldOf(kind: string, key: string): FieldRow {
  const row = kindRow(kind);
  const field = row && fieldsOf(row).find((each) => each.key === key);
  if (!field) throw new Error(`${kind} has no ${key}`);
  return field;
}

it.each([
  ['urge', 'intensity', '7', 7],
  ['urge', 'intensity', '"10"', 10],
  ['urge', 'intensity', '10.5', null],
  ['urge', 'intensity', '-1', null],
  ['urge', 'minutes', '600', 600],
  ['urge', 'date', '“2026-03-01”', '2026-03-01'],
  ['urge', 'time', '"21:14"', 76_440],
  ['urge', 'outcome', '"Passed"', 'passed'],
  ['urge', 'outcome', 'lost', null],
  ['slip', 'channel', '"text, Call"', ['call', 'text']],
  ['slip', 'channel', 'text, pigeon', null],
  ['slip', 'channel', ', ,', null],
  ['slip', 'channel', '', null],
  ['urge', 'trigger', 'photos, "wine, red"', ['photos', 'wine, red']],
  ['urge', 'trigger', '', null],
  ['urge', 'plan', '"a walk"', 'a walk'],
  ['urge', 'plan', '', null],
  ['letter', 'note', '[[Letters/One|the first]]', 'Letters/One'],
  ['letter', 'note', '"Letters/One"', 'Letters/One'],
  ['letter', 'note', '[[]]', null],
])('%s: %s is read from %j alone, whatever stands around it', (kind, key, written, value) => {
  const text = `2026-01-01 5 ${written} text 7`;
  const from = '2026-01-01 5 '.length;
  expect(readValue(fieldOf(kind, key), text, from, from + written.length)).toEqual(value);
});
