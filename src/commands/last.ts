/** Taking back the last entry, and adding to it. */
import type { Journal } from '../journal/snapshot';
import { lastOfToday, takeBackLast } from '../practice/take-back';
import { tell } from '../practice/tell';
import { AmendForm, type PlacedUrge } from '../ui/forms/amend-form';
import type { PlainCommand } from './command';
import { NAMES, WORDS } from './words';

export const undoLast: PlainCommand = {
  id: 'undo-last',
  name: NAMES.undoLast,
  icon: 'undo-2',
  available: (context) => context.lastEntry.get() !== null || lastOfToday(context) !== null,
  run: async (context) => {
    const line = await takeBackLast(context);
    tell(line === null ? WORDS.notTakenBack : WORDS.takenBack(line.replace(/^[\s>]*[-*+]\s+/, '')));
  },
};

export const amendLast: PlainCommand = {
  id: 'amend-last',
  name: NAMES.amendLast,
  icon: 'pencil-line',
  available: ({ index }) => lastUrge(index.journal()) !== null,
  run: (context) => {
    const urge = lastUrge(context.index.journal());
    if (urge) context.modals.open(new AmendForm(context, urge));
  },
};

/** Of the latest day that has one, the one with the latest time. */
function lastUrge({ days }: Journal): PlacedUrge | null {
  const day = [...days].reverse().find(({ row }) => row.urges > 0);
  const urges = (day?.entries ?? []).flatMap(({ path, entry }) =>
    entry.kind === 'urge' ? [{ path, entry }] : [],
  );
  return urges.filter(({ entry }) => entry.time !== null).at(-1) ?? urges.at(-1) ?? null;
}
