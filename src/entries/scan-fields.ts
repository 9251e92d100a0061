/** Inline fields as Dataview has them: `[key:: value]` and `(key:: value)`, brackets inside a value balanced. */

/** One field; offsets are in the text that is scanned. */
export interface RawField {
  /** Of the opening bracket, and behind the closing one. */
  readonly from: number;
  readonly to: number;
  readonly keyFrom: number;
  readonly keyTo: number;
  /** Of the value without the space around it. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** False = the bracket is never closed; then `to` and `valueTo` are the end of what is scanned. */
  readonly closed: boolean;
}

/** The fields between two offsets, in their order. */
export function scanFields(text: string, from: number, to: number): RawField[] {
  const fields: RawField[] = [];
  const cursor = new FieldCursor(text, from, to);
  while (cursor.next()) {
    const { from: start, to: end, keyFrom, keyTo, valueFrom, valueTo, closed } = cursor;
    fields.push({ from: start, to: end, keyFrom, keyTo, valueFrom, valueTo, closed });
  }
  return fields;
}

/** Goes from field to field, and makes nothing new on the way: the index reads every line of a vault with it. */
export class FieldCursor implements RawField {
  from = 0;
  to = 0;
  keyFrom = 0;
  keyTo = 0;
  valueFrom = 0;
  valueTo = 0;
  closed = true;
  private at: number;
  private square: Closings | null = null;
  private round: Closings | null = null;

  constructor(
    private readonly text: string,
    from: number,
    private readonly end: number,
  ) {
    this.at = from;
  }

  /** Whether there is another field, which the cursor then stands on. */
  next(): boolean {
    const { text, end } = this;
    for (;;) {
      // Cut out: in a note without any more, each of its entries would be looked for to the end.
      const behind = text.slice(this.at, end).indexOf('::');
      if (behind === -1) return false;
      const colons = this.at + behind;
      const open = openingBefore(text, this.at, colons);
      this.at = colons + 2;
      if (open !== -1) {
        this.read(open, colons);
        return true;
      }
    }
  }

  private read(open: number, colons: number): void {
    const { text, end } = this;
    const close = this.closing(text.charCodeAt(open), open, colons + 2);
    this.from = open;
    this.closed = close !== -1;
    this.to = this.closed ? close + 1 : end;
    this.keyFrom = skipSpace(text, open + 1, colons);
    this.keyTo = trimSpace(text, this.keyFrom, colons);
    this.valueFrom = skipSpace(text, colons + 2, this.closed ? close : end);
    this.valueTo = trimSpace(text, this.valueFrom, this.closed ? close : end);
    if (this.closed) this.at = this.to;
  }

  /** Where a field's bracket is closed: brackets of its sort in between count, escaped ones do not. -1 = nowhere. */
  private closing(bracket: number, open: number, from: number): number {
    const known = bracket === SQUARE ? this.square : this.round;
    if (known) return known.get(open) ?? -1;
    const close = firstClosing(this.text, bracket, from, this.end);
    if (close === -1) {
      const all = closings(this.text, bracket, open, this.end);
      if (bracket === SQUARE) this.square = all;
      else this.round = all;
    }
    return close;
  }
}

const [NEW_LINE, SQUARE, SQUARE_END, ROUND, ROUND_END, BACKSLASH] = [10, 91, 93, 40, 41, 92];

/** The bracket that a key begins at which ends before `to`: there is no bracket and no line break in it. -1 = none. */
function openingBefore(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === SQUARE || code === ROUND) return at;
    if (code === SQUARE_END || code === ROUND_END || code === NEW_LINE) return -1;
  }
  return -1;
}

function firstClosing(text: string, open: number, from: number, end: number): number {
  const close = open === SQUARE ? SQUARE_END : ROUND_END;
  let depth = 1;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === open) depth += 1;
    else if (code === close) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** Offset of a bracket -> of the one that closes it. */
type Closings = ReadonlyMap<number, number>;

/** All in one go: a line full of brackets that are never closed takes no longer than another. */
function closings(text: string, open: number, from: number, end: number): Closings {
  const close = open === SQUARE ? SQUARE_END : ROUND_END;
  const found = new Map<number, number>();
  const waiting: number[] = [];
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === open) waiting.push(at);
    else if (code === close) {
      const opened = waiting.pop();
      if (opened !== undefined) found.set(opened, at);
    }
  }
  return found;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function trimSpace(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x3000;
}
