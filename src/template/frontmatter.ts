/** Frontmatter as text: its top-level keys with their lines, and values put into it without breaking it. */
import { noteLines, type NoteLine } from '../prompts/note-lines';

export interface Frontmatter {
  /** Offset of the closing `---`. */
  readonly close: number;
  /** Offset behind the closing `---` and its line break. */
  readonly end: number;
  /** Null = not a plain list of `key: value` lines, so hands off. */
  readonly properties: readonly Property[] | null;
}

export interface Property {
  readonly key: string;
  /** The key's line and what belongs to it, without line breaks. */
  readonly lines: readonly string[];
}

/** The frontmatter of a note; null = none, or never closed. */
export function readFrontmatter(note: string): Frontmatter | null {
  const lines = noteLines(note).filter(({ part }) => part === 'frontmatter');
  const last = lines.at(-1);
  if (last === undefined) return null;
  return { close: last.start, end: last.end, properties: readProperties(lines.slice(1, -1)) };
}

/** A key, bare or in quotes, and its colon; a bare one starts with nothing that YAML gives a meaning. */
const KEY =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'#&*!|>%@`{}[\],?:-][^#]*?|[-?:][^\s#][^#]*?))[ \t]*:(?=\s|$)/;

function readProperties(lines: readonly NoteLine[]): readonly Property[] | null {
  const properties: { key: string; lines: string[] }[] = [];
  for (const { text } of lines) {
    const match = KEY.exec(text);
    const open = properties.at(-1);
    if (match) properties.push({ key: match[1] ?? match[2] ?? match[3] ?? '', lines: [text] });
    else if (/^(?:\s|- |-$)/.test(text) && open) open.lines.push(text);
    else if (!/^\s*(?:#.*)?$/.test(text)) return null;
  }
  return properties;
}

/**
 * A value as it can stand in frontmatter between what is before and behind it on its line: quoted where it is a whole key or value
 * and needs quotes, escaped where it stands in quotes.
 */
export function yamlText(value: string, before: string, behind: string): string {
  const oneLine = value.replace(/\s*\r?\n\s*/g, ' ');
  if (before.endsWith('"')) return JSON.stringify(oneLine).slice(1, -1);
  if (before.endsWith("'")) return oneLine.replace(/'/g, "''");
  const whole = /^\s*(?:- |.*:\s)?\s*$/.test(before) && /^\s*(?::(?:\s.*)?)?$/.test(behind);
  return whole && !PLAIN.test(oneLine) ? JSON.stringify(oneLine) : oneLine;
}

const PLAIN =
  /^(?!(?:true|false|null|yes|no|on|off|~)$)(?:[\p{L}_][\p{L}\p{N}_ -]*[\p{L}\p{N}_]|[\p{L}_]|\d+|\d{4}-\d{2}-\d{2}|)$/iu;
