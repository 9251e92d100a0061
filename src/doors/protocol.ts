/** `obsidian://no-contact-journal?action=…`: from outside nothing but an urge can be written. */
import { Notice, type ObsidianProtocolData } from 'obsidian';
import { clockTime, logEntry } from '../ui/log';
import type { Rooms } from '../ui/rooms';
import { readUrge } from './urge-parameters';

export const PROTOCOL = 'no-contact-journal';

const OPENS: Readonly<Record<string, string>> = {
  'ride-out': 'ride-out',
  'open-streak': 'open-streak',
  'open-today': 'open-today',
};

export async function openUri(rooms: Rooms, parameters: ObsidianProtocolData): Promise<void> {
  const { action: named, ...given } = parameters;
  const action = named === PROTOCOL ? meant(given) : named;
  const opens = OPENS[action];
  if (opens !== undefined) return rooms.action(opens)?.run();
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

/** Where the app keeps its own name for `action` and the query's is lost, an urge's parameters still tell what was meant. */
function meant(given: Readonly<Record<string, string>>): string {
  return 'intensity' in given || 'trigger' in given ? 'log-urge' : 'open-streak';
}
