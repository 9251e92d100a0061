/** Made-up journals: noise of several kinds, in which nothing is to be found, and a few with something to find. */
import type { Entry, NoteEntries } from '../../src/entries/entry';
import { addToDay, type LocalDay } from '../../src/entries/local-day';
import { daily, day, journalOf, reachedOut, start, urge } from '../unit/journal/notes';
import type { Journal } from '../../src/journal/snapshot';

const FIRST = day('2025-01-01');
export const LENGTHS = [14, 90, 365] as const;

const TRIGGERS = ['photos', 'song', 'street', 'wine'];
const RESPONSES = ['called Sam', 'a walk', 'music', 'shower'];

/** The same numbers from 0 to below 1 for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How a made-up person's days go. */
interface Life {
  /** Urges a day, by the day's number of so many. */
  readonly rate: (days: number, next: () => number) => readonly number[];
  /** The chance that a day is journaled, by the part of the time that has passed; without it one day in ten is not. */
  readonly journaled?: (passed: number) => number;
  /** Only days with an urge are journaled. */
  readonly urgesOnly?: boolean;
  /** Whole weeks are left out. */
  readonly gaps?: boolean;
  /** Sleep that goes along with the spells. */
  readonly sleep?: boolean;
  /** They reach out every three weeks. */
  readonly contact?: boolean;
  /** Hours at which urges come, from and to; else 7 to 23. */
  readonly hours?: readonly [number, number];
  /** By how much urges end lower after the first response. */
  readonly helps?: number;
  /** Intensity by the part of the time that has passed, beside 6. */
  readonly weaker?: (passed: number) => number;
}

const steady: Life['rate'] = (days) => new Array<number>(days).fill(1.2);
const falling: Life['rate'] = (days) => Array.from({ length: days }, (_, at) => 3 - (2.7 * at) / (days - 1));
const rising: Life['rate'] = (days, next) => [...falling(days, next)].reverse();

/** Good and bad spells of about so many days, in turn; `even` = all of that length, else as random as can be. */
function spells(length: number, even: boolean): Life['rate'] {
  return (days, next) => {
    const rates: number[] = [];
    let good = next() < 0.5;
    let left = length * next();
    while (rates.length < days) {
      if (left <= 0) {
        good = !good;
        left += even ? length * (0.5 + next()) : -Math.log(next() + 1e-9) * length;
      }
      rates.push(good ? 0.5 : 2.5);
      left -= 1;
    }
    return rates;
  };
}

/** Nothing in them points anywhere: no direction, no hours, no response that is better than another. */
export const NOISE: Readonly<Record<string, Life>> = {
  'independent days': { rate: steady },
  'independent days, urges alone': { rate: steady, urgesOnly: true },
  'spells of ten days': { rate: spells(10, true) },
  'spells of ten days, urges alone': { rate: spells(10, true), urgesOnly: true },
  'random spells of ten days': { rate: spells(10, false) },
  'spells of a month': { rate: spells(30, true) },
  'random spells of a month': { rate: spells(30, false) },
  'weeks without journaling': { rate: spells(10, true), gaps: true },
  'journaling fades': { rate: steady, journaled: (passed) => 0.95 - 0.65 * passed },
  'sleep goes with spells': { rate: spells(10, true), sleep: true },
  'they reach out': { rate: spells(10, true), contact: true },
};

export type Truth = 'fewer' | 'more' | 'hours' | 'helped';

/** What is there to be seen, and what to call it. */
export const EFFECTS: Readonly<Record<string, { readonly life: Life; readonly truth: Truth }>> = {
  'urges fall from 3 a day to 0.3': { life: { rate: falling }, truth: 'fewer' },
  'the same, urges alone': { life: { rate: falling, urgesOnly: true }, truth: 'fewer' },
  'urges rise from 0.3 a day to 3': { life: { rate: rising }, truth: 'more' },
  'evenings only': { life: { rate: spells(10, true), hours: [19, 23] }, truth: 'hours' },
  'one response three points better': { life: { rate: spells(10, true), helps: 3 }, truth: 'helped' },
};

/** A journal of so many days, today the last. */
export function journalFrom(life: Life, days: number, seed: number): Journal {
  return journalOf(notesFrom(life, days, seed, FIRST), addToDay(FIRST, days - 1));
}

/** What its notes say, a day each. */
export function notesFrom(life: Life, days: number, seed: number, first: LocalDay): readonly NoteEntries[] {
  const next = numbersFrom(seed);
  const rates = life.rate(days, next);
  const weeks = Math.ceil(days / 7);
  const left = new Set(
    Array.from({ length: life.gaps ? Math.max(1, Math.floor(weeks / 8)) : 0 }, () =>
      Math.floor(next() * weeks),
    ),
  );
  return rates.flatMap((rate, at): NoteEntries[] => {
    const passed = at / Math.max(1, days - 1);
    const urges = Array.from({ length: poisson(rate, next) }, () => anUrge(life, passed, rate, next));
    const isJournaled = next() < (life.journaled?.(passed) ?? 0.9);
    const mood = life.urgesOnly ? null : clamp(Math.round(6 - rate + 3 * (next() - 0.5)));
    const sleep = life.sleep ? 8 - rate + 2 * (next() - 0.5) : null;
    const contact = life.contact && at % 21 === 20 ? [reachedOut({ at: '12:00', then: 'stay' })] : [];
    const entries: Entry[] = [...(at === 0 ? [start()] : []), ...urges, ...contact];
    const written = life.urgesOnly ? entries.length > 0 : isJournaled;
    if ((!written || left.has(Math.floor(at / 7))) && at > 0) return [];
    return [daily(addToDay(first, at), entries, { mood, sleep })];
  });
}

/** The same as they stand in a vault: text by path. */
export function filesFrom(notes: readonly NoteEntries[]): Readonly<Record<string, string>> {
  return Object.fromEntries(notes.map((note) => [note.path, textOf(note)]));
}

function textOf({ entries, mood, sleep }: NoteEntries): string {
  const properties = Object.entries({ mood, sleep }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  const head = properties.length > 0 ? ['---', ...properties, '---'] : [];
  return `${[...head, ...entries.map(lineOf)].join('\n')}\n`;
}

function lineOf(entry: Entry): string {
  const time = entry.time === null ? '' : `${clock(entry.time)} `;
  const fields =
    entry.kind === 'urge'
      ? {
          intensity: entry.intensity,
          after: entry.after,
          trigger: entry.triggers.join(', '),
          response: entry.responses.join(', '),
        }
      : entry.kind === 'reached-out'
        ? { then: entry.then }
        : {};
  const said = Object.entries(fields).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [` [${key}:: ${value}]`],
  );
  return `- ${time}#no-contact/${entry.kind}${said.join('')}`;
}

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
}

/** Urges are logged when they are high, and half of it is gone afterwards whatever was done. */
function anUrge(life: Life, passed: number, rate: number, next: () => number): Entry {
  const [from, to] = life.hours ?? [7, 23];
  const minutes = Math.floor((from + (to - from) * next()) * 60);
  const at = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const before = clamp(Math.round(6 + (life.weaker?.(passed) ?? 0) + rate / 2 + 4 * (next() - 0.5)));
  const which = Math.floor(next() * RESPONSES.length);
  const better = which === 0 ? (life.helps ?? 0) : 0;
  const after = clamp(Math.round(before / 2 + rate / 2 + 3 * (next() - 0.5) - better));
  return urge({
    at,
    intensity: before,
    after,
    triggers: [TRIGGERS[Math.floor(next() * TRIGGERS.length)] ?? 'photos'],
    responses: [RESPONSES[which] ?? 'a walk'],
  });
}

function poisson(rate: number, next: () => number): number {
  const aim = next();
  let n = 0;
  let chance = Math.exp(-rate);
  for (let sum = chance; aim > sum && n < 60; sum += chance) {
    n++;
    chance *= rate / n;
  }
  return n;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(10, value));
}
