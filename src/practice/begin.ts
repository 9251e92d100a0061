/** Beginning no contact: what was asked for hard minutes, the settings, the entry, and today's template. */
import { Notice } from 'obsidian';
import type { EntryDraft } from '../entries/format';
import type { LocalDay } from '../entries/local-day';
import { APOLOGY_DRAFT, withName } from '../prompts/drafts';
import { arrival } from '../vault/writing/arrival';
import { addTemplate } from './add-template';
import type { Context } from './context';
import { openDraft } from './draft';
import { keepReason } from './keep-reason';
import { clockTime, logEntry, type Logged } from './log';
import { whyOf } from './words';

export interface Beginning {
  readonly endedBy: 'them' | 'me' | 'both' | null;
  /** Null = today. */
  readonly lastContact: LocalDay | null;
  readonly children: boolean;
  /** What else cannot be avoided. */
  readonly necessary: readonly string[];
  /** Empty = none. */
  readonly reason: string;
  readonly person: string;
  readonly template: boolean;
  /** Said when it is done. */
  readonly words: string;
  /** Name of the note that is made for the reason. */
  readonly reasonsNote: string;
  readonly reasonNotKept: (why: string) => string;
}

export async function begin(context: Context, beginning: Beginning): Promise<Logged> {
  const { settings, dailyNotes, index, today, now, writer } = context;
  const { necessary, person, template } = beginning;
  const isNew = dailyNotes.fileOf(today()) === null;
  const { autoTemplate, people } = settings.get();
  const added = autoTemplate && isNew;
  // Filled in before the start is read, the template would say that no streak is running.
  await settings.set({
    necessary,
    ...(person === '' || people.includes(person) ? {} : { people: [...people, person] }),
    ...(added ? { autoTemplate: false } : {}),
  });
  const logged = await logEntry(context, startOf(beginning, now()), beginning.words);
  if (logged.ok) await arrival(index, logged.value, PATIENCE_MS);
  if (added || (template && logged.ok)) await settings.set({ autoTemplate: true });
  if (!logged.ok) return logged;
  await keepReason(context, beginning.reason, beginning.reasonsNote).catch((error: unknown) => {
    new Notice(beginning.reasonNotKept(whyOf(error)));
  });
  if (added || template) await addTemplate(context, (await writer.make(today())).file);
  return logged;
}

const PATIENCE_MS = 3_000;

function startOf({ children, endedBy, lastContact }: Beginning, now: Date): EntryDraft {
  const mode = children ? 'co-parent' : 'full';
  return {
    kind: 'start',
    time: clockTime(now),
    fields: { mode, 'ended-by': endedBy, 'last-contact': lastContact },
  };
}

/** For the one who ended it and wants to go back: no streak, a letter of theirs to change. */
export function openApology(
  context: Pick<Context, 'app' | 'settings' | 'writer' | 'madeLetters' | 'today'>,
  name: string,
): Promise<void> {
  return openDraft(context, name, withName(APOLOGY_DRAFT));
}
