/** What a `no-contact` code block says, read from its YAML; what cannot be is told in words. */
import { parseYaml } from 'obsidian';
import { CHARTS } from '../charts';
import { refused, type Result } from '../entries/result';
import { parseRange, type Range } from '../journal/range';
import { WORDS } from '../practice/words';

export interface BlockSettings {
  readonly show: string;
  readonly range: Range;
  /** CSS pixels; null = as the chart likes. */
  readonly height: number | null;
}

export const KEYS: readonly string[] = ['show', 'range', 'height'];
export const SHOWS: readonly string[] = ['streak', ...CHARTS.map(({ name }) => name), 'lesson'];
/** Pixels. */
export const HEIGHTS = { least: 80, most: 2000 } as const;
/** Of what a block leaves out. */
export const OTHERWISE = { show: 'streak', range: '90d' } as const;

const NO_LIST = WORDS.block.noList(KEYS);

/** Reads the block's YAML; the message says what was wrong and what is allowed. */
export function readBlock(source: string): Result<BlockSettings> {
  let given: unknown;
  try {
    given = parseYaml(source);
  } catch {
    return refused(NO_LIST);
  }
  const values = new Map<string, unknown>(
    Object.entries(typeof given === 'object' && given !== null ? given : {}),
  );
  if (given !== null && given !== undefined && (typeof given !== 'object' || Array.isArray(given))) {
    return refused(NO_LIST);
  }
  const unknown = [...values.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return refused(WORDS.block.unknown(unknown, KEYS));
  const show = values.get('show') ?? OTHERWISE.show;
  if (typeof show !== 'string' || !SHOWS.includes(show)) {
    return refused(WORDS.block.show(SHOWS, shown(show)));
  }
  const range = parseRange(shown(values.get('range') ?? OTHERWISE.range));
  if (!range.ok) return refused(range.message);
  const height = values.get('height') ?? null;
  if (height !== null && !(typeof height === 'number' && height >= HEIGHTS.least && height <= HEIGHTS.most)) {
    return refused(WORDS.block.height(shown(height)));
  }
  return { ok: true, value: { show, range: range.value, height } };
}

/** Lists and maps are not written out: an alias in YAML can make them endless. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return JSON.stringify(value);
}
