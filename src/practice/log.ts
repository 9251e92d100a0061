/** Logging, as every door does it: write the entry into the day's note, then one notice with an undo. */
import { Notice } from 'obsidian';
import { formatEntry, type EntryDraft } from '../entries/format';
import type { LocalDay } from '../entries/local-day';
import type { Written } from '../vault/writing/writer';
import { tellFailure } from './failure';
import type { Context } from './context';
import { WORDS } from './words';

const UNDO_MS = 10_000;

export type Logged =
  | { readonly ok: true; readonly written: Written }
  /** `copy` is the line that could not be written. */
  | { readonly ok: false; readonly message: string; readonly copy: string };

/** Logs on the current day at the current time, unless the draft or `day` say otherwise. */
export async function logEntry(
  context: Context,
  draft: EntryDraft,
  words: string,
  day: LocalDay = context.today(),
): Promise<Logged> {
  const result = await context.writer.log(draft, day);
  if (!result.ok) return { ok: false, message: result.message, copy: formatEntry(draft) };
  showUndo(words, result.value);
  return { ok: true, written: result.value };
}

/** The same where no form is there to say what went wrong. */
export async function logNow(context: Context, draft: EntryDraft, words: string): Promise<boolean> {
  const logged = await logEntry(context, draft, words);
  if (!logged.ok) tellFailure(logged.message, logged.copy);
  return logged.ok;
}

/** Seconds since midnight on the device's clock, to the minute: what a written time can hold. */
export function clockTime(now: Date): number {
  return (now.getHours() * 60 + now.getMinutes()) * 60;
}

/** One notice, with a button that takes back what was written. */
export function showUndo(words: string, written: Written): void {
  const message = createFragment((fragment) => {
    fragment.createSpan({ text: words });
    const button = fragment.createEl('button', { cls: 'ncj-undo', text: WORDS.undo.name });
    button.addEventListener('click', () => void takeBack(written));
  });
  new Notice(message, UNDO_MS);
}

/** A click closes the notice that it was in, so the answer is one of its own. */
async function takeBack(written: Written): Promise<void> {
  const undone = await written.undo();
  new Notice(undone ? WORDS.undo.done : WORDS.undo.changed);
}
