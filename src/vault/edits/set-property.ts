/** Setting a property in the frontmatter, and touching no other byte of it. */
import type { Change } from './change';

/**
 * The change that sets the property, or null where the frontmatter is more than plain `key: value` lines around it, so that
 * only a YAML parser can do it. Makes frontmatter where there is none.
 */
export function setProperty(text: string, name: string, value: number | string): Change | null {
  const line = `${yamlKey(name)}: ${typeof value === 'number' ? String(value) : yamlText(value)}`;
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const block = /^(\uFEFF?---[ \t]*(?:\r\n|\n))((?:.*(?:\r\n|\n))*?)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) {
    const from = text.startsWith('\uFEFF') ? 1 : 0;
    return { from, to: from, insert: `---${eol}${line}${eol}---${eol}` };
  }
  const start = block[1]?.length ?? 0;
  const body = block[2] ?? '';
  const rows = body.match(/.*(?:\r\n|\n)/g) ?? [];
  const at = rows.findIndex((row) => keyOf(row) === name);
  if (at < 0) {
    if (rows.some((row) => /^[[{]/.test(row))) return null;
    const end = start + body.length;
    return { from: end, to: end, insert: line + eol };
  }
  const row = rows[at] ?? '';
  const value_ = VALUE.exec(row);
  if (!value_ || /^[ \t]|^-[ \t]/.test(rows[at + 1] ?? '')) return null;
  const from = start + rows.slice(0, at).join('').length + (value_[1]?.length ?? 0);
  const gap = value_[2] ?? '';
  return {
    from,
    to: from + gap.length + (value_[3]?.length ?? 0),
    insert: line.slice(line.indexOf(': ') + 1).replace(/^ /, gap || ' '),
  };
}

/** Key and colon, the gap, a plain or quoted value on one line; then at most a comment. */
const VALUE =
  /^([^:]+:)([ \t]*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>[{%@`](?:[^\r\n#]|[^\s]#)*?|)[ \t]*(?:[ \t]#.*)?(?:\r\n|\n)$/;

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
