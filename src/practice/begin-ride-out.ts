/** Beginning a ride-out: with the urge that was logged just now, where there is one, so that it is not logged twice. */
import { formatEntry } from '../entries/format';
import { recentUrges } from '../journal/recent';
import { lineAt } from '../markdown/lines';
import { tellFailure } from './failure';
import { clockTime } from './log';
import type { Context } from './context';
import { nextTurn, saveSession, type Session } from './ride-out-session';

/** An urge that was logged within so many minutes is the one to ride out. */
const JUST_NOW = 15;

type Begun = Pick<Session, 'path' | 'line' | 'startedAt' | 'intensity'>;

/** False = the urge could not be logged; that was said. */
export async function beginRideOut(context: Context): Promise<boolean> {
  const begun = loggedBefore(context) ?? (await readBefore(context)) ?? (await logNow(context));
  if (!begun) return false;
  const stage = begun.intensity === null ? 'intensity' : 'guess';
  saveSession(context.app, { ...begun, stage, expected: null, turn: nextTurn(context.app) });
  return true;
}

/** What was written just now, though the journal may not have read it yet. */
function loggedBefore({ lastEntry, now }: Pick<Context, 'lastEntry' | 'now'>): Begun | null {
  const last = lastEntry.get();
  if (
    last?.draft.kind !== 'urge' ||
    last.isRidden === true ||
    now().getTime() - last.at.getTime() > JUST_NOW * 60_000
  )
    return null;
  const { fields } = last.draft;
  if (fields['after'] !== undefined || fields['outcome'] !== undefined) return null;
  const { intensity } = fields;
  lastEntry.keep({ ...last, isRidden: true });
  return {
    path: last.written.path,
    line: last.written.line,
    startedAt: last.at.toISOString(),
    intensity: typeof intensity === 'number' ? intensity : null,
  };
}

async function readBefore({
  app,
  index,
  now,
}: Pick<Context, 'app' | 'index' | 'now'>): Promise<Begun | null> {
  const recent = recentUrges(index.journal(), now(), JUST_NOW).at(-1);
  if (!recent) return null;
  const { entry, path, minutesAgo } = recent;
  if (entry.after !== null || entry.outcome !== null || entry.minutes !== null) return null;
  const file = app.vault.getFileByPath(path);
  const line = file && lineAt(await app.vault.cachedRead(file), entry.line - 1);
  if (line === null) return null;
  const startedAt = new Date(now().getTime() - minutesAgo * 60_000).toISOString();
  return { path, line, startedAt, intensity: entry.intensity };
}

/** Before anything else, so that nothing is lost if the app closes. */
async function logNow(context: Pick<Context, 'writer' | 'now' | 'today'>): Promise<Begun | null> {
  const now = context.now();
  const draft = { kind: 'urge', time: clockTime(now), fields: {} } as const;
  const result = await context.writer.log(draft, context.today());
  if (!result.ok) {
    tellFailure(result.message, formatEntry(draft));
    return null;
  }
  const { path, line } = result.value;
  return { path, line, startedAt: now.toISOString(), intensity: null };
}
