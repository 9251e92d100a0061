/** Setting a property in the frontmatter, and touching no other byte of it. */
import type { Change } from './change';

/**
 * The change that sets the property, or null where it stands among more than plain `key: value` lines, so that only a YAML
 * parser can do it. Its exact name wins over its name in another case. Makes frontmatter where there is none.
 */
export function setProperty(text: string, name: string, value: number | string): Change | null {
  const written = typeof value === 'number' ? String(value) : yamlText(value);
  const line = `${yamlKey(name)}: ${written}`;
  const block = FRONTMATTER.exec(text);
  if (!block) {
    const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
    const from = text.startsWith('\uFEFF') ? 1 : 0;
    return { from, to: from, insert: `---${eol}${line}${eol}---${eol}` };
  }
  const [, opening = '', body = ''] = block;
  const rows = body.match(/[^\n]*\n/g) ?? [];
  const keys = rows.map(keyOf);
  const at = keys.indexOf(nameAmong(keys, name));
  if (at >= 0) return replaceValue(rows, at, opening.length, written);
  if (rows.some((row) => /^[[{]/.test(row))) return null;
  const end = opening.length + body.length;
  return { from: end, to: end, insert: line + (opening.endsWith('\r\n') ? '\r\n' : '\n') };
}

/** The property's name as it stands there: exactly so, else in any case; as given where it is missing. */
export function nameAmong(keys: readonly (string | null)[], name: string): string {
  if (keys.includes(name)) return name;
  const lower = name.toLowerCase();
  return keys.find((key) => key?.toLowerCase() === lower) ?? name;
}

const FRONTMATTER = /^(\uFEFF?---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*\r?(?:\n|$)/;

/** Key and colon, the gap, a plain or quoted value on one line; then at most a comment. */
const ROW =
  /^((?:"[^"]*"|'[^']*'|[^:"']+)[ \t]*:)([ \t]*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>[{%@`](?:[^\r\n#]|[^\s]#)*?|)[ \t]*(?:[ \t]#[^\n]*)?\r?\n$/;

function replaceValue(rows: readonly string[], at: number, start: number, written: string): Change | null {
  const match = ROW.exec(rows[at] ?? '');
  const next = rows.slice(at + 1).find((row) => row.trim() !== '') ?? '';
  if (!match || /^(?:[ \t]|-[ \t\r\n])/.test(next)) return null;
  const [, key = '', gap = '', value = ''] = match;
  const from = start + rows.slice(0, at).join('').length + key.length;
  return { from, to: from + gap.length + value.length, insert: (gap || ' ') + written };
}

function keyOf(row: string): string | null {
  const match = /^(?:"([^"\\]*)"|'([^']*)'|([^\s#"'[{:-][^:#]*?))[ \t]*:(?:[ \t\r\n]|$)/.exec(row);
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null;
}

function yamlKey(name: string): string {
  return /^[A-Za-z_][\w -]*$/.test(name) ? name : JSON.stringify(name);
}

function yamlText(value: string): string {
  return /^[A-Za-z][\w -]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
