import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanFields } from '../../../src/entries/scan-fields';

/** `key=value` of every field, `key=value…` where it is never closed. */
function fieldsIn(text: string, from = 0, to = text.length): string[] {
  return scanFields(text, from, to).map(
    ({ keyFrom, keyTo, valueFrom, valueTo, closed }) =>
      `${text.slice(keyFrom, keyTo)}=${text.slice(valueFrom, valueTo)}${closed ? '' : '…'}`,
  );
}

describe('inline fields', () => {
  it.each([
    ['[a:: 1]', ['a=1']],
    ['(a:: 1)', ['a=1']],
    ['[a::1]', ['a=1']],
    ['[ a :: 1 ]', ['a=1']],
    ['[\ta\t::\t1\t]', ['a=1']],
    ['[\u00a0a::\u00a01\u3000]', ['a=1']],
    ['[a::\r\n1\v\f]', ['a=1']],
    ['[a::\b1\x0e]', ['a=\b1\x0e']],
    ['[ :: ]', ['=']],
    ['[a:: 1] ] [b:: 2', ['a=1', 'b=2…']],
    ['[a:: (b] c:: 1) [d:: 2]', ['a=(b', 'd=2']],
    ['[a::]', ['a=']],
    ['x [a:: 1] y (b:: 2) z', ['a=1', 'b=2']],
    ['[a:: 1][b:: 2]', ['a=1', 'b=2']],
    ['[a:: [[Note]]]', ['a=[[Note]]']],
    ['[a:: [text](https://x.invalid)]', ['a=[text](https://x.invalid)']],
    ['[a:: one (two] b', ['a=one (two']],
    ['(a:: one [two) b', ['a=one [two']],
    ['[a:: (b:: 2)]', ['a=(b:: 2)']],
    ['[a:: 1:: 2]', ['a=1:: 2']],
    ['[a:: x \\] y]', ['a=x \\] y']],
    ['[a:: x \\\\] y]', ['a=x \\\\']],
    ['[two words:: 1]', ['two words=1']],
    ['[a:: one\n  two]', ['a=one\n  two']],
    ['[[Note]] [a:: 1]', ['a=1']],
    ['[x] [a:: 1]', ['a=1']],
    ['[a:: 1', ['a=1…']],
    ['[a:: 1 [b:: 2]', ['a=1 [b:: 2]…', 'b=2']],
    ['[a\nb:: 1]', []],
    ['a:: 1', []],
    ['[a: 1]', []],
    ['(x) a:: 1', []],
    ['', []],
  ])('%j holds %j', (text, fields) => {
    expect(fieldsIn(text)).toEqual(fields);
  });

  it('are looked for between two offsets only', () => {
    expect(fieldsIn('[a:: 1] [b:: 2] [c:: 3]', 7, 15)).toEqual(['b=2']);
    expect(fieldsIn('[a:: 1] [b:: 2] [c:: 3]', 7, 12)).toEqual(['b=…']);
    expect(scanFields('[a::  b]', 0, 4)).toMatchObject([{ valueFrom: 4, valueTo: 4, to: 4, closed: false }]);
  });

  it('are those that Dataview finds, in any text', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '::',
      'a',
      'b ',
      ' ',
      '\\]',
      '\\\\',
      '💔',
      '[a:: ',
      '(b:: ',
    );
    const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (line) => {
        expect(fieldsIn(line).filter((field) => !field.endsWith('…'))).toEqual(asDataview(line));
        for (const { from, keyFrom, keyTo, valueFrom, valueTo, to } of scanFields(line, 0, line.length)) {
          const offsets = [from, keyFrom, keyTo, valueFrom, valueTo, to];
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        }
      }),
      { numRuns: 5000 },
    );
  });
});

/** Dataview's way: a bracket, a key without brackets up to `::`, a value up to the closing bracket, nesting and escapes heeded. */
function asDataview(line: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const open = line.charAt(at);
    if (open !== '[' && open !== '(') continue;
    const colons = line.indexOf('::', at);
    const key = colons === -1 ? '[' : line.slice(at + 1, colons);
    if (/[[\]()]/.test(key)) continue;
    const end = closing(line, colons + 2, open, open === '[' ? ']' : ')');
    if (end === -1) continue;
    fields.push(`${key.trim()}=${line.slice(colons + 2, end).trim()}`);
    at = end;
  }
  return fields;
}

function closing(line: string, from: number, open: string, close: string): number {
  let nesting = 0;
  let escaped = false;
  for (let at = from; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\') escaped = !escaped;
    else if (escaped) escaped = false;
    else if (char === open) nesting += 1;
    else if (char === close) nesting -= 1;
    if (nesting < 0) return at;
  }
  return -1;
}
