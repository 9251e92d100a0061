/** `obsidian://no-contact-journal?action=…`: from outside nothing but an urge can be written. */
import { Notice, type ObsidianProtocolData } from 'obsidian';
import { clockTime, logEntry } from '../ui/log';
import type { Rooms } from '../ui/rooms';
import { isOfUrge, namesOf, readUrge } from './urge-parameters';

export const PROTOCOL = 'no-contact-journal';

/** Action -> the command that it runs. */
const OPENS: ReadonlyMap<string, string> = new Map([
  ['ride-out', 'ride-out'],
  ['open-streak', 'open-streak'],
  ['open-today', 'open-today'],
]);

export async function openUri(rooms: Rooms, parameters: ObsidianProtocolData): Promise<void> {
  const { action: named, ...given } = parameters;
  const action = named === PROTOCOL ? meant(given) : named;
  const opens = OPENS.get(action);
  if (opens !== undefined) {
    const [extra] = namesOf(given);
    if (extra === undefined) rooms.action(opens)?.run();
    else new Notice(`A link to ${action} takes no parameter "${extra}". Nothing was done.`);
    return;
  }
  if (action !== 'log-urge') {
    new Notice(
      `No Contact Journal knows no action "${action}". It can log-urge, ride-out, open-streak and open-today.`,
    );
    return;
  }
  const urge = readUrge(given);
  if (!urge.ok) {
    new Notice(`${urge.message} Nothing was logged.`);
    return;
  }
  const draft = { kind: 'urge', time: clockTime(rooms.now()), ...urge.value } as const;
  const result = await logEntry(rooms, draft, 'Logged from a link.');
  if (!result.ok) new Notice(result.message);
}

/**
 * What a link means in which the app's own `action`, the name above, stands in place of the query's, because it has none or
 * because the app let its own win: an urge where all of its parameters are an urge's.
 */
function meant(given: Readonly<Record<string, string>>): string {
  const names = namesOf(given);
  return names.length > 0 && names.every(isOfUrge) ? 'log-urge' : 'open-streak';
}
