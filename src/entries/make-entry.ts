/** A reading as the entry that is kept: each kind in one shape, and nothing in it that keeps the note's text alive. */
import type { Entry } from './entry';
import { channelList, intern, NONE } from './intern';
import { parseLocalDay, type LocalDay } from './local-day';
import type { Reading } from './read-entry';
import type { Value } from './read-value';
import type { Channel } from '../settings/settings';

/** `line` and `column` of the tag, 1-based. Null = the kind is unknown. */
export function makeEntry({ row, time, values }: Reading, line: number, column: number): Entry | null {
  if (!row) return null;
  const date = dayOf(values.date);
  switch (row.kind) {
    case 'urge':
      return {
        kind: 'urge',
        line,
        column,
        time,
        date,
        intensity: numberOf(values.intensity),
        after: numberOf(values.after),
        expected: numberOf(values.expected),
        minutes: numberOf(values.minutes),
        triggers: listOf(values.trigger),
        responses: listOf(values.response),
        outcome: oneOf(values.outcome, OUTCOMES),
        prompt: textOf(values.prompt),
      };
    case 'slip':
      return {
        kind: 'slip',
        line,
        column,
        time,
        date,
        channels: channelsOf(values.channel),
        intensity: numberOf(values.intensity),
        triggers: listOf(values.trigger),
        plan: textOf(values.plan),
      };
    case 'start':
      return {
        kind: 'start',
        line,
        column,
        time,
        date,
        mode: oneOf(values.mode, MODES) ?? 'full',
        endedBy: oneOf(values['ended-by'], ENDED_BY),
        lastContact: dayOf(values['last-contact']),
      };
    case 'reached-out':
      return {
        kind: 'reached-out',
        line,
        column,
        time,
        date,
        channels: channelsOf(values.channel),
        then: oneOf(values.then, THENS),
      };
    case 'logistics':
      return { kind: 'logistics', line, column, time, date, channels: channelsOf(values.channel) };
    case 'end':
      return { kind: 'end', line, column, time, date, reason: oneOf(values.reason, REASONS) ?? 'other' };
    case 'letter':
      return { kind: 'letter', line, column, time, date, note: textOf(values.note) };
  }
}

const OUTCOMES = ['passed', 'slipped'] as const;
const MODES = ['full', 'co-parent'] as const;
const ENDED_BY = ['them', 'me', 'both'] as const;
const THENS = ['stay', 'end'] as const;
const REASONS = ['moved-on', 'together', 'other'] as const;

function numberOf(value: Value | null): number | null {
  return typeof value === 'number' ? value : null;
}

function textOf(value: Value | null): string | null {
  return typeof value === 'string' ? intern(value) : null;
}

function dayOf(value: Value | null): LocalDay | null {
  return typeof value === 'string' ? parseLocalDay(intern(value)) : null;
}

function listOf(value: Value | null): readonly string[] {
  return value !== null && typeof value === 'object' ? value : NONE;
}

function channelsOf(value: Value | null): readonly Channel[] {
  return value !== null && typeof value === 'object' ? channelList(value) : NONE;
}

function oneOf<T extends string>(value: Value | null, allowed: readonly T[]): T | null {
  return value === null ? null : (allowed.find((each) => each === value) ?? null);
}
