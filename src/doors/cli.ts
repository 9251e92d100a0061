/** The terminal (desktop): status, and logging an urge. */
import { Platform, type CliData, type Plugin } from 'obsidian';
import { formatEntry } from '../entries/format';
import type { Snapshot } from '../journal/snapshot';
import { clockTime } from '../ui/log';
import type { Rooms } from '../ui/rooms';
import { count } from '../ui/words';
import { readUrge } from './urge-parameters';

const ID = 'no-contact-journal';

export function addCli(plugin: Plugin, rooms: Rooms): void {
  if (!Platform.isDesktopApp || typeof plugin.registerCliHandler !== 'function') return;
  plugin.registerCliHandler(
    ID,
    'Show the streak and what was logged',
    { format: { value: '<text|json>', description: 'json gives the whole snapshot' } },
    (given) => status(rooms.index.journal().snapshot, given),
  );
  plugin.registerCliHandler(
    `${ID}:urge`,
    'Log an urge into the note of today',
    {
      intensity: { value: '<0-10>', description: 'How strong it is' },
      trigger: { value: '<text>', description: 'What set it off' },
      response: { value: '<text>', description: 'What you did instead' },
      text: { value: '<text>', description: 'A few words' },
    },
    (given) => logUrge(rooms, given),
  );
}

function status(snapshot: Snapshot, { format = 'text' }: CliData): string {
  if (format === 'json') return JSON.stringify(snapshot);
  if (format !== 'text') return `There is no format "${format}"; it is text or json.`;
  const { streak, totals, problems } = snapshot;
  const since =
    streak.since === null ? 'No period is open.' : `${count(streak.days, 'day')} since ${streak.since}.`;
  return [
    since,
    `Longest ${count(streak.longest, 'day')}, ${count(totals.cleanDays, 'day')} kept.`,
    `${totals.resisted} of ${count(totals.urges, 'urge')} resisted, ${count(totals.slips, 'slip')}.`,
    ...(problems.length > 0 ? [`${count(problems.length, 'line')} to look at.`] : []),
  ].join('\n');
}

async function logUrge(rooms: Rooms, given: CliData): Promise<string> {
  const urge = readUrge(given);
  if (!urge.ok) return `${urge.message} Nothing was logged.`;
  const draft = { kind: 'urge', time: clockTime(rooms.now()), ...urge.value } as const;
  const result = await rooms.writer.log(draft, rooms.today());
  return result.ok
    ? `Logged in ${result.value.path}: ${result.value.line}`
    : `${result.message} ${formatEntry(draft)}`;
}
