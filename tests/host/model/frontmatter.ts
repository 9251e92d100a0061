// The YAML at the top of a note. Dates stay texts, as the app has them.
import { parse, stringify } from 'yaml';

export interface Frontmatter {
  /** Null = not YAML, or no mapping. */
  readonly values: Record<string, unknown> | null;
  /** Offsets: of the opening dashes, of the YAML itself, behind the closing dashes, and behind their line break. */
  readonly from: number;
  readonly yamlFrom: number;
  readonly yamlTo: number;
  readonly blockEnd: number;
  readonly end: number;
}

export function frontmatterOf(text: string): Frontmatter | null {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const open = /^---[ \t]*\r?\n/.exec(text.slice(from, from + 16));
  if (!open) return null;
  const yamlFrom = from + open[0].length;
  const close = /(?:^|\n)(---[ \t]*)(\r?\n|$)/g;
  close.lastIndex = 0;
  const match = close.exec(text.slice(yamlFrom));
  if (!match) return null;
  const mark = match[1] ?? '---';
  const lineBreak = match[2] ?? '';
  const dashes = yamlFrom + match.index + match[0].length - lineBreak.length - mark.length;
  const blockEnd = dashes + mark.length;
  return {
    values: valuesOf(text.slice(yamlFrom, dashes)),
    from,
    yamlFrom,
    yamlTo: dashes,
    blockEnd,
    end: blockEnd + lineBreak.length,
  };
}

/** Reads YAML as the app does; throws what is none. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { schema: 'core', uniqueKeys: false });
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function valuesOf(yaml: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = parseYaml(yaml);
    return isMapping(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
