/** Words of the user's within a sentence of ours. */

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * With a mark behind them where they hold letters from right to left: else the figures and the words of the user's that
 * follow change places with them, and `8 → 4` reads as `4 → 8`.
 */
export function asWritten(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? words + LEFT_TO_RIGHT_MARK : words;
}
