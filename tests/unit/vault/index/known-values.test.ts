import { expect, it } from 'vitest';
import type { NoteEntries } from '../../../../src/entries/entry';
import { parseLocalDay } from '../../../../src/entries/local-day';
import { parseNote } from '../../../../src/entries/parse';
import { Ledger } from '../../../../src/journal/ledger';
import type { Journal } from '../../../../src/journal/snapshot';
import { knownValues } from '../../../../src/vault/index/known-values';
import { metadataOf } from '../small-vault';
import { noteSource } from '../../../../src/vault/index/note-source';

function noteOf(name: string, text: string): NoteEntries {
  const place = { path: `${name}.md`, day: parseLocalDay(name), daily: true };
  const source = noteSource(place, text, metadataOf(text));
  if (!source) throw new Error('no source');
  return parseNote(source, { mood: 'mood', sleep: 'sleep' });
}

function journalOf(notes: Readonly<Record<string, string>>): Journal {
  const ledger = new Ledger({ dayStartsAt: 0, resettingChannels: ['text'] });
  for (const [name, text] of Object.entries(notes)) ledger.put(noteOf(name, text));
  return ledger.journal(new Date(2026, 2, 10, 12));
}

it('offers the most used words first, of those the latest, once each and as they were last written', () => {
  const journal = journalOf({
    '2026-03-01': '- 09:00 #no-contact/urge [trigger:: Song, bed] [response:: called Sam]\n',
    '2026-03-02': '- 09:00 #no-contact/slip [channel:: text] [trigger:: photos] [plan:: phone in the hall]\n',
    '2026-03-03':
      '- 09:00 #no-contact/urge [trigger:: song] [response:: walk]\n- #no-contact/start\n- #no-contact/slip\n',
  });
  expect(knownValues(journal)).toEqual({
    triggers: ['song', 'photos', 'bed'],
    responses: ['walk', 'called Sam'],
    plans: ['phone in the hall'],
  });
  expect(knownValues(journal)).toBe(knownValues({ ...journal }));
});

it('offers what was used twice before what was used later, whatever came first', () => {
  const used = (...words: string[]): string =>
    words.map((word) => `- #no-contact/urge [trigger:: ${word}]\n`).join('');
  const journal = journalOf({
    '2026-03-01': used('bed', 'song', 'bed'),
    '2026-03-02': used('photos', 'song', 'bed', 'wine'),
  });
  expect(knownValues(journal).triggers).toEqual(['bed', 'song', 'wine', 'photos']);
});

it('offers no more than can be looked through', () => {
  const many = Array.from({ length: 80 }, (_, at) => `- #no-contact/urge [trigger:: word ${at}]\n`).join('');
  const { triggers } = knownValues(journalOf({ '2026-03-01': many }));
  expect([triggers.length, triggers[0]]).toEqual([50, 'word 79']);
});
