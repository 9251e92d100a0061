/** What stands in front of a line's own words: indentation, quote marks, list marks, a checkbox. */

export interface Marks {
  /** Offset of the line's own words. */
  readonly to: number;
  /** The character in the checkbox; null = there is none. */
  readonly task: string | null;
}

/** Whether it is an item at all, only the lines above can tell. */
export function marksOf(line: string): Marks {
  let to = 0;
  let task: string | null = null;
  for (;;) {
    MARK.lastIndex = to;
    if (!MARK.test(line)) return { to, task };
    const item = !/[ \t>]/.test(line.charAt(to));
    to = MARK.lastIndex;
    CHECKBOX.lastIndex = to;
    const box = item ? CHECKBOX.exec(line) : null;
    if (box) {
      to = CHECKBOX.lastIndex;
      task = box[1] ?? null;
    }
  }
}

const MARK = /[ \t]+|>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;
const CHECKBOX = /[ \t]+\[(.)\](?=[ \t]|$)/uy;

/** Without what stands in front and behind. */
export function ownWords(line: string): string {
  return line.slice(marksOf(line).to).trim();
}
