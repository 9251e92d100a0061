import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { NoteEntries } from '../../../src/entries/entry';
import { parseNote } from '../../../src/entries/parse';
import { sourceOf } from './source';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is still held of what the notes were parsed from, and of what came out, in bytes. */
function heldBy(count: number, textOf: (note: number) => string): { bytes: number; notes: NoteEntries[] } {
  const notes: NoteEntries[] = [];
  const before = heap();
  for (let note = 0; note < count; note += 1) {
    // From bytes, as a file is read: put together here, its pieces would be shared by all.
    const text = Buffer.from(textOf(note)).toString();
    notes.push(parseNote(sourceOf(text, { path: '' }), { mood: 'mood', sleep: 'sleep' }));
  }
  return { bytes: heap() - before, notes };
}

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

it('what is read keeps no text of a note alive', () => {
  const padding = 'a line of other words\n'.repeat(20_000);
  const { bytes, notes } = heldBy(100, (note) =>
    [
      padding,
      `- #no-contact/urge [trigger:: photo no. ${String(note)} of many] [response:: a walk of ${String(note)} km] words`,
      `- #no-contact/slip [plan:: the phone stays in room ${String(note)}] [channel:: carrier-pigeon-no-${String(note)}]`,
      `- #no-contact/letter [note:: [[Letters/To be burnt ${String(note)}]]] [date:: 2026-03-01]`,
      `- #no-contact/urge [intensity:: ${String(note)}${String(note)}${String(note)}/many more] [plan:: not closed`,
      '',
    ].join('\n'),
  );
  expect(notes.every(({ entries, problems }) => entries.length === 4 && problems.length === 3)).toBe(true);
  expect(bytes).toBeLessThan(10 * padding.length);
});

it.each([
  ['an entry without words of its own takes no more than 200 bytes', '', 200],
  ['an entry with a few takes these besides, and no more', 'words of note', 250],
])('%s', (_, words, most) => {
  const triggers = ['old photos', 'our song', 'a message from a friend', 'Sunday evening'];
  const line = (note: number, entry: number): string =>
    `- 2${String(entry % 4)}:1${String(note % 10)} #no-contact/urge [intensity:: ${String(entry % 11)}] [minutes:: ${String(note % 60)}.5] [trigger:: ${triggers[(note + entry) % 4] ?? ''}] [response:: called Sam, a walk] [outcome:: passed] ${words && `${words} ${String(note)}`}`;
  const text = (note: number): string =>
    Array.from({ length: 10 }, (_each, entry) => line(note, entry)).join('\n');
  heldBy(10, text); // The words are known then, and the code compiled.
  const { bytes, notes } = heldBy(2000, text);
  expect(bytes / notes.flatMap(({ entries }) => entries).length).toBeLessThan(most);
});
