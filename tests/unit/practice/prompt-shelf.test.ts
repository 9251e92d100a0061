import { describe, expect, it } from 'vitest';
import type { NoteEntries } from '../../../src/entries/entry';
import { addToDay } from '../../../src/entries/local-day';
import type { Journal } from '../../../src/journal/snapshot';
import { PromptShelf } from '../../../src/practice/prompt-shelf';
import type { Settings } from '../../../src/settings/settings';
import { DEFAULTS } from '../../../src/settings/table';
import type { WatchedNote } from '../../../src/vault/index/watched-notes';
import { daily, day, end, journalOf, noon, reachedOut, slip, start, urge } from '../journal/notes';

const FIRST = day('2026-01-01');
const TODAY = addToDay(FIRST, 30);

/** A period that began thirty days ago, and what else is noted. */
function journalWith(
  notes: readonly NoteEntries[],
  today = TODAY,
  mode: 'full' | 'co-parent' = 'full',
): Journal {
  return journalOf([daily(FIRST, [start({ mode })]), ...notes], today);
}

const rated = Array.from({ length: 6 }, (_, at) =>
  urge({ at: `0${at}:00`, prompt: 'body', intensity: 8, after: 3 }),
);
const ownNote: WatchedNote = { path: 'Prompts.md', text: '- What would I tell a friend?' };

interface Moment {
  readonly what: string;
  readonly journal: Journal;
  readonly settings?: Settings;
  readonly notes?: readonly WatchedNote[];
}

const MOMENTS: readonly Moment[] = [
  { what: 'at first', journal: journalWith([]) },
  { what: 'after an urge', journal: journalWith([daily(TODAY, [urge({ intensity: 4 })])]) },
  { what: 'after a slip', journal: journalWith([daily(TODAY, [slip({ channels: ['text'] })])]) },
  { what: 'when they reached out', journal: journalWith([daily(TODAY, [reachedOut()])]) },
  { what: 'with children', journal: journalWith([], TODAY, 'co-parent') },
  { what: 'after ratings', journal: journalWith([daily(addToDay(TODAY, -3), rated)]) },
  { what: 'a day later', journal: journalWith([], addToDay(TODAY, 1)) },
  { what: 'after the end', journal: journalWith([daily(TODAY, [end({ reason: 'moved-on' })])]) },
  { what: 'without feelings', journal: journalWith([]), settings: { ...DEFAULTS, quiet: true } },
  { what: 'in safety', journal: journalWith([]), settings: { ...DEFAULTS, safety: true } },
  { what: 'with prompts of my own', journal: journalWith([]), notes: [ownNote] },
];

function shelfAt(moment: () => Moment): PromptShelf {
  const source = {
    get notes() {
      return moment().notes ?? NO_NOTES;
    },
  };
  return new PromptShelf(
    () => moment().settings ?? DEFAULTS,
    source,
    () => noon(TODAY),
  );
}

const NO_NOTES: readonly WatchedNote[] = [];

const saidBy = (shelf: PromptShelf, { journal }: Moment) => [
  shelf.due(journal)?.id,
  shelf.fitting(journal).map(({ id }) => id),
];

describe('the shelf of prompts', () => {
  it.each(MOMENTS)('says $what what a new one says, whatever came before', (now) => {
    const fresh = saidBy(
      shelfAt(() => now),
      now,
    );
    for (const before of MOMENTS) {
      let moment = before;
      const shelf = shelfAt(() => moment);
      saidBy(shelf, before);
      moment = now;
      expect(saidBy(shelf, now), `after “${before.what}”`).toEqual(fresh);
    }
  });

  it('says something else on most of these occasions', () => {
    const said = MOMENTS.map((moment) => shelfAt(() => moment).due(moment.journal)?.id);
    expect(new Set(said).size).toBeGreaterThan(4);
  });
});
