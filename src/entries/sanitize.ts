/** What the user typed, made so that it cannot break the line it goes into. Harmless text comes out as it went in. */
import { harmlessLines, harmlessWords } from '../markdown/harmless';
import { scanFields } from './scan-fields';

/** Free text behind the fields: no field, no tag of ours, nothing that opens a comment, code or formula over other lines. */
export function safeText(typed: string): string {
  return settled(typed, (text) => {
    const plain = harmless(text).replace(/(^|\s)\^(?=[\w-]+$)/, '$1');
    return scanFields(plain, 0, plain.length).length > 0 ? plain.replace(/:(?=:)/g, ': ') : plain;
  });
}

/** Words of the user's own that go into a note as they are: no tag of ours, and nothing that hides what stands around them. */
export function safeLines(typed: string): string {
  return settled(typed, (text) => harmlessLines(withoutTags(text)));
}

/** A field's value: brackets balanced, so that the field ends where it should. */
export function safeValue(typed: string): string {
  return settled(typed, (text) => withoutOpenEnd(safeWord(text)));
}

/** One word of a list of them: what stands at its end does not stand before the bracket that closes the field. */
export function safeWord(typed: string): string {
  return settled(typed, (text) => balanced(withoutEscapes(harmless(text))));
}

/** Taking one thing away can bring another together: until nothing changes any more. Each step has less to change. */
function settled(typed: string, step: (text: string) => string): string {
  let text = typed;
  for (let next = step(text); next !== text; next = step(text)) text = next;
  return text;
}

/** Line breaks and everything else that is no character to be seen. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

function harmless(typed: string): string {
  return harmlessWords(withoutTags(typed.replace(CONTROL, ' ').trim()));
}

/** Tags of ours without their `#`. */
function withoutTags(text: string): string {
  const parts = text.split(/(no-contact\/)/i);
  return parts.map((part, at) => (at + 1 < parts.length ? withoutLast(part, '#') : part)).join('');
}

/** A backslash would take a bracket its meaning. */
function withoutEscapes(text: string): string {
  const parts = text.split(/([[\]()])/);
  return parts.map((part, at) => (at + 1 < parts.length ? withoutLast(part, '\\') : part)).join('');
}

function withoutLast(text: string, char: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === char) end -= 1;
  return text.slice(0, end);
}

/** Backslashes at the end, and the spaces between them: one that stood before a space would stand before the bracket. */
function withoutOpenEnd(text: string): string {
  let end = text.length;
  while (/[\\\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Square brackets that have no partner become round. */
function balanced(text: string): string {
  const chars = text.split('');
  const open: number[] = [];
  chars.forEach((char, at) => {
    if (char === '[') open.push(at);
    else if (char === ']' && open.pop() === undefined) chars[at] = ')';
  });
  for (const at of open) chars[at] = '(';
  return chars.join('');
}
