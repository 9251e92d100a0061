/** Which lines of a note that is being edited are items, and not code, HTML, a comment or a formula; none of a very large one. */
import type { ChangeSet, EditorState, Text } from '@codemirror/state';
import { LARGEST_TYPED } from '../../entries/unread';
import { marksOf } from '../../markdown/marks';
import { markdownLines } from '../../markdown/markdown-lines';

/** Reads the note when it is first asked after an edit that may change that, and not at each letter. */
export class OwnItems {
  private readFrom: Text | null = null;
  private items = NONE;

  /** To be told of each edit. */
  changed(before: Text, after: Text, changes: ChangeSet): void {
    if (this.readFrom === before) this.readFrom = onlyLetters(before, changes) ? after : null;
  }

  /** `line` counts from 1. */
  has({ doc }: EditorState, line: number): boolean {
    if (this.readFrom !== doc) {
      this.readFrom = doc;
      if (doc.length > LARGEST_TYPED) this.items = NONE;
      else this.items = itemsOf(doc.toString());
    }
    return this.items.has(line);
  }
}

const NONE: ReadonlySet<number> = new Set();

function itemsOf(text: string): ReadonlySet<number> {
  const items = new Set<number>();
  markdownLines(text).lines.forEach(({ plain, item }, index) => {
    if (plain && item) items.add(index + 1);
  });
  return items;
}

/** Whether letters were put into running words: that leaves every line what it was. */
function onlyLetters(before: Text, changes: ChangeSet): boolean {
  let only = true;
  changes.iterChanges((from, to, _from, _to, inserted) => {
    if (!only) return;
    const { text, from: lineFrom } = before.lineAt(from);
    const { to: wordsFrom } = marksOf(text);
    only =
      from === to &&
      inserted.lines === 1 &&
      LETTERS.test(inserted.toString()) &&
      from - lineFrom > wordsFrom &&
      WORDS.test(text.slice(wordsFrom));
  });
  return only;
}

const LETTERS = /^[\p{L}\p{N}]+$/u;
/** Of a line that nothing begins or ends in but what stands in front of it. */
const WORDS = /^[\p{L}#\d][^`~<>%$]*$/u;
