/** Marking a prompt: as a favourite, or as one not to be shown again. Both are settings, and can be taken back. */
import { Notice } from 'obsidian';
import type { Prompt } from '../prompts/prompt';
import type { Context } from './context';
import { WORDS } from './words';

const NOTICE_MS = 8_000;

export function isFavourite({ settings }: Context, { id }: Prompt): boolean {
  return settings.favouritePrompts.includes(id);
}

export async function toggleFavourite(context: Context, prompt: Prompt): Promise<void> {
  const { settings, saveSettings } = context;
  const others = settings.favouritePrompts.filter((id) => id !== prompt.id);
  settings.favouritePrompts = isFavourite(context, prompt) ? others : [...others, prompt.id];
  await saveSettings();
}

/** Leaves it out from now on; the notice takes that back, the settings do so later. `shown` is told after each of the two. */
export async function setAside(context: Context, { id }: Prompt, shown: () => void): Promise<void> {
  const { settings, saveSettings } = context;
  const others = settings.hiddenPrompts.filter((other) => other !== id);
  settings.hiddenPrompts = [...others, id];
  await saveSettings();
  shown();
  const message = createFragment((fragment) => {
    fragment.createSpan({ text: WORDS.setAside });
    const button = fragment.createEl('button', { cls: 'ncj-undo', text: WORDS.undo.name });
    button.addEventListener('click', () => {
      settings.hiddenPrompts = settings.hiddenPrompts.filter((other) => other !== id);
      void saveSettings().then(shown);
    });
  });
  new Notice(message, NOTICE_MS);
}
