/** What notes say as one flat list of texts and numbers: small to keep, and quick to read back. */
import type { Entry, NoteEntries, NoteProblem } from '../../entries/entry';
import { CHANNELS, type Channel } from '../../settings/settings';
import { CODES, ENDED_BY, KINDS, MODES, OUTCOMES, REASONS, SEVERITIES, THENS } from './packed-words';

export type Cell = string | number | null;

export function packNote({
  path,
  day,
  daily,
  entries,
  mood,
  sleep,
  rulesKept,
  rulesTotal,
  problems,
}: NoteEntries): Cell[] {
  return [
    path,
    day,
    daily ? 1 : 0,
    mood,
    sleep,
    rulesKept,
    rulesTotal,
    entries.length,
    problems.length,
    ...entries.flatMap(packEntry),
    ...problems.flatMap(packProblem),
  ];
}

function packEntry(entry: Entry): Cell[] {
  const head = [KINDS.indexOf(entry.kind), entry.line, entry.column, entry.time, entry.date];
  switch (entry.kind) {
    case 'start':
      return [...head, MODES.indexOf(entry.mode), at(ENDED_BY, entry.endedBy), entry.lastContact];
    case 'urge':
      return [
        ...head,
        entry.intensity,
        entry.after,
        entry.expected,
        entry.minutes,
        entry.triggers.join(','),
        entry.responses.join(','),
        at(OUTCOMES, entry.outcome),
        entry.prompt,
      ];
    case 'slip':
      return [...head, bitsOf(entry.channels), entry.intensity, entry.triggers.join(','), entry.plan];
    case 'reached-out':
      return [...head, bitsOf(entry.channels), at(THENS, entry.then)];
    case 'logistics':
      return [...head, bitsOf(entry.channels)];
    case 'end':
      return [...head, REASONS.indexOf(entry.reason)];
    case 'letter':
      return [...head, entry.note];
  }
}

function packProblem({ line, column, length, severity, code, message, fix }: NoteProblem): Cell[] {
  return [line, column, length, SEVERITIES.indexOf(severity), CODES.indexOf(code), message, fix];
}

function bitsOf(channels: readonly Channel[]): number {
  return channels.reduce((bits, channel) => bits | (1 << CHANNELS.indexOf(channel)), 0);
}

/** -1 = null. */
function at<T>(words: readonly T[], word: T | null): number {
  return word === null ? -1 : words.indexOf(word);
}
