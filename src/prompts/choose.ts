/** Which prompt is due on a day: always the same one for the same day and choice, and none twice before all were shown. */
import { daysBetween, parseLocalDay, type LocalDay } from '../entries/local-day';
import type { ArticleId } from '../guide/article';
import { hash } from './hash';
import { PROMPT_KINDS, type Phase, type Prompt } from './prompt';

export interface PromptChoice {
  readonly day: LocalDay;
  /** The label "day N"; null = no period is open. */
  readonly dayNumber: number | null;
  readonly context: PromptContext;
  readonly library: readonly Prompt[];
  /** Ids not to be shown. */
  readonly excluded: ReadonlySet<string>;
  /** Ids that come first when another prompt is asked for. */
  readonly favourites: ReadonlySet<string>;
  /** How often "another" was asked for on this day; 0 = the day's own prompt. */
  readonly offset: number;
}

export interface PromptContext {
  readonly phases: readonly Phase[];
  /** Leaves out prompts that put feelings about them into words. */
  readonly quiet?: boolean;
  /** Leaves out prompts that reckon with an answer, a meeting or a return, or ask for the user's part in the end. */
  readonly safety?: boolean;
}

/** Null = no prompt suits. */
export function promptForDay(choice: PromptChoice): Prompt | null {
  const { day, dayNumber, favourites, offset } = choice;
  const marked = allowed(choice).find((prompt) => prompt.onDay !== undefined && prompt.onDay === dayNumber);
  if (marked && offset === 0) return marked;
  const order = shuffled(inForce(choice));
  if (order.length === 0) return marked ?? null;
  const walk = walkFrom(order, wrap(dayIndex(day), order.length), favourites);
  return walk[wrap(marked ? offset - 1 : offset, walk.length)] ?? null;
}

/** Every prompt that suits now, the favourites first, then in the order of the days. */
export function promptsFor(choice: Omit<PromptChoice, 'day' | 'dayNumber' | 'offset'>): readonly Prompt[] {
  const order = shuffled(inForce(choice));
  return [
    ...order.filter(({ id }) => choice.favourites.has(id)),
    ...order.filter(({ id }) => !choice.favourites.has(id)),
  ];
}

/**
 * One fixed order of a set of prompts, each id once, with the kinds spread evenly over it. It depends on the ids alone, not
 * on how they were listed.
 */
export function shuffled(prompts: readonly Prompt[]): readonly Prompt[] {
  const unique = [...new Map(prompts.map((prompt) => [prompt.id, prompt])).values()];
  const placed = PROMPT_KINDS.flatMap((kind, kindIndex) => {
    const ofKind = unique.filter((prompt) => prompt.kind === kind).sort(byHash);
    const shift = (kindIndex + 0.5) / PROMPT_KINDS.length;
    return ofKind.map((prompt, index) => ({ prompt, place: (index + shift) / ofKind.length }));
  });
  return placed.sort((a, b) => a.place - b.place || byHash(a.prompt, b.prompt)).map(({ prompt }) => prompt);
}

const NOT_IN_SAFETY: ReadonlySet<ArticleId | 'own'> = new Set<ArticleId>([
  'their-idea',
  'stands-apart',
  'they-miss-you',
  'good-listener',
  'pity-or-love',
  'faces-decision',
  'who-left',
  'stops-damage',
  'good-relationship',
]);

/** Of other points, those that speak of being pressed, of meeting at the door, or of what the two still share. */
const PROMPTS_NOT_IN_SAFETY: ReadonlySet<string> = new Set([
  'child-adult-being-pressed',
  'children-still-done-well',
  'children-shoes-and-school-bags',
]);

type Choice = Pick<PromptChoice, 'context' | 'library' | 'excluded'>;

function inForce(choice: Choice): readonly Prompt[] {
  const { phases } = choice.context;
  return allowed(choice).filter(
    ({ onDay, phase }) => onDay === undefined && phase.some((one) => phases.includes(one)),
  );
}

function allowed({ context, library, excluded }: Choice): readonly Prompt[] {
  return library.filter((prompt) => !excluded.has(prompt.id) && suits(prompt, context));
}

function suits(prompt: Prompt, context: PromptContext): boolean {
  if (context.safety === true && prompt.phase.every((phase) => phase === 'before-answering')) return false;
  if (context.quiet === true && prompt.kind === 'express') return false;
  if (context.safety !== true) return true;
  return !NOT_IN_SAFETY.has(prompt.article) && !PROMPTS_NOT_IN_SAFETY.has(prompt.id);
}

/** Today's prompt, then the favourites, then the rest: in strides, so that "another" does not use up tomorrow's. */
function walkFrom(
  order: readonly Prompt[],
  start: number,
  favourites: ReadonlySet<string>,
): readonly Prompt[] {
  const stride = strideOver(order.length);
  const [first, ...others] = order.map((_, step) => order[(start + step * stride) % order.length]);
  return [
    first,
    ...others.filter((prompt) => prompt && favourites.has(prompt.id)),
    ...others.filter((prompt) => prompt && !favourites.has(prompt.id)),
  ].filter((prompt) => prompt !== undefined);
}

/** The stride nearest above the golden section of `length` that visits every place. */
function strideOver(length: number): number {
  let stride = Math.max(1, Math.round(length * 0.618));
  while (commonDivisor(stride, length) !== 1) stride += 1;
  return stride;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function byHash(a: Prompt, b: Prompt): number {
  return hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1);
}

const FIRST_DAY = parseLocalDay('1970-01-01');

function dayIndex(day: LocalDay): number {
  return FIRST_DAY === null ? 0 : daysBetween(FIRST_DAY, day);
}

function wrap(index: number, length: number): number {
  return ((index % length) + length) % length;
}
