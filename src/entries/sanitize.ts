/** What the user typed, made so that it cannot break the line it goes into. Harmless text comes out as it went in. */

import { scanFields } from './scan-fields';

/** White space of any kind, and control characters. */
const ONE_LINE = /[\s\p{Cc}\u2028\u2029]+/gu;

/** Free text behind the fields: no field, no tag of ours, nothing that opens a comment, code or formula over other lines. */
export function safeText(typed: string): string {
  return settled(typed, (text) => {
    const plain = harmless(text).replace(/(^|\s)\^(?=[\w-]+$)/, '$1');
    return scanFields(plain, 0, plain.length).length > 0 ? plain.replace(/::/g, ': :') : plain;
  });
}

/** A field's value: brackets balanced, so that the field ends where it should. */
export function safeValue(typed: string): string {
  return settled(typed, (text) => {
    const plain = harmless(text)
      .replace(/\\+(?=[[\]()])/g, '')
      .replace(/\\+$/, '');
    return isBalanced(plain) ? plain : plain.replace(/[[\]]/g, (bracket) => (bracket === '[' ? '(' : ')'));
  });
}

/** Taking one thing away can bring another together: until nothing changes any more. Each step has less to change. */
function settled(typed: string, step: (text: string) => string): string {
  let text = typed;
  for (let next = step(text); next !== text; next = step(text)) text = next;
  return text;
}

function harmless(typed: string): string {
  let text = typed.replace(ONE_LINE, ' ').trim();
  text = text.replace(/#(?=no-contact\/)/gi, '');
  text = text
    .replace(/%(?=%)/g, '% ')
    .replace(/<(?=!--)/g, '< ')
    .replace(/\$(?=\$)/g, '$ ');
  if ((text.match(/`/g)?.length ?? 0) % 2 === 1) text = text.replace(/`/g, "'");
  return text;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '[') depth += 1;
    else if (char === ']') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
