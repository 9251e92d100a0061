/** One flat copy of each text that is kept: a slice would keep the whole note's text alive. */

const MOST = 10_000;
const kept = new Map<string, string>();

export function intern(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const flat = flatCopy(text);
  kept.set(flat, flat);
  return flat;
}

export const NONE: readonly never[] = Object.freeze([]);

const lists = new Map<string, readonly string[]>();

/** The same array for the same comma-separated words; commas inside `[[links]]` do not part them. */
export function internList(text: string): readonly string[] {
  if (text === '') return NONE;
  const known = lists.get(text);
  if (known) return known;
  if (lists.size >= MOST) lists.clear();
  const words = splitList(text).map(intern);
  const list = words.length === 0 ? NONE : words;
  lists.set(flatCopy(text), list);
  return list;
}

export function splitList(text: string): string[] {
  const words = text.includes('[[') ? (text.match(/(?:\[\[[^\]]*\]\]|[^,])+/g) ?? []) : text.split(',');
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

function flatCopy(text: string): string {
  return text.split('').join('');
}
