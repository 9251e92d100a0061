/** Entries for tests, in the shape of their kind's row: what is not given is empty. */
import type { EntryOf } from '../../../src/entries/entry';
import { kindRow, type Kind } from '../../../src/entries/kinds';
import { makeEntry } from '../../../src/entries/make-entry';

export function made<K extends Kind>(kind: K, given: Partial<Omit<EntryOf<K>, 'kind'>> = {}): EntryOf<K> {
  const row = kindRow(kind);
  const nothing = {
    row,
    tagFrom: 0,
    tagTo: 0,
    time: null,
    values: {},
    text: null,
    counts: true,
    problems: [],
  };
  return { ...(makeEntry(nothing, 1, 3) as EntryOf<K>), ...given };
}
