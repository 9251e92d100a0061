/** The kinds of entries, a row a kind: what parser, writer, cache, export, completion and docs go by. */
import { canonicalKey } from './key';
import { CHANNELS } from '../settings/settings';

export type FieldType =
  /** A number from 0 to 10. */
  | 'intensity'
  /** A number from 0 on. */
  | 'amount'
  /** `YYYY-MM-DD`. */
  | 'date'
  | 'time'
  /** One of `values`. */
  | 'one-of'
  /** Some of `values`, comma-separated. */
  | 'channels'
  /** Words of the user's own, comma-separated. */
  | 'list'
  | 'text'
  | 'link';

interface FieldShape {
  readonly key: string;
  readonly type: FieldType;
  readonly meaning: string;
  /** What may be written, where that is fixed. */
  readonly values?: readonly string[];
  /** What holds where nothing is written, or nothing that can be read; absent = nothing. */
  readonly otherwise?: string;
}

interface KindShape {
  readonly kind: string;
  /** What an entry of it is called where it is shown in words. */
  readonly name: string;
  readonly effect: string;
  /** In the order of docs, completion and exported columns. */
  readonly fields: readonly FieldShape[];
  /** Lines that are read without a problem. */
  readonly examples: readonly string[];
}

const intensity = {
  key: 'intensity',
  type: 'intensity',
  meaning: 'how strong it was, 0 to 10',
} as const satisfies FieldShape;
const trigger = { key: 'trigger', type: 'list', meaning: 'what set it off' } as const satisfies FieldShape;
const plan = { key: 'plan', type: 'text', meaning: 'what to do next time' } as const satisfies FieldShape;
const channel = {
  key: 'channel',
  type: 'channels',
  meaning: 'by what way',
  values: CHANNELS,
} as const satisfies FieldShape;

/** Fields that every entry may have. */
const COMMON = [
  { key: 'date', type: 'date', meaning: 'the day, where it is not the note’s' },
  { key: 'time', type: 'time', meaning: 'the time, where none stands in front' },
] as const satisfies readonly FieldShape[];

const ROWS = [
  {
    kind: 'urge',
    name: 'urge',
    effect: 'none on the streak',
    fields: [
      intensity,
      { key: 'after', type: 'intensity', meaning: 'how strong it was afterwards, 0 to 10' },
      { key: 'expected', type: 'amount', meaning: 'minutes you thought it would last' },
      { key: 'minutes', type: 'amount', meaning: 'minutes it lasted' },
      trigger,
      { key: 'response', type: 'list', meaning: 'what you did instead' },
      plan,
      { key: 'outcome', type: 'one-of', meaning: 'how it ended', values: ['passed', 'slipped'] },
      { key: 'prompt', type: 'text', meaning: 'the kind of prompt that you rated' },
    ],
    examples: [
      '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] nearly wrote "I miss you"',
      '- #no-contact/urge',
    ],
  },
  {
    kind: 'slip',
    name: 'slip',
    effect: 'resets the streak, unless its channel is set not to',
    fields: [channel, intensity, trigger, plan],
    examples: [
      '- 23:40 #no-contact/slip [channel:: text] [trigger:: wine] [plan:: if I drink, the phone stays home]',
    ],
  },
  {
    kind: 'start',
    name: 'start',
    effect: 'opens a period; ends one that was open',
    fields: [
      {
        key: 'mode',
        type: 'one-of',
        meaning: 'whether there are children together',
        values: ['full', 'co-parent'],
        otherwise: 'full',
      },
      { key: 'ended-by', type: 'one-of', meaning: 'who ended it', values: ['them', 'me', 'both'] },
      { key: 'last-contact', type: 'date', meaning: 'the day the period starts on' },
    ],
    examples: ['- #no-contact/start [mode:: full] [ended-by:: them] [last-contact:: 2026-03-01]'],
  },
  {
    kind: 'reached-out',
    name: 'they reached out',
    effect: '`end` closes the period; `stay`, or nothing yet, leaves the streak running',
    fields: [channel, { key: 'then', type: 'one-of', meaning: 'what you decided', values: ['stay', 'end'] }],
    examples: ['- 18:02 #no-contact/reached-out [channel:: message] [then:: stay] "how are you"'],
  },
  {
    kind: 'logistics',
    name: 'necessary contact',
    effect: 'none: contact that cannot be avoided, about children or what else you named',
    fields: [channel, { key: 'about', type: 'text', meaning: 'what it was about' }],
    examples: ['- 8:05 #no-contact/logistics [channel:: text] [about:: pick-up on Friday]'],
  },
  {
    kind: 'end',
    name: 'end',
    effect: 'closes the period',
    fields: [
      {
        key: 'reason',
        type: 'one-of',
        meaning: 'why',
        values: ['moved-on', 'together', 'other'],
        otherwise: 'other',
      },
    ],
    examples: ['- #no-contact/end [reason:: moved-on]'],
  },
  {
    kind: 'letter',
    name: 'letter',
    effect: 'none: an unsent letter was written',
    fields: [{ key: 'note', type: 'link', meaning: 'the letter' }],
    examples: ['- 22:30 #no-contact/letter [note:: [[Unsent letters/What I never said]]]'],
  },
] as const satisfies readonly KindShape[];

/** As they are written above: what types are made of. */
export type Rows = (typeof ROWS)[number];

export type Kind = Rows['kind'];
export type FieldKey = (Rows['fields'] | typeof COMMON)[number]['key'];

type Unnamed = Omit<FieldRow, 'name'>;

export interface FieldRow extends FieldShape {
  readonly key: FieldKey;
  /** The property of an entry that holds it: `trigger` is kept as `triggers`, `ended-by` as `endedBy`. */
  readonly name: string;
}

export interface KindRow extends KindShape {
  readonly kind: Kind;
  readonly fields: readonly FieldRow[];
}

export const KINDS: readonly KindRow[] = ROWS.map((row) => ({
  ...row,
  fields: row.fields.map((field: Unnamed) => named(field)),
}));
export const COMMON_FIELDS: readonly FieldRow[] = COMMON.map(named);

function named(field: Unnamed): FieldRow {
  const { key, type } = field;
  const several = type === 'list' || type === 'channels';
  const name = several ? `${key}s` : key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { ...field, name };
}

/** The row of a kind, written in any case; null = there is no such kind. */
export function kindRow(name: string): KindRow | null {
  const lower = name.toLowerCase();
  return KINDS.find(({ kind }) => kind === name || kind === lower) ?? null;
}

/** The row of a field of a kind, written as Dataview would take it; null = the kind has no such field. */
export function fieldRow(row: KindRow, key: string): FieldRow | null {
  return fieldAt(row, key, 0, key.length);
}

/** The same for a key that stands in a text. Asked for every field of a vault, so without cutting it out. */
export function fieldAt(row: KindRow, text: string, from: number, to: number): FieldRow | null {
  const fields = fieldsOf(row);
  const length = to - from;
  const first = text.charCodeAt(from);
  for (const field of fields) {
    const { key } = field;
    if (key.length === length && key.charCodeAt(0) === first && text.startsWith(key, from)) return field;
  }
  if (length > LONGEST_KEY) return null;
  const written = canonicalKey(text.slice(from, to));
  return fields.find(({ key }) => key === written) ?? null;
}

/** Whether a field of that key holds words parted by commas, of whatever kind it is. */
export function isList(key: string): boolean {
  return LISTS.has(canonicalKey(key));
}

/** Its own and those that every entry may have. */
export function fieldsOf(row: KindRow): readonly FieldRow[] {
  return FIELDS.get(row) ?? [];
}

const FIELDS: ReadonlyMap<KindRow, readonly FieldRow[]> = new Map(
  KINDS.map((row) => [row, [...row.fields, ...COMMON_FIELDS]]),
);
/** Marks and spaces included. */
const LONGEST_KEY = 40;
const LISTS: ReadonlySet<string> = new Set(
  KINDS.flatMap(({ fields }) => fields.flatMap(({ key, type }) => (type === 'list' ? [key] : []))),
);
