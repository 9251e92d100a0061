/** What is kept from one journal to the next, a day or a range at a time, must not outlive what it was read from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts';
import { lessonsDue, type GuideSettings } from '../../../src/guide/due';
import { endedBy } from '../../../src/guide/ended-by';
import { insightsOf } from '../../../src/journal/insights';
import { Ledger } from '../../../src/journal/ledger';
import { RANGE_NAMES, resolveRange } from '../../../src/journal/range';
import type { Journal } from '../../../src/journal/snapshot';
import { PROMPTS } from '../../../src/prompts';
import { promptsOfDay } from '../../../src/prompts/choose';
import { periodDays } from '../../../src/prompts/period-days';
import { day, DEFAULTS, noon } from '../journal/notes';
import { aStep, take, type World } from '../journal/random-notes';
import { input, someUnits } from './builders';

const FIRST = '2026-03-01';
const GUIDE: GuideSettings = { disappearWeeks: 3, quiet: false, safety: false };

/** Everything that is read from a journal, as far as two can be compared. */
const READERS: Readonly<Record<string, (journal: Journal, unit: 'day' | 'week' | 'month') => unknown>> = {
  charts: (journal, unit) =>
    CHARTS.map(({ build }) =>
      RANGE_NAMES.map((name) => {
        const range = resolveRange(name, journal.today, journal.days[0]?.row.date ?? null);
        const { points, config, ...view } = build(input(journal, { range, unit }));
        return { ...view, data: config?.data, points: points.map(told) };
      }),
    ),
  insights: (journal) => RANGE_NAMES.map((range) => insightsOf(journal, range)),
  prompts: (journal) => {
    const path = periodDays(journal, GUIDE, journal.today);
    const modes = { quiet: false, safety: false, endedBy: endedBy(journal) };
    const none = { excluded: new Set<string>(), favourites: new Set<string>() };
    return [path, promptsOfDay({ ...path, ...none, modes, library: PROMPTS }).map(({ id }) => id)];
  },
  lessons: (journal) =>
    lessonsDue({ journal, day: journal.today, settings: GUIDE, read: new Set() }).map(
      ({ lesson }) => lesson.id,
    ),
};

function told({ behind, ...point }: { readonly behind?: () => unknown }) {
  return { ...point, entries: behind?.() };
}

describe.each(Object.entries(READERS))('%s of a journal that was often asked', (_, read) => {
  it('are those of a fresh one, whatever happened to the notes', () => {
    const steps = fc.array(aStep(day(FIRST)), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(steps, someUnits, (happened, unit) => {
        const world: World = { notes: new Map(), settings: DEFAULTS, now: noon(FIRST) };
        const ledger = new Ledger(world.settings);
        for (const step of happened) {
          take(step, ledger, world, noon(FIRST, 0));
          const fresh = new Ledger(world.settings);
          for (const note of world.notes.values()) fresh.put(structuredClone(note));
          expect(read(ledger.journal(world.now), unit)).toEqual(read(fresh.journal(world.now), unit));
        }
      }),
      { numRuns: 40 },
    );
  });
});
