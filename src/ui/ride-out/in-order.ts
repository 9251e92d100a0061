/** The thoughts of a ride-out in their order, as cards. */
import type { Prompt, PromptKind } from '../../prompts/prompt';
import type { Person } from '../../practice/people';
import { WORDS as RIDE_OUT } from './words';

const WORDS = RIDE_OUT.quiet;

export interface Card {
  readonly label: string;
  readonly text: string;
  /** Of a prompt. */
  readonly kind?: PromptKind;
  /** To be called. */
  readonly people?: readonly Person[];
}

/** What the cards are made of, each group the most useful first. */
export interface Thoughts {
  readonly anthem: string;
  readonly reasons: readonly string[];
  readonly helped: readonly string[];
  readonly plans: readonly string[];
  readonly people: readonly Person[];
  readonly prompts: readonly Prompt[];
}

/** A first round with one of each, in their order; then the rest. */
export function cardsOf(thoughts: Thoughts, turn: number): readonly Card[] {
  const { anthem, people, prompts } = thoughts;
  const said = (label: string, texts: readonly string[]): Card[] =>
    turned(texts, turn).map((text) => ({ label, text }));
  const reasons = said(WORDS.wrote, thoughts.reasons);
  const helped = said(WORDS.helped, thoughts.helped);
  const plans = said(WORDS.planned, thoughts.plans);
  // The same prompt may be there twice, as one that fits now and as one of every phase.
  const motives = turned(
    [...new Map(prompts.filter(isMotive).map((prompt) => [prompt.id, prompt])).values()],
    turn,
  ).map(cardOf);
  const bodies = turned(
    prompts.filter(({ kind }) => kind === 'body'),
    turn * STEP,
  ).map(cardOf);
  const others = turned(
    prompts.filter((prompt) => prompt.kind === 'distract' && !isMotive(prompt)),
    turn * STEP,
  ).map(cardOf);
  return [
    { label: '', text: anthem },
    ...reasons.slice(0, 1),
    ...helped.slice(0, 1),
    ...plans.slice(0, 1),
    ...(people.length > 0 ? [{ label: WORDS.call, text: '', people }] : []),
    ...motives,
    ...bodies.slice(0, 1),
    ...reasons.slice(1, MORE),
    ...helped.slice(1, MORE),
    ...plans.slice(1, MORE),
    ...alternating(bodies.slice(1), others),
  ];
}

/** Cards of prompts move on by so many, so that the next ride-out begins with ones that were not reached. */
const STEP = 4;
/** Of each group beyond its first. */
const MORE = 3;
/** The two cards of the method for this moment, whatever point they are filed under. */
const MOTIVES = ['tomorrow-at-noon', 'thumb-on-name'];

export function isMotive({ id }: Prompt): boolean {
  return MOTIVES.some((name) => id.endsWith(`-${name}`));
}

function cardOf({ text, kind }: Prompt): Card {
  return { label: '', text, kind };
}

/** The same list, begun further on. */
export function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function alternating(one: readonly Card[], other: readonly Card[]): readonly Card[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]])
    .flat()
    .filter((card) => card !== undefined);
}
