/** Inline fields as Dataview has them: `[key:: value]` and `(key:: value)`, brackets inside a value balanced. */

/** Offsets are in the text that was scanned. */
export interface RawField {
  /** In lower case. */
  readonly key: string;
  /** Of the opening bracket, and behind the closing one. */
  readonly from: number;
  readonly to: number;
  /** Of the value without the space around it. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** False = the bracket is never closed; then `to` and `valueTo` are the end of what was scanned. */
  readonly closed: boolean;
}

const KEY = /[^\S\n]*([^[\]()\n:]{1,64}?)[^\S\n]*::/y;
/** No value is longer; it bounds the work on lines full of open brackets. */
const LONGEST = 5000;

const [SQUARE, ROUND, BACKSLASH] = ['[', '(', '\\'].map((char) => char.charCodeAt(0));

/** The fields between two offsets, in their order. */
export function scanFields(text: string, from: number, to: number): RawField[] {
  const fields: RawField[] = [];
  const first = text.indexOf('::', from);
  if (first === -1 || first >= to) return fields;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const field = code === SQUARE || code === ROUND ? fieldAt(text, at, to) : null;
    if (field) fields.push(field);
    at = field?.closed ? field.to : at + 1;
  }
  return fields;
}

function fieldAt(text: string, from: number, end: number): RawField | null {
  KEY.lastIndex = from + 1;
  const key = KEY.exec(text)?.[1];
  if (key === undefined || KEY.lastIndex > end) return null;
  const start = KEY.lastIndex;
  const close = closing(text, from, Math.min(end, start + LONGEST));
  const stop = close ?? end;
  let [valueFrom, valueTo] = [start, stop];
  while (valueFrom < valueTo && isSpace(text.charCodeAt(valueFrom))) valueFrom += 1;
  while (valueTo > valueFrom && isSpace(text.charCodeAt(valueTo - 1))) valueTo -= 1;
  return {
    key: key.trim().toLowerCase(),
    from,
    to: close === null ? end : close + 1,
    valueFrom,
    valueTo,
    closed: close !== null,
  };
}

/** Where the bracket at `from` is closed; brackets of the same sort in between count, escaped ones do not. */
function closing(text: string, from: number, end: number): number | null {
  const open = text.charCodeAt(from);
  const close = open === SQUARE ? 93 : 41;
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === open) depth += 1;
    else if (code === close) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return null;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160;
}
