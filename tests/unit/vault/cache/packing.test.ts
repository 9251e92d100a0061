import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, NoteEntries } from '../../../../src/entries/entry';
import { addToDay, type LocalDay } from '../../../../src/entries/local-day';
import { CHANNELS } from '../../../../src/settings/settings';
import { packNote } from '../../../../src/vault/cache/packing';
import { Unpacking } from '../../../../src/vault/cache/unpacking';

const count = fc.integer({ min: 0, max: 1000 });
const amount = fc.option(fc.integer({ min: 0, max: 10 }));
const day = fc.integer({ min: -5000, max: 5000 }).map((n) => addToDay('2026-01-01' as LocalDay, n));
const text = fc.constantFrom('old photos', '[[Sam, 2024]] party', 'é 🙂', '"', 'plain');
const words = fc.uniqueArray(text, { maxLength: 3 });
const channels = fc.subarray([...CHANNELS]);
const base = { line: count, column: count, time: amount, date: fc.option(day) };

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant('start' as const),
    mode: fc.constantFrom('full' as const, 'co-parent' as const),
    endedBy: fc.constantFrom('them' as const, 'me' as const, 'both' as const, null),
    lastContact: fc.option(day),
  }),
  fc.record({
    ...base,
    kind: fc.constant('urge' as const),
    intensity: amount,
    after: amount,
    expected: amount,
    minutes: amount,
    triggers: words,
    responses: words,
    outcome: fc.constantFrom('passed' as const, 'slipped' as const, null),
    prompt: fc.constantFrom('body', null),
  }),
  fc.record({
    ...base,
    kind: fc.constant('slip' as const),
    channels,
    intensity: amount,
    triggers: words,
    plan: fc.option(text),
  }),
  fc.record({
    ...base,
    kind: fc.constant('reached-out' as const),
    channels,
    then: fc.constantFrom('stay' as const, 'end' as const, null),
  }),
  fc.record({ ...base, kind: fc.constant('logistics' as const), channels }),
  fc.record({
    ...base,
    kind: fc.constant('end' as const),
    reason: fc.constantFrom('moved-on' as const, 'together' as const, 'other' as const),
  }),
  fc.record({ ...base, kind: fc.constant('letter' as const), note: fc.option(text) }),
);

const note: fc.Arbitrary<NoteEntries> = fc.record({
  path: fc.string(),
  day: fc.option(day),
  daily: fc.boolean(),
  entries: fc.array(entry, { maxLength: 4 }),
  mood: amount,
  sleep: fc.option(fc.double({ min: 0, max: 24, noNaN: true })),
  rulesKept: count,
  rulesTotal: count,
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
    const urge = {
      kind: 'urge' as const,
      line: 1,
      column: 1,
      time: null,
      date: null,
      intensity: 5,
      after: null,
      expected: null,
      minutes: null,
      triggers: ['bed', 'song'],
      responses: [],
      outcome: null,
      prompt: null,
    };
    const given = {
      path: 'a.md',
      day: null,
      daily: false,
      mood: null,
      sleep: null,
      rulesKept: 0,
      rulesTotal: 0,
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
