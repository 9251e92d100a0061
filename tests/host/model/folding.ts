// Folding as the app has it by its two settings, which are on: headings, and what is indented below a list item.
import { codeFolding, foldAll, foldService, toggleFold, unfoldAll } from '@codemirror/language';
import type { EditorState, Extension, Line } from '@codemirror/state';
import type { Command } from '@codemirror/view';

export const FOLD_COMMANDS: Readonly<Record<string, Command>> = { toggleFold, foldAll, unfoldAll };

export function folding(): Extension {
  return [
    codeFolding(),
    foldService.of((state, start) => {
      const line = state.doc.lineAt(start);
      const last = lastBelow(state, line);
      return last === null ? null : { from: line.to, to: last.to };
    }),
  ];
}

/** The last line that folds away with this one; null = nothing does. */
function lastBelow({ doc }: EditorState, line: Line): Line | null {
  const level = levelOf(line.text);
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(line.text);
  if (level === null && !isItem) return null;
  let last: Line | null = null;
  for (let number = line.number + 1; number <= doc.lines; number += 1) {
    const next = doc.line(number);
    const ends =
      level === null ? indentOf(next.text) <= indentOf(line.text) : (levelOf(next.text) ?? 7) <= level;
    if (ends) break;
    last = next;
  }
  return last;
}

function levelOf(text: string): number | null {
  return /^(#{1,6})\s/.exec(text)?.[1]?.length ?? null;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
