/** What the user typed, made so that it cannot break the line it goes into. Harmless text comes out as it went in. */

import { scanFields } from './scan-fields';

/** White space of any kind, and control characters. */
const ONE_LINE = /[\s\p{Cc}\u2028\u2029]+/gu;

/** Free text behind the fields: no field, no tag of ours, nothing that opens a comment, code or formula over other lines. */
export function safeText(typed: string): string {
  const text = harmless(typed).replace(/(^|\s)\^(?=[\w-]+$)/, '$1');
  return scanFields(text, 0, text.length).length > 0 ? text.replace(/::/g, ': :') : text;
}

/** A field's value: brackets balanced, so that the field ends where it should. */
export function safeValue(typed: string): string {
  const text = harmless(typed)
    .replace(/\\+(?=[[\]()])/g, '')
    .replace(/\\+$/, '');
  return isBalanced(text) ? text : text.replace(/[[\]]/g, (bracket) => (bracket === '[' ? '(' : ')'));
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
