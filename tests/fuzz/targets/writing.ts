/** Whatever was typed, written as an entry between others. */
import { formatEntry, type EntryDraft, type FieldValues } from '../../../src/entries/format';
import { KINDS } from '../../../src/entries/kinds';
import { parseNote } from '../../../src/entries/parse';
import { draftOf, rowOf } from '../../../src/entries/table';
import { parseClock } from '../../../src/entries/read-time';
import { sourceOf } from '../../unit/entries/source';
import type { Dice } from '../dice';
import { anyValue, anyWords } from '../pieces';
import { targetOf } from '../target';

const NAMES = { mood: 'mood', sleep: 'sleep' };
const ABOVE = '- 08:00 #no-contact/urge [intensity:: 2]';
const BELOW = '- 23:00 #no-contact/slip [channel:: text]\n\nWords.\n';

export const WRITING = targetOf(
  'written entries',
  'one line, one entry of its kind and time, those around it untouched, and written again it says the same',
  anyDraft,
  (draft) => {
    const line = formatEntry(draft);
    if (/[\r\n]/.test(line)) return `more than one line: ${JSON.stringify(line)}`;
    const text = `${ABOVE}\n${line}\n${BELOW}`;
    const { entries } = parseNote(sourceOf(text, { daily: true }), NAMES);
    const [first, entry, last] = entries;
    if (entries.length !== 3 || !entry || first?.kind !== 'urge' || last?.kind !== 'slip')
      return `${entries.length} entries in ${JSON.stringify(text)}`;
    if (entry.kind !== draft.kind || (entry.time !== draft.time && draft.time !== null))
      return `another kind or time: ${line}`;
    const row = rowOf(entry, entry.date ?? '');
    const again = draftOf(row);
    if (!again) return `no draft of ${JSON.stringify(row)}`;
    const { time: _, ...fields } = again.fields;
    const second = formatEntry({ ...again, fields, time: parseClock(row.time ?? '') });
    const [back] = parseNote(sourceOf(second), NAMES).entries;
    return back && JSON.stringify(rowOf(back, back.date ?? '')) === JSON.stringify(row)
      ? null
      : `first ${JSON.stringify(row)}, then ${JSON.stringify(back ?? null)} by ${second}`;
  },
);

function anyDraft(dice: Dice): EntryDraft {
  const { kind, fields } = dice.of(KINDS);
  const values = dice.some(fields.length, () => {
    const { key, type } = dice.of(fields);
    const list = type === 'list' && dice.once(2);
    return [
      key,
      list ? dice.some(3, () => anyWords(dice)) : dice.once(9) ? dice.below(12) : anyValue(dice),
    ] as const;
  });
  const given: FieldValues = Object.fromEntries(values);
  const time = dice.once(3) ? null : dice.below(86_400);
  return { kind, time, fields: given, text: dice.once(3) ? '' : anyWords(dice) };
}
