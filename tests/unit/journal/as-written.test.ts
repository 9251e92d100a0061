import { expect, it } from 'vitest';
import { asWritten } from '../../../src/journal/as-written';

it.each([
  ['called Sam', 'called Sam'],
  ['прогулка, 散歩', 'прогулка, 散歩'],
  ['הליכה', 'הליכה\u200e'],
  ['اتصلت بسام 2', 'اتصلت بسام 2\u200e'],
])('%s keeps what stands behind it in its place', (words, expected) => {
  expect(asWritten(words)).toBe(expected);
});
