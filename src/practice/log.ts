/** Logging, as every door does it: write the entry into the day's note, then one notice with an undo. */
import { formatEntry, type EntryDraft } from '../entries/format';
import type { LocalDay } from '../entries/local-day';
import type { Result } from '../entries/result';
import { isHeavyUrge } from '../journal/recent';
import type { Written } from '../vault/writing/writer';
import { tellFailure } from './failure';
import type { Context } from './context';
import { ridingOut } from './ride-out-session';
import { tell, type Offer } from './tell';
import { waysOut } from './ways-out';
import { WORDS } from './words';

const UNDO_MS = 10_000;

/** `copy` is the line that could not be written. */
export type Logged = Result<Written, { readonly copy: string }>;

/** Logs on the current day at the current time, unless the draft or `day` say otherwise. */
export async function logEntry(
  context: Context,
  draft: EntryDraft,
  words: string,
  day: LocalDay = context.today(),
): Promise<Logged> {
  if (isRiddenOut(context, draft, day)) {
    return { ok: false, message: WORDS.riddenOut, copy: formatEntry(draft) };
  }
  const offers = day === context.today() ? rescueOffers(context, draft) : [];
  const result = await context.writer.log(draft, day);
  if (!result.ok) return { ...result, copy: formatEntry(draft) };
  context.lastEntry.keep({ written: result.value, draft, day, at: context.now() });
  showUndo(context, words, result.value, offers);
  return result;
}

/** The same where no form is there to say what went wrong. */
export async function logNow(context: Context, draft: EntryDraft, words: string): Promise<boolean> {
  const logged = await logEntry(context, draft, words);
  if (!logged.ok) tellFailure(logged.message, logged.copy);
  return logged.ok;
}

/**
 * Whether the draft is an urge of the moments that are being ridden out on the screen: that urge is logged, and no door logs it a
 * second time. One of an earlier hour or day can be logged meanwhile.
 */
export function isRiddenOut(
  { app, now, today }: Pick<Context, 'app' | 'now' | 'today'>,
  { kind, time }: EntryDraft,
  day: LocalDay,
): boolean {
  const session = kind === 'urge' && day === today() ? ridingOut(app, now()) : null;
  if (session === null || time === null) return false;
  const present = clockTime(now());
  const ago = (earlier: number): number => (present - earlier + DAY_SECONDS) % DAY_SECONDS;
  return ago(time) <= ago(clockTime(new Date(session.startedAt)));
}

const DAY_SECONDS = 24 * 60 * 60;

/** Seconds since midnight on the device's clock, to the minute: what a written time can hold. */
export function clockTime(now: Date): number {
  return (now.getHours() * 60 + now.getMinutes()) * 60;
}

/** One notice, with a button that takes back what was written, and what else is offered. */
export function showUndo(
  context: Pick<Context, 'lastEntry'>,
  words: string,
  written: Written,
  offers: readonly Offer[] = [],
): void {
  const undo = { name: WORDS.undo.name, run: () => void takeBack(context, written) };
  tell(words, [...offers, undo], offers.length > 0 ? undefined : UNDO_MS);
}

/** After a heavy urge the way out begins in the notice: ride it out, or people who can help. */
function rescueOffers(
  context: Pick<Context, 'index' | 'now' | 'action'>,
  { kind, fields }: EntryDraft,
): readonly Offer[] {
  const intensity = typeof fields['intensity'] === 'number' ? fields['intensity'] : null;
  if (kind !== 'urge' || !isHeavyUrge(context.index.journal(), context.now(), intensity)) return [];
  return waysOut(context, ['ride-out', 'get-support']);
}

/** A click closes the notice that it was in, so the answer is one of its own. */
async function takeBack({ lastEntry }: Pick<Context, 'lastEntry'>, written: Written): Promise<void> {
  const undone = await written.undo();
  if (undone) lastEntry.forget(written);
  tell(undone ? WORDS.undo.done : WORDS.undo.changed);
}
