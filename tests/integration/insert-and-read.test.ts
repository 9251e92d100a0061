// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applied } from '../../src/markdown/changes';
import { insertEntry } from '../../src/markdown/insert';
import { parseNote } from '../../src/entries/parse';
import { noteSource } from '../../src/vault/index/note-source';
import { NOTE } from '../unit/entries/any-note';
import { prepareJsdom } from '../host/jsdom';
import { readMetadata } from '../host/model/read-metadata';

beforeAll(prepareJsdom);

const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';
/** As the app reads it: list items and tags by a Markdown parser, then our own lines. */
function urgesIn(text: string): number {
  const source = noteSource({ path: 'n.md', day: null, daily: false }, text, readMetadata(text));
  if (!source) throw new Error('The cache does not fit its own text.');
  return parseNote(source, { mood: 'mood', sleep: 'sleep' }).entries.length;
}

describe('what is inserted', () => {
  it('is read by a real Markdown parser as one more entry, in any note', () => {
    fc.assert(
      // The host's parser knows no formulas; the unit test covers them.
      fc.property(
        NOTE.filter((note) => !note.includes('$$')),
        (note) => {
          expect(urgesIn(applied(note, insertEntry(note, 'No contact', LINE)))).toBe(urgesIn(note) + 1);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
