/** What was kept of notes, as a broken disk or another program may have left it. */
import { parseNote } from '../../../src/entries/parse';
import { packNote } from '../../../src/vault/cache/packing';
import { Unpacking } from '../../../src/vault/cache/unpacking';
import { sourceOf } from '../../unit/entries/source';
import { parseLocalDay } from '../../../src/entries/local-day';
import type { Dice } from '../dice';
import { anyNote, anyWords, DAYS } from '../pieces';
import { impossibleIn } from '../possible';
import { targetOf } from '../target';

const NAMES = { mood: 'mood', sleep: 'sleep' };

export const CACHE = targetOf(
  'cache',
  'what is whole comes back as it was; of what is not, nothing is taken that a note cannot say',
  (dice) => {
    const day = parseLocalDay('2026-03-01');
    const note = parseNote(sourceOf(anyNote(dice), { day, daily: dice.once(2) }), NAMES);
    const whole = packNote({ ...note, mood: dice.once(2) ? null : dice.below(11) });
    const cells: unknown[] = [...whole];
    for (let breaks = dice.below(4); breaks > 0; breaks -= 1) breakOne(dice, cells);
    return { whole, cells };
  },
  ({ whole, cells }) => {
    const through: unknown = JSON.parse(JSON.stringify(cells));
    const unpacking = new Unpacking(Array.isArray(through) ? through : []);
    const isWhole = JSON.stringify(whole) === JSON.stringify(cells);
    let note;
    try {
      note = unpacking.note();
    } catch (error) {
      // The cache drops what was kept then.
      return isWhole ? `what is whole is refused: ${String(error)}` : null;
    }
    const fault = impossibleIn(note);
    if (fault !== null || !isWhole) return fault;
    return JSON.stringify(packNote(note)) === JSON.stringify(whole) ? null : 'it comes back as another';
  },
);

function breakOne(dice: Dice, cells: unknown[]): void {
  const at = dice.below(cells.length);
  switch (dice.below(4)) {
    case 0:
      cells.splice(at, 1);
      break;
    case 1:
      cells.splice(at, 0, anyCell(dice));
      break;
    default:
      cells[at] = anyCell(dice);
  }
}

function anyCell(dice: Dice): unknown {
  switch (dice.below(4)) {
    case 0:
      return dice.of([-1, 0, 1, 2, 0.5, 10, 11, 86_400, 1e9, 2 ** 31, 1e308, -0, NaN]);
    case 1:
      return dice.of([null, true, [], {}, [1], '']);
    case 2:
      return dice.of(DAYS);
    default:
      return anyWords(dice);
  }
}
