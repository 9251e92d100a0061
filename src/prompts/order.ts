/** One fixed order of the prompts, in which the kinds take turns. */
import { hash } from './hash';
import { PROMPT_KINDS, type Prompt } from './prompt';

/** Each id once. It depends on the ids alone, not on how they were listed. */
export function shuffled(prompts: readonly Prompt[]): readonly Prompt[] {
  const byId = new Map(prompts.map((prompt) => [prompt.id, { prompt, hash: hash(prompt.id) }]));
  const unique = [...byId.values()].sort((a, b) => a.hash - b.hash || (a.prompt.id < b.prompt.id ? -1 : 1));
  const placed = PROMPT_KINDS.flatMap((kind, kindIndex) => {
    const ofKind = unique.filter(({ prompt }) => prompt.kind === kind);
    const shift = (kindIndex + 0.5) / PROMPT_KINDS.length;
    return ofKind.map((hashed, index) => ({ ...hashed, place: (index + shift) / ofKind.length }));
  });
  return placed
    .sort((a, b) => a.place - b.place || a.hash - b.hash || (a.prompt.id < b.prompt.id ? -1 : 1))
    .map(({ prompt }) => prompt);
}
