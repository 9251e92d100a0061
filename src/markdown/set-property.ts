/** Setting a property in the frontmatter, and touching no other byte of it. */
import { applied, type Changes } from './changes';
import { frontmatterOf, readFrontmatter, yamlText, type Frontmatter, type Property } from './frontmatter';

/** Reads YAML as the app does, and throws where it is none. */
export type ReadYaml = (yaml: string) => unknown;

export type PropertyEdit =
  | {
      readonly ok: true;
      readonly changes: Changes;
      /** The value that goes, as it is written, where the user wrote it in another form: ask first. Null = nothing is lost. */
      readonly replaces: string | null;
    }
  | {
      readonly ok: false;
      /** 1-based, in the note. */
      readonly line: number;
      /** `not-yaml`: the app cannot read them at all. `not-rows`: they are no rows of `key: value`. `tied`: another property needs the value. */
      readonly why: 'not-yaml' | 'not-rows' | 'tied';
    };

/**
 * What sets the property: its exact name wins over its name in another case. Makes frontmatter where there is none. A number
 * may take the place of a number, a text that of a text on one line; anything else that stands there is told in `replaces`.
 */
export function setProperty(
  text: string,
  name: string,
  value: number | string,
  readYaml: ReadYaml,
): PropertyEdit {
  const written = typeof value === 'number' ? String(value) : yamlText(value);
  const matter = readFrontmatter(text);
  if (!matter) return { ok: true, changes: asFirst(text, `${yamlText(name)}: ${written}`), replaces: null };
  const before = valuesOf(text.slice(matter.rowsFrom, matter.rowsTo), readYaml);
  if (!before.ok) return before;
  if (!matter.plain) return { ok: false, line: 2, why: 'not-rows' };
  const key = nameAmong(Object.keys(before.values), name);
  const property = matter.properties.filter((each) => each.key === key).at(-1);
  const changes = property
    ? replaced(text, property, written)
    : asLast(text, matter, `${yamlText(name)}: ${written}`);
  const after = valuesOf(rowsAfter(text, matter, changes), readYaml);
  if (!after.ok || !same(after.values, { ...before.values, [key]: value }))
    return { ok: false, line: (property?.line ?? 0) + 1, why: 'tied' };
  const old = property && isOther(before.values[key], value) ? standing(text, property) : '';
  return { ok: true, changes, replaces: old === '' ? null : old };
}

/** The property's name as it stands there: exactly so, else in any case; as given where it is missing. */
function nameAmong(keys: readonly string[], name: string): string {
  if (keys.includes(name)) return name;
  const lower = name.toLowerCase();
  return keys.find((key) => key.toLowerCase() === lower) ?? name;
}

function asFirst(text: string, row: string): Changes {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  return [{ from, to: from, insert: frontmatterOf([row], lineBreak) }];
}

/** With the line break of the line that it follows. */
function asLast(text: string, { rowsTo }: Frontmatter, row: string): Changes {
  const lineBreak = text.startsWith('\r\n', rowsTo - 2) ? '\r\n' : '\n';
  return [{ from: rowsTo, to: rowsTo, insert: row + lineBreak }];
}

function replaced(text: string, property: Property, written: string): Changes {
  const { colon, valueFrom, valueTo, belowFrom, belowTo } = property;
  const inline = { from: valueFrom, to: valueTo, insert: valueFrom === colon ? ` ${written}` : written };
  const below = { from: belowFrom, to: belowTo, insert: '' };
  return [inline, below].filter(({ from, to, insert }) => text.slice(from, to) !== insert);
}

function rowsAfter(text: string, { rowsFrom, rowsTo }: Frontmatter, changes: Changes): string {
  const grown = changes.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
  return applied(text, changes).slice(rowsFrom, rowsTo + grown);
}

function standing(text: string, { valueFrom, valueTo, belowFrom, belowTo }: Property): string {
  const below = text.slice(belowFrom, belowTo).trimEnd();
  return text.slice(valueFrom, valueTo) + (below === '' ? '' : `\n${below}`);
}

type Values =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | Extract<PropertyEdit, { ok: false }>;

function valuesOf(yaml: string, readYaml: ReadYaml): Values {
  try {
    const values: unknown = readYaml(yaml) ?? {};
    if (typeof values === 'object' && !Array.isArray(values)) return { ok: true, values: { ...values } };
    return { ok: false, line: 2, why: 'not-rows' };
  } catch (error) {
    const line = /\bline (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    // What is never closed is found at the end, where no row is any more.
    return { ok: false, line: 1 + Math.min(Number(line ?? 0), yaml.split('\n').length - 1), why: 'not-yaml' };
  }
}

function same(one: unknown, other: unknown): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}

function isOther(old: unknown, value: number | string): boolean {
  if (old === null) return false;
  if (typeof value === 'string') return typeof old !== 'string' || old.trim().includes('\n');
  return typeof old !== 'number' && !(typeof old === 'string' && /^\s*(?:\d+(?:[.,]\d+)?)?\s*$/.test(old));
}
