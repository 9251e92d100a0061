// The YAML at the top of a note. Dates stay texts, as the app has them.
import { parse, stringify } from 'yaml';

export interface Frontmatter {
  /** Null = not YAML, or no mapping. */
  readonly values: Record<string, unknown> | null;
  /** Nothing stands between its dashes: the app gives it a section, and no position. */
  readonly isEmpty: boolean;
  /** Offsets: of the opening dashes, of the YAML itself, behind the closing dashes, and behind their line break. */
  readonly from: number;
  readonly yamlFrom: number;
  readonly yamlTo: number;
  readonly blockEnd: number;
  readonly end: number;
}

export function frontmatterOf(text: string): Frontmatter | null {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', from)) return null;
  const open = /^---[ \t]*\r?\n/.exec(text.slice(from, from + 16));
  if (!open) return null;
  const yamlFrom = from + open[0].length;
  const close = /^---[ \t]*(?:(\r?\n)|$(?![^]))/gm;
  close.lastIndex = yamlFrom;
  const match = close.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  return {
    values: valuesOf(text.slice(yamlFrom, match.index)),
    isEmpty: text.slice(yamlFrom, match.index).trim() === '',
    from,
    yamlFrom,
    yamlTo: match.index,
    blockEnd: end - (match[1]?.length ?? 0),
    end,
  };
}

/** Reads YAML as the app does; throws what is none. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Lines of plain numbers, dates and words need no parser; most notes have nothing else. */
const PLAIN_LINE = /^([A-Za-z_][\w-]*): (?:(\d{1,15}(?:\.\d{1,15})?)|([A-Za-z0-9][\w-]*))$/;
/** Words that are something else in YAML. */
const NO_WORD = /^(?:true|false|null|0[xo].*|[\d.]+e\d*|\d+)$/i;

function valuesOf(yaml: string): Record<string, unknown> | null {
  const plain = plainValues(yaml);
  if (plain) return plain;
  try {
    const parsed: unknown = parseYaml(yaml);
    return isMapping(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}

function plainValues(yaml: string): Record<string, unknown> | null {
  const values: Record<string, unknown> = {};
  // YAML's own spaces alone: a vertical tab at the end belongs to the value.
  for (const line of yaml.replace(/[ \t\r\n]+$/, '').split(/\r?\n/)) {
    const [, key, number, word] = PLAIN_LINE.exec(line) ?? [];
    if (key === undefined || key in values || NO_WORD.test(key) || NO_WORD.test(word ?? '')) return null;
    values[key] = number === undefined ? word : Number(number);
  }
  return values;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
