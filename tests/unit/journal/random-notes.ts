/** Random journals in little room, so that days, times, paths and slips meet often. */
import fc from 'fast-check';
import type { Entry, NoteEntries } from '../../../src/entries/entry';
import { addToDay, type LocalDay } from '../../../src/entries/local-day';
import type { Ledger } from '../../../src/journal/ledger';
import type { JournalSettings } from '../../../src/journal/snapshot';
import { CHANNELS } from '../../../src/settings/settings';
import { made } from '../entries/made';

/** How many days the journals fill, from the first one on. */
export const ROOM = 10;

export const PATHS = ['a.md', 'b.md', 'c/a.md', '2026-03-05.md', '2026-03-06.md', 'log.md', 'Z.md'];

const times = fc.option(
  fc.constantFrom(
    0,
    600,
    3599,
    3600,
    7200,
    10_800,
    36_000,
    43_199,
    43_200,
    72_000,
    79_199,
    79_200,
    79_201,
    86_399,
  ),
  { freq: 4 },
);
const level = fc.option(fc.constantFrom(0, 1, 3.5, 7, 10));
const channels = fc.subarray([...CHANNELS], { maxLength: 2 });

function days(first: LocalDay): fc.Arbitrary<LocalDay> {
  return fc.nat(ROOM - 1).map((offset) => addToDay(first, offset));
}

function entry(first: LocalDay): fc.Arbitrary<Entry> {
  const base = {
    line: fc.constant(0),
    column: fc.constantFrom(3, 9),
    time: times,
    date: fc.option(days(first), { freq: 1 }),
  };
  const none = fc.constant(null);
  const nothing = fc.constant([]);
  const given = fc.oneof(
    {
      arbitrary: fc.record({
        ...base,
        kind: fc.constant('start' as const),
        mode: fc.constantFrom('full', 'co-parent'),
        endedBy: none,
        lastContact: fc.option(days(first)),
      }),
      weight: 2,
    },
    {
      arbitrary: fc.record({
        ...base,
        kind: fc.constant('urge' as const),
        intensity: level,
        after: level,
        expected: none,
        minutes: none,
        triggers: nothing,
        responses: nothing,
        outcome: fc.constantFrom(null, 'passed', 'slipped'),
        prompt: fc.constant(null),
      }),
      weight: 4,
    },
    {
      arbitrary: fc.record({
        ...base,
        kind: fc.constant('slip' as const),
        channels,
        intensity: level,
        triggers: nothing,
        plan: none,
      }),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        ...base,
        kind: fc.constant('reached-out' as const),
        channels,
        then: fc.constantFrom(null, 'stay', 'end'),
      }),
      weight: 2,
    },
    { arbitrary: fc.record({ ...base, kind: fc.constant('logistics' as const), channels }), weight: 1 },
    {
      arbitrary: fc.record({
        ...base,
        kind: fc.constant('end' as const),
        reason: fc.constantFrom('moved-on', 'together', 'other'),
      }),
      weight: 1,
    },
    { arbitrary: fc.record({ ...base, kind: fc.constant('letter' as const), note: none }), weight: 1 },
  );
  return given.map((each): Entry => Object.assign(made(each.kind), each));
}

/** A note at one of few paths. */
export function aNote(first: LocalDay): fc.Arbitrary<NoteEntries> {
  const problem = fc.record({
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.constant(40),
    length: fc.constant(2),
    severity: fc.constantFrom('error', 'warning'),
    code: fc.constantFrom('bad-time', 'unknown-kind'),
    message: fc.constant('Mend it.'),
    fix: fc.constant(null),
  });
  return fc
    .record({
      path: fc.constantFrom(...PATHS),
      day: fc.option(days(first), { freq: 6 }),
      daily: fc.boolean(),
      entries: fc.array(entry(first), { maxLength: 5 }),
      mood: fc.option(fc.constantFrom(0, 5, 10), { freq: 1 }),
      sleep: fc.option(fc.constantFrom(0, 6.5, 9), { freq: 1 }),
      rulesKept: fc.nat(2),
      rulesTotal: fc.constantFrom(0, 0, 2, 3),
      rules: fc.constantFrom('', '+No calls\n-No looking'),
      problems: fc.uniqueArray(problem, { maxLength: 1, selector: ({ line }) => line }),
    })
    .map((note) => ({
      ...note,
      daily: note.daily && note.day !== null,
      entries: note.entries.map((each, index) => ({ ...each, line: index + 1 })),
    }));
}

export const someSettings: fc.Arbitrary<JournalSettings> = fc.record({
  dayStartsAt: fc.constantFrom(0, 0, 1, 3, 6),
  resettingChannels: fc.subarray([...CHANNELS]),
});

/** Something that happens to a journal. */
export type Step =
  | { readonly does: 'put'; readonly note: NoteEntries }
  | { readonly does: 'put again' | 'delete'; readonly path: string }
  | { readonly does: 'rename'; readonly path: string; readonly to: string }
  | { readonly does: 'configure'; readonly settings: JournalSettings }
  | { readonly does: 'move'; readonly hours: number };

export function aStep(first: LocalDay): fc.Arbitrary<Step> {
  const path = fc.constantFrom(...PATHS);
  return fc.oneof(
    { arbitrary: aNote(first).map((note): Step => ({ does: 'put', note })), weight: 6 },
    { arbitrary: path.map((path): Step => ({ does: 'put again', path })), weight: 1 },
    { arbitrary: path.map((path): Step => ({ does: 'delete', path })), weight: 1 },
    { arbitrary: fc.record({ does: fc.constant('rename' as const), path, to: path }), weight: 1 },
    { arbitrary: someSettings.map((settings): Step => ({ does: 'configure', settings })), weight: 1 },
    { arbitrary: fc.nat(ROOM * 24).map((hours): Step => ({ does: 'move', hours })), weight: 2 },
  );
}

/** What is true after some steps, kept beside the ledger. */
export interface World {
  readonly notes: Map<string, NoteEntries>;
  settings: JournalSettings;
  now: Date;
}

/** Does the step in the ledger and in the world; `first` is the journal's first local midnight. */
export function take(step: Step, ledger: Ledger, world: World, first: Date): void {
  switch (step.does) {
    case 'put':
      ledger.put(step.note);
      world.notes.set(step.note.path, step.note);
      break;
    case 'put again': {
      const note = world.notes.get(step.path);
      if (note) ledger.put(structuredClone(note));
      break;
    }
    case 'delete':
      ledger.delete(step.path);
      world.notes.delete(step.path);
      break;
    case 'rename': {
      const note = world.notes.get(step.path);
      if (!note) break;
      ledger.delete(step.path);
      world.notes.delete(step.path);
      ledger.put({ ...note, path: step.to });
      world.notes.set(step.to, { ...note, path: step.to });
      break;
    }
    case 'configure':
      ledger.configure(step.settings);
      world.settings = step.settings;
      break;
    case 'move':
      world.now = new Date(first.getTime() + step.hours * 3_600_000);
      break;
  }
}
