// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { prepareJsdom } from '../jsdom';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, sortSearchResults } from './fuzzy';

beforeAll(prepareJsdom);

const NAMES = [
  'No Contact Journal: Ride out an urge',
  'No Contact Journal: Log urge without questions',
  'No Contact Journal: Log urge',
  'No Contact Journal: Log slip',
  'Toggle light/dark mode',
];

function ranked(query: string): string[] {
  const search = prepareFuzzySearch(query);
  const found = NAMES.flatMap((name) => {
    const match = search(name);
    return match ? [{ name, match }] : [];
  });
  sortSearchResults(found);
  return found.map(({ name }) => name.replace('No Contact Journal: ', ''));
}

test.each([
  ['urge', ['Log urge', 'Log urge without questions', 'Ride out an urge']],
  ['log urge', ['Log urge', 'Log urge without questions']],
  ['slip', ['Log slip']],
  ['tldm', ['Toggle light/dark mode']],
  ['zzz', []],
])('%s finds, best first: %s', (query, names) => {
  expect(ranked(query)).toEqual(names);
});

test('a simple search takes the words in any order', () => {
  expect(prepareSimpleSearch('urge log')('Log urge')?.matches).toEqual([
    [0, 3],
    [4, 8],
  ]);
  expect(prepareSimpleSearch('urge lamp')('Log urge')).toBeNull();
});

test('what matched is marked', () => {
  const el = createDiv();
  renderMatches(el, 'Log urge', prepareFuzzySearch('urge')('Log urge')?.matches ?? null);
  expect(el.innerHTML).toBe('Log <span class="suggestion-highlight">urge</span>');
});
