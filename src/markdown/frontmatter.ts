/** The properties at the top of a note, as text: where they stand, row by row. Nothing else reads or makes their `---`. */

export interface Frontmatter {
  /** Offsets of the first row, and of the closing `---`. */
  readonly rowsFrom: number;
  readonly rowsTo: number;
  /** Behind the closing `---`, without and with its line break. */
  readonly to: number;
  readonly end: number;
  readonly properties: readonly Property[];
  /** False = there is more than rows of `key: value`, such as braces around all of it. */
  readonly plain: boolean;
}

export interface Property {
  readonly key: string;
  /** 0-based line in the note. */
  readonly line: number;
  /** Offsets of the row with all that belongs to it, its last line break too. */
  readonly from: number;
  readonly to: number;
  /** Offset behind the colon. */
  readonly colon: number;
  /** The value as it begins in the key's line; a bracket or quote that is open at its end goes on. Both the same = none there. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** Whole lines below that belong to the value: a list, a block, a text that goes on. Both the same = none. */
  readonly belowFrom: number;
  readonly belowTo: number;
}

/** Null = the note has no frontmatter, or its `---` is never closed. */
export function readFrontmatter(note: string): Frontmatter | null {
  if (!opensFrontmatter(note)) return null;
  const rowsFrom = behindBreak(note, endOfLine(note, 0));
  for (let at = rowsFrom; at < note.length;) {
    const to = endOfLine(note, at);
    const end = behindBreak(note, to);
    if (isFence(note, at, to)) return { rowsFrom, rowsTo: at, to, end, ...readRows(note, rowsFrom, at) };
    at = end;
  }
  return null;
}

/** Whether the note begins with `---`, closed or not. */
export function opensFrontmatter(note: string): boolean {
  const from = note.startsWith('\uFEFF') ? 1 : 0;
  return isFence(note, from, endOfLine(note, from));
}

/** Frontmatter of these rows, with its last line break. */
export function frontmatterOf(rows: readonly string[], lineBreak = '\n'): string {
  return ['---', ...rows, '---', ''].join(lineBreak);
}

/** A whole key or value as YAML: in quotes where it would be taken for something else than this text. */
export function yamlText(value: string): string {
  return PLAIN.test(value) ? value : JSON.stringify(value);
}

/**
 * What of a value can stand in frontmatter between what is before and behind it on its line: in quotes where it is a whole key or
 * value, escaped where it stands in quotes.
 */
export function yamlPart(value: string, before: string, behind: string): string {
  const oneLine = value
    .split('\n')
    .map((line, at) => (at === 0 ? line.trimEnd() : line.trim()))
    .join(' ');
  if (before.endsWith('"')) return JSON.stringify(oneLine).slice(1, -1);
  if (before.endsWith("'")) return oneLine.replace(/'/g, "''");
  const start = before.trim();
  const whole = start === '' || start === '-' || /:[ \t]+$/.test(before);
  const ends = /^[ \t]*(?::(?:[ \t]|$)|$)/.test(behind);
  return whole && ends && !/^(?:\d+|\d{4}-\d{2}-\d{2}|)$/.test(oneLine) ? yamlText(oneLine) : oneLine;
}

const PLAIN =
  /^(?!(?:true|false|null|yes|no|on|off|y|n|nan|inf)$)(?:[\p{L}_][\p{L}\p{N}_ -]*[\p{L}\p{N}_]|[\p{L}_])$/iu;

function isFence(note: string, from: number, to: number): boolean {
  return note.startsWith('---', from) && skipSpace(note, from + 3, to) === to;
}

/** Without its line break. */
function endOfLine(note: string, from: number): number {
  const next = note.indexOf('\n', from);
  if (next === -1) return note.length;
  return next > from && note[next - 1] === '\r' ? next - 1 : next;
}

function behindBreak(note: string, lineEnd: number): number {
  return note.startsWith('\r\n', lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, note.length);
}

type Growing = { -readonly [K in keyof Property]: Property[K] };

function readRows(note: string, start: number, end: number): Pick<Frontmatter, 'properties' | 'plain'> {
  const properties: Growing[] = [];
  let plain = true;
  /** A bracket or quote takes all lines up to here; a block of text its comments. */
  let takenTo = start;
  let block = false;
  for (let from = start, line = 1; from < end; line += 1) {
    const lineEnd = endOfLine(note, from);
    const to = behindBreak(note, lineEnd);
    const at = skipSpace(note, from, lineEnd);
    const open = properties.at(-1);
    const below = at > from || isItem(note, from, lineEnd);
    const silent = from < takenTo || at === lineEnd || (note[at] === '#' && !(block && below));
    if (!silent && below && open) open.to = open.belowTo = to;
    else if (!silent) {
      const key = below ? null : keyIn(note, from, lineEnd);
      const property = key && begun(note, key, { from, lineEnd, line, end });
      if (property) {
        properties.push(property);
        takenTo = property.to;
        block = note[property.valueFrom] === '|' || note[property.valueFrom] === '>';
      } else plain = false;
    }
    from = to;
  }
  return { properties, plain };
}

interface Row {
  readonly from: number;
  readonly lineEnd: number;
  readonly line: number;
  /** Of all rows. */
  readonly end: number;
}

function begun(note: string, { key, colon }: Key, { from, lineEnd, line, end }: Row): Growing {
  const start = skipSpace(note, colon, lineEnd);
  const last = endOfValue(note, start, lineEnd, end);
  const to = behindBreak(note, endOfLine(note, Math.max(last, lineEnd)));
  const place = { key, line, from, to, colon, belowFrom: to, belowTo: to };
  // Right behind the colon where there is a comment and no value.
  const none = start === last && start < lineEnd;
  return { ...place, valueFrom: none ? colon : start, valueTo: none ? colon : last };
}

interface Key {
  readonly key: string;
  readonly colon: number;
}

/** A key at the start of the line, bare or in quotes, and its colon. A bare one begins with nothing that YAML gives a meaning. */
function keyIn(note: string, from: number, to: number): Key | null {
  const quote = note[from];
  if (quote === '"' || quote === "'") {
    const end = endOfQuote(note, from, to);
    const colon = skipSpace(note, end, to);
    if (!isColon(note, colon, to)) return null;
    return { key: unquoted(note.slice(from, end)), colon: colon + 1 };
  }
  if (!/^(?:[^#&*!|>%@`{}[\],?:-]|[-?:][^\s#])/.test(note.slice(from, from + 2))) return null;
  for (let at = from; at < to; at += 1) {
    if (isColon(note, at, to)) return { key: note.slice(from, at).trim(), colon: at + 1 };
    if (note[at] === '#' && isSpace(note[at - 1])) return null;
  }
  return null;
}

function isColon(note: string, at: number, to: number): boolean {
  return at < to && note[at] === ':' && (at + 1 === to || isSpace(note[at + 1]));
}

function isItem(note: string, from: number, to: number): boolean {
  return note[from] === '-' && (from + 1 === to || isSpace(note[from + 1]));
}

/** Without the comment and the space behind it. What a bracket or quote holds may go on over more lines. */
function endOfValue(note: string, from: number, lineEnd: number, rowsTo: number): number {
  const first = from < lineEnd ? note[from] : '';
  if (first === '"' || first === "'") return endOfQuote(note, from, rowsTo);
  if (first === '[' || first === '{') return endOfFlow(note, from, rowsTo);
  let end = from;
  for (let at = from; at < lineEnd; at += 1) {
    if (note[at] === '#' && isSpace(note[at - 1])) break;
    if (!isSpace(note[at])) end = at + 1;
  }
  return end;
}

/** Behind the closing quote, or all there is where it is never closed. */
function endOfQuote(note: string, from: number, to: number): number {
  const quote = note[from];
  for (let at = from + 1; at < to; at += 1) {
    if (quote === '"' && note[at] === '\\') at += 1;
    else if (note[at] === quote) {
      if (quote === '"' || note[at + 1] !== quote) return at + 1;
      at += 1;
    }
  }
  return to;
}

/** Behind the bracket that closes the one here. */
function endOfFlow(note: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = note[at];
    const before = note.charAt(at - 1);
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if ((char === '"' || char === "'") && /[\s[{,:]/.test(before)) at = endOfQuote(note, at, to) - 1;
    else if (char === '#' && /\s/.test(before)) at = endOfLine(note, at) - 1;
    if (depth === 0) return at + 1;
  }
  return to;
}

/** What a key in quotes says. */
function unquoted(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  try {
    const read: unknown = JSON.parse(written);
    return typeof read === 'string' ? read : written;
  } catch {
    return written.slice(1, -1);
  }
}

function skipSpace(note: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(note[at])) at += 1;
  return at;
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}
