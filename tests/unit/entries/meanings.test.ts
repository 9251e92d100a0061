import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROBLEMS, TYPES, VALUES } from '../../../src/entries/meanings';

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
