/** Marking a prompt: as a favourite, or as one not to be shown again. Both are settings, and can be taken back. */
import type { Prompt } from '../prompts/prompt';
import type { Context } from './context';
import { tell } from './tell';
import { WORDS } from './words';

const NOTICE_MS = 8_000;

export function isFavourite({ settings }: Pick<Context, 'settings'>, { id }: Prompt): boolean {
  return settings.get().favouritePrompts.includes(id);
}

export async function toggleFavourite(context: Pick<Context, 'settings'>, prompt: Prompt): Promise<void> {
  const { settings } = context;
  const others = settings.get().favouritePrompts.filter((id) => id !== prompt.id);
  await settings.set({ favouritePrompts: isFavourite(context, prompt) ? others : [...others, prompt.id] });
}

/** Leaves it out from now on; the notice takes that back, the settings do so later. `shown` is told after each of the two. */
export async function setAside(
  context: Pick<Context, 'settings'>,
  { id }: Prompt,
  shown: () => void,
): Promise<void> {
  const { settings } = context;
  const others = (): readonly string[] => settings.get().hiddenPrompts.filter((other) => other !== id);
  await settings.set({ hiddenPrompts: [...others(), id] });
  shown();
  const undo = (): void => void settings.set({ hiddenPrompts: others() }).then(shown);
  tell(WORDS.setAside, [{ name: WORDS.undo.name, run: undo }], NOTICE_MS);
}
