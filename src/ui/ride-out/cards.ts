/** What the quiet screen says, one at a time: the anthem, plans made after slips, own reasons, people, prompts in turn. */
import { normalizePath } from 'obsidian';
import type { Journal } from '../../journal/snapshot';
import { ANTHEM } from '../../prompts/anthem';
import type { PromptKind } from '../../prompts/prompt';
import { readReasons } from '../../prompts/reasons';
import type { Context } from '../../practice/context';
import { WORDS as RIDE_OUT } from './words';

const WORDS = RIDE_OUT.quiet;

export interface Card {
  readonly label: string;
  readonly text: string;
  /** Of a prompt. */
  readonly kind?: PromptKind;
}

const PLANS_SHOWN = 3;

/** Own words first, ours after them. */
export async function cardsFor(context: Context): Promise<readonly Card[]> {
  const settings = context.settings.get();
  const own = await reasons(context);
  const journal = context.index.journal();
  return [
    { label: '', text: settings.anthem || ANTHEM },
    ...plans(journal).map((text) => ({ label: WORDS.planned, text })),
    ...own.map((text) => ({ label: WORDS.wrote, text })),
    ...settings.people.map((name) => ({ label: WORDS.call, text: name })),
    ...context.prompts
      .fitting(journal)
      .filter(({ kind }) => kind === 'distract' || kind === 'body')
      .map(({ text, kind }) => ({ label: '', text, kind })),
  ];
}

function plans(journal: Journal): string[] {
  const found = new Set<string>();
  for (let index = journal.days.length - 1; index >= 0 && found.size < PLANS_SHOWN; index -= 1) {
    for (const { entry } of journal.days[index]?.entries ?? []) {
      if (entry.kind === 'slip' && entry.plan) found.add(entry.plan);
    }
  }
  return [...found].slice(0, PLANS_SHOWN);
}

/** The lines of the note the user chose; a note that is gone says nothing. */
async function reasons({ app, settings }: Context): Promise<readonly string[]> {
  const { reasonsNote } = settings.get();
  if (reasonsNote === '') return [];
  const path = normalizePath(reasonsNote);
  const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
  return file ? readReasons(await app.vault.cachedRead(file)) : [];
}
