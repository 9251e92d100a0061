import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldsOf, KINDS } from '../../../src/entries/kinds';
import { PROBLEMS, TYPES, VALUES } from '../../../src/entries/meanings';

it('every word of every field that takes a few means something, and every type of field', () => {
  const meanings: Readonly<Record<string, object>> = VALUES;
  const types: Readonly<Record<string, string>> = TYPES;
  for (const { key, type, values } of KINDS.flatMap(fieldsOf)) {
    if (type === 'one-of') expect(Object.keys(meanings[key] ?? {})).toEqual(values);
    else if (type !== 'channels') expect(types).toHaveProperty(type);
  }
});

it.each([
  ['values', Object.values(VALUES).flatMap((each) => Object.values(each))],
  ['types', Object.values(TYPES)],
  ['problems', Object.values(PROBLEMS).flatMap(({ means, mend }) => [means, mend])],
])('what %s mean is said in the reference', (_, texts) => {
  const reference = readFileSync('docs/reference.md', 'utf8');
  expect(texts.length).toBeGreaterThan(6);
  // Sentences begin with a capital there.
  for (const text of texts) {
    expect(text).toMatch(/^[a-zA-Z].{5,}/);
    expect(reference).toContain(text.slice(1));
  }
});
