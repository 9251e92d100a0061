/** Code blocks with anything in them. */
import { formatRange, parseRange } from '../../../src/journal/range';
import { HEIGHTS, KEYS, readBlock, SHOWS } from '../../../src/ui/read-block';
import type { Dice } from '../dice';
import { anyRows, anyWords, broken, DAYS, NUMBERS } from '../pieces';
import { targetOf } from '../target';

export const CODE_BLOCK = targetOf(
  'code block',
  'a chart that there is, over days that there are, at a height that can be; or words on what is allowed',
  (dice) => {
    const source = (dice.once(5) ? anyRows(dice) : dice.some(4, () => anyRow(dice))).join('\n');
    return dice.once(4) ? broken(dice, source) : source;
  },
  (source) => {
    const reading = readBlock(source);
    if (!reading.ok) {
      const names = [...KEYS, ...SHOWS, '30d', '2026', String(HEIGHTS.most)];
      const said = reading.message.toLowerCase();
      return names.some((name) => said.includes(name.toLowerCase()))
        ? null
        : `it says only "${reading.message}"`;
    }
    const { show, range, height } = reading.value;
    const again = parseRange(formatRange(range));
    if (!SHOWS.includes(show)) return `no chart ${show}`;
    if (!again.ok || JSON.stringify(again.value) !== JSON.stringify(range))
      return `no range ${JSON.stringify(range)}`;
    return height === null || (height >= HEIGHTS.least && height <= HEIGHTS.most)
      ? null
      : `a height of ${height}`;
  },
);

function anyRow(dice: Dice): string {
  const key = dice.of([...KEYS, ...KEYS, 'Show', 'chart', '"show"', '<<', '- show']);
  const range = dice.of(['30d', '90d', '1y', 'all', 'ALL', `${dice.of(DAYS)}..${dice.of(DAYS)}`]);
  const value = dice.of([
    range,
    dice.of(SHOWS),
    dice.of(SHOWS),
    '80',
    '2000',
    '79',
    '120',
    dice.of(NUMBERS),
    anyWords(dice),
    '[1, 2]',
    '{ a: 1 }',
    '&a [*a]',
    '!!js/function x',
    'null',
    '~',
    '',
  ]);
  return `${key}: ${value}`;
}
