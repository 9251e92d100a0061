/** What a prompt is. */
import type { ArticleId } from '../guide/article';

export const PHASES = [
  'first-days',
  'first-weeks',
  'later',
  'before-answering',
  'after-slip',
  'co-parent',
] as const;
/** The situation a prompt suits: three by time, three that come up. */
export type Phase = (typeof PHASES)[number];

export const PROMPT_KINDS = ['express', 'look-ahead', 'distract', 'body'] as const;
/** What a prompt has you do: put a feeling into words, plan, turn to something else, attend to the body. */
export type PromptKind = (typeof PROMPT_KINDS)[number];

export interface Prompt {
  /** Stable for good: favourites and hidden prompts are kept by it. */
  readonly id: string;
  /** The point of the article it comes from; `own` = the user wrote it. */
  readonly article: ArticleId | 'own';
  readonly phase: readonly Phase[];
  readonly kind: PromptKind;
  readonly text: string;
  /** Days since the period's start on which it is due, and on no other; absent = any day. */
  readonly onDay?: number;
  /** Days of the week on which it is due first, and on no others; 0 = Sunday, absent = any. */
  readonly weekdays?: readonly number[];
  /** False = nothing for the night: streets, calls, cooking. */
  readonly night?: false;
}

type Marks = Pick<Prompt, 'weekdays' | 'night'>;

export const NOT_AT_NIGHT: Marks = { night: false };

/** A prompt of ours. */
export interface LibraryPrompt extends Prompt {
  readonly article: ArticleId;
}

/** A prompt from the user's own note. */
export interface OwnPrompt extends Prompt {
  readonly article: 'own';
  readonly path: string;
}

/** Rows of one article point, kind and choice of phases: the key becomes the id's end, the value is the text. */
export function rows(
  article: ArticleId,
  kind: PromptKind,
  phase: readonly Phase[],
  texts: Readonly<Record<string, string>>,
  marks: Marks = {},
): readonly LibraryPrompt[] {
  return Object.entries(texts).map(([name, text]) => ({
    id: `${article}-${name}`,
    article,
    phase,
    kind,
    text,
    ...marks,
  }));
}
