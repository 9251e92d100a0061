/** `obsidian://no-contact-journal?action=…`: from outside nothing but an urge can be written. */
import { Notice, type ObsidianProtocolData } from 'obsidian';
import { clockTime, logNow } from '../practice/log';
import type { Context } from '../practice/context';
import { isOfUrge, namesOf, readUrge } from './urge-parameters';
import { WORDS } from './words';

export const PROTOCOL = 'no-contact-journal';

/** Action -> the command that it runs. */
const OPENS: ReadonlyMap<string, string> = new Map([
  ['ride-out', 'ride-out'],
  ['open-streak', 'open-streak'],
  ['open-today', 'open-today'],
  ['open-guide', 'open-guide'],
]);

export async function openUri(context: Context, parameters: ObsidianProtocolData): Promise<void> {
  const { action: named, ...given } = parameters;
  const action = named === PROTOCOL ? meant(given) : named;
  const opens = OPENS.get(action);
  if (opens !== undefined) {
    const [extra] = namesOf(given);
    if (extra === undefined) context.action(opens)?.run();
    else new Notice(WORDS.link.takesNo(action, extra));
    return;
  }
  if (action !== 'log-urge') {
    new Notice(WORDS.link.noAction(action));
    return;
  }
  const urge = readUrge(given);
  if (!urge.ok) {
    new Notice(WORDS.nothingLogged(urge.message));
    return;
  }
  const draft = { kind: 'urge', time: clockTime(context.now()), ...urge.value } as const;
  await logNow(context, draft, WORDS.link.logged);
}

/**
 * What a link means in which the app's own `action`, the name above, stands in place of the query's, because it has none or
 * because the app let its own win: an urge where all of its parameters are an urge's.
 */
function meant(given: Readonly<Record<string, string>>): string {
  const names = namesOf(given);
  return names.length > 0 && names.every(isOfUrge) ? 'log-urge' : 'open-streak';
}
