import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteEntries } from '../../../../src/entries/entry';
import { addToDay, type LocalDay } from '../../../../src/entries/local-day';
import { packNote } from '../../../../src/vault/cache/packing';
import { Unpacking } from '../../../../src/vault/cache/unpacking';
import { anyEntry } from '../../entries/any-entry';
import { made } from '../../entries/made';

const count = fc.integer({ min: 0, max: 1000 });
const amount = fc.option(fc.integer({ min: 0, max: 10 }));
const day = fc.integer({ min: -5000, max: 5000 }).map((n) => addToDay('2026-01-01' as LocalDay, n));
const text = fc.constantFrom('old photos', '[[Sam, 2024]] party', 'é 🙂', '"', 'plain');
const note: fc.Arbitrary<NoteEntries> = fc.record({
  path: fc.string(),
  day: fc.option(day),
  daily: fc.boolean(),
  entries: fc.array(anyEntry(text), { maxLength: 4 }),
  mood: amount,
  sleep: fc.option(fc.double({ min: 0, max: 24, noNaN: true })),
  rulesKept: count,
  rulesTotal: count,
  rules: fc.constantFrom('', '+No calls', '+No calls\n-No looking'),
  problems: fc.array(
    fc.record({
      line: count,
      column: count,
      length: count,
      severity: fc.constantFrom('error' as const, 'warning' as const),
      code: fc.constantFrom('unknown-kind' as const, 'bad-sleep' as const, 'unknown-channel' as const),
      message: fc.string(),
      fix: fc.option(text),
    }),
    { maxLength: 2 },
  ),
});

function through(cells: unknown): unknown[] {
  const parsed: unknown = JSON.parse(JSON.stringify(cells));
  return Array.isArray(parsed) ? parsed : [];
}

describe('packed notes', () => {
  it('come back as they were, one after the other', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 3 }), (notes) => {
        const unpacking = new Unpacking(through(notes.flatMap(packNote)));
        const back: NoteEntries[] = [];
        while (!unpacking.done) back.push(unpacking.note());
        expect(back).toEqual(through(notes));
      }),
    );
  });

  it('share equal lists of words', () => {
    const urge = made('urge', { intensity: 5, triggers: ['bed', 'song'] });
    const given = {
      path: 'a.md',
      day: null,
      daily: false,
      mood: null,
      sleep: null,
      rulesKept: 0,
      rulesTotal: 0,
      rules: '',
    };
    const cells = packNote({
      ...given,
      problems: [],
      entries: [urge, { ...urge, triggers: ['bed', 'song'] }],
    });
    const [first, second] = new Unpacking(through(cells)).note().entries;
    expect(first?.kind === 'urge' && second?.kind === 'urge' && first.triggers === second.triggers).toBe(
      true,
    );
  });

  it('of another shape are refused', () => {
    fc.assert(
      fc.property(note, fc.nat(), fc.constantFrom({}, true, [1]), (given, at, wrong) => {
        const cells: unknown[] = packNote(given);
        cells[at % cells.length] = wrong;
        expect(() => new Unpacking(cells).note()).toThrow();
      }),
    );
  });
});
