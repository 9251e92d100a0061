/** The terminal (desktop): status, and logging an urge. */
import { Platform, type CliData, type Plugin } from 'obsidian';
import { formatEntry } from '../entries/format';
import type { Snapshot } from '../journal/snapshot';
import { clockTime, isRiddenOut } from '../practice/log';
import type { Context } from '../practice/context';
import { URGE_PARAMETERS } from './parameters';
import { readUrge } from './urge-parameters';
import { WORDS } from './words';

const ID = 'no-contact-journal';

export function addCli(
  plugin: Plugin,
  context: Pick<Context, 'app' | 'index' | 'writer' | 'now' | 'today'>,
): void {
  if (!Platform.isDesktopApp || typeof plugin.registerCliHandler !== 'function') return;
  plugin.registerCliHandler(
    ID,
    WORDS.cli.status,
    { format: { value: '<text|json>', description: WORDS.cli.format } },
    async (given) => {
      // Before every note was looked at the figures would be too low.
      await context.index.ready;
      return status(context.index.journal().snapshot, given);
    },
  );
  plugin.registerCliHandler(
    `${ID}:urge`,
    WORDS.cli.urge,
    Object.fromEntries(
      URGE_PARAMETERS.map(({ name, value, meaning }) => [name, { value, description: meaning }]),
    ),
    (given) => logUrge(context, given),
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

async function logUrge(
  context: Pick<Context, 'app' | 'writer' | 'now' | 'today'>,
  given: CliData,
): Promise<string> {
  const urge = readUrge(given);
  if (!urge.ok) return WORDS.nothingLogged(urge.message);
  const draft = { kind: 'urge', time: clockTime(context.now()), ...urge.value } as const;
  if (isRiddenOut(context, draft, context.today())) return WORDS.riddenOut;
  const result = await context.writer.log(draft, context.today());
  return result.ok
    ? WORDS.cli.logged(result.value.path, result.value.line)
    : `${result.message} ${formatEntry(draft)}`;
}
