/** How many words of a note the user wrote: prose, neither entries, rules nor what a template put there. */
import { findItems } from '../entries/find-items';
import { visibleText } from '../markdown/visible-text';
import { markdownLines } from '../markdown/markdown-lines';
import { ownWords } from '../markdown/marks';
import { isDayLine } from './variables';

/** `given` are lines that were not written by hand, without marks. In scripts that put no spaces, each sign is a word. */
export function countOwnWords(note: string, given: ReadonlySet<string>): number {
  return ownLines(note, given).reduce((sum, line) => sum + wordsIn(line), 0);
}

/** The lines that the user wrote, without marks; empty ones too. */
export function ownLines(note: string, given: ReadonlySet<string>): readonly string[] {
  const entries = findItems(note);
  let at = 0;
  return markdownLines(note)
    .lines.filter(({ from }) => {
      while ((entries[at]?.end ?? Infinity) <= from) at += 1;
      return from < (entries[at]?.lineStart ?? Infinity);
    })
    .map(({ visible }) => ownWords(visible))
    .filter((line) => !given.has(line) && !isDayLine(line));
}

export function wordsIn(line: string): number {
  return visibleText(line).match(WORD)?.length ?? 0;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}'’-])+/gu;
