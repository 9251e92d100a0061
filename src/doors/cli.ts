/** The terminal (desktop): status, and logging an urge. */
import { Platform, type CliData, type Plugin } from 'obsidian';
import { formatEntry } from '../entries/format';
import type { Snapshot } from '../journal/snapshot';
import { clockTime } from '../ui/log';
import type { Rooms } from '../ui/rooms';
import { readUrge } from './urge-parameters';
import { WORDS } from './words';

const ID = 'no-contact-journal';

export function addCli(plugin: Plugin, rooms: Rooms): void {
  if (!Platform.isDesktopApp || typeof plugin.registerCliHandler !== 'function') return;
  plugin.registerCliHandler(
    ID,
    WORDS.cli.status,
    { format: { value: '<text|json>', description: WORDS.cli.format } },
    (given) => status(rooms.index.journal().snapshot, given),
  );
  plugin.registerCliHandler(
    `${ID}:urge`,
    WORDS.cli.urge,
    {
      intensity: { value: '<0-10>', description: WORDS.cli.intensity },
      trigger: { value: '<text>', description: WORDS.cli.trigger },
      response: { value: '<text>', description: WORDS.cli.response },
      text: { value: '<text>', description: WORDS.cli.text },
    },
    (given) => logUrge(rooms, given),
  );
}

function status(snapshot: Snapshot, { format = 'text' }: CliData): string {
  if (format === 'json') return JSON.stringify(snapshot);
  if (format !== 'text') return WORDS.cli.noFormat(format);
  const { streak, totals, problems } = snapshot;
  const since = streak.since === null ? WORDS.cli.noPeriod : WORDS.cli.since(streak.days, streak.since);
  return [
    since,
    WORDS.cli.kept(streak.longest, totals.cleanDays),
    WORDS.cli.urges(totals.resisted, totals.urges, totals.slips),
    ...(problems.length > 0 ? [WORDS.cli.problems(problems.length)] : []),
  ].join('\n');
}

async function logUrge(rooms: Rooms, given: CliData): Promise<string> {
  const urge = readUrge(given);
  if (!urge.ok) return WORDS.nothingLogged(urge.message);
  const draft = { kind: 'urge', time: clockTime(rooms.now()), ...urge.value } as const;
  const result = await rooms.writer.log(draft, rooms.today());
  return result.ok
    ? WORDS.cli.logged(result.value.path, result.value.line)
    : `${result.message} ${formatEntry(draft)}`;
}
