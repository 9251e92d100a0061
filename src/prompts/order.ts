/** One fixed order of the prompts, in which the kinds take turns. */
import { hash } from './hash';
import { PROMPT_KINDS, type Prompt } from './prompt';

/** Each id once. It depends on the ids alone, not on how they were listed. */
export function shuffled(prompts: readonly Prompt[]): readonly Prompt[] {
  const unique = [...new Map(prompts.map((prompt) => [prompt.id, prompt])).values()];
  const placed = PROMPT_KINDS.flatMap((kind, kindIndex) => {
    const ofKind = unique.filter((prompt) => prompt.kind === kind).sort(byHash);
    const shift = (kindIndex + 0.5) / PROMPT_KINDS.length;
    return ofKind.map((prompt, index) => ({ prompt, place: (index + shift) / ofKind.length }));
  });
  return placed.sort((a, b) => a.place - b.place || byHash(a.prompt, b.prompt)).map(({ prompt }) => prompt);
}

function byHash(a: Prompt, b: Prompt): number {
  return hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1);
}
