/** Quotes and list items: what other blocks stand in. Each takes its mark from the line. */
import type { LineCursor } from './line-cursor';

export interface Item {
  /** Columns from where the item begins to where what it holds does. */
  readonly width: number;
  readonly ordered: boolean;
  /** Nothing stands behind its mark: a blank line ends it then. */
  readonly empty: boolean;
}

export type Container = 'quote' | Item;

/** Whether the line goes on in the container. */
export function enter(line: LineCursor, container: Container): boolean {
  if (container === 'quote') return takeQuote(line);
  if (line.blank ? container.empty : line.indent < container.width) return false;
  line.enter(container.width);
  return true;
}

/** Null = the line begins none here. `loose` = whether an item may be empty, or a number other than 1. */
export function takeContainer(line: LineCursor, loose: (ordered: boolean) => boolean): Container | null {
  return takeQuote(line) ? 'quote' : takeItem(line, loose);
}

export function isRuler(rest: string): boolean {
  return /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(rest);
}

function takeQuote(line: LineCursor): boolean {
  if (line.indent >= 4 || line.next !== '>') return false;
  line.pass(1);
  if (line.indent > 0) line.enter(1);
  return true;
}

function takeItem(line: LineCursor, loose: (ordered: boolean) => boolean): Item | null {
  const { rest, indent } = line;
  const mark = indent < 4 ? /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(rest) : null;
  if (!mark || isRuler(rest)) return null;
  const [{ length }, number] = mark;
  const ordered = number !== undefined;
  const tight = rest.slice(length).trim() !== '' && (!ordered || number === '1');
  if (!tight && !loose(ordered)) return null;
  line.pass(length);
  const space = line.blank || line.indent > 4 ? 1 : line.indent;
  line.enter(space);
  return { width: indent + length + space, ordered, empty: line.blank };
}
