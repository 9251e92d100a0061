/** Which kind of prompt goes with lower urges for this user: their own ratings before and after, and nothing else. */
import type { UrgeEntry } from '../entries/entry';
import { rounded } from '../journal/insights/insight';
import { urgesIn } from '../journal/insights/urges';
import type { Range } from '../journal/range';
import type { Journal } from '../journal/snapshot';
import { PROMPT_KINDS, type PromptKind } from './prompt';

/** Fewer ratings than this say too little to show. */
export const RATINGS_NEEDED = 5;

export interface Rating {
  readonly kind: PromptKind;
  /** Intensity of the urge, 0–10. */
  readonly before: number;
  readonly after: number;
}

export interface KindRating {
  readonly kind: PromptKind;
  readonly n: number;
  /** Mean of after − before: below 0 = the urge was lower after. */
  readonly meanChange: number;
}

/** How a kind is called where the user chooses a prompt. */
export const KIND_WORDS: Readonly<Record<PromptKind, string>> = {
  express: 'put into words',
  'look-ahead': 'look ahead',
  distract: 'something else',
  body: 'body',
};

/** The urges that name the kind of prompt they rate, and have both ratings. */
export function ratingsIn(journal: Journal, range: Range): readonly Rating[] {
  return urgesIn(journal, range).flatMap(({ urge }) => ratingOf(urge));
}

export function ratingOf({ prompt, intensity: before, after }: UrgeEntry): readonly Rating[] {
  const kind = PROMPT_KINDS.find((each) => each === prompt?.toLowerCase());
  return kind && before !== null && after !== null ? [{ kind, before, after }] : [];
}

/** The kinds with enough ratings, the largest fall first. */
export function rateKinds(ratings: readonly Rating[]): readonly KindRating[] {
  return PROMPT_KINDS.map((kind) => {
    const changes = ratings
      .filter((rating) => rating.kind === kind)
      .map(({ before, after }) => after - before);
    const sum = changes.reduce((total, change) => total + change, 0);
    return { kind, n: changes.length, meanChange: sum / changes.length };
  })
    .filter(({ n }) => n >= RATINGS_NEEDED)
    .sort((a, b) => a.meanChange - b.meanChange);
}

/** From so much of a fall on, in points of intensity, a kind comes sooner. */
const WORTH = 1;

/** The kind that goes with the largest fall; null = none has enough ratings and falls by a point. */
export function favouredKind(ratings: readonly Rating[]): PromptKind | null {
  const [best] = rateKinds(ratings);
  return best && best.meanChange <= -WORTH ? best.kind : null;
}

/** One sentence that has every kind with enough ratings, in no order of merit; null = none has. */
export function kindsSentence(journal: Journal): string | null {
  const rated = rateKinds(ratingsIn(journal, 'all'));
  const each = PROMPT_KINDS.flatMap((kind) => rated.filter((rating) => rating.kind === kind)).map(
    ({ kind, n, meanChange }) => `“${KIND_WORDS[kind]}” ${change(meanChange)} (${n} times)`,
  );
  return each.length === 0
    ? null
    : `Your urges after a prompt, on average, by your own ratings: ${each.join(', ')}.`;
}

function change(mean: number): string {
  const size = rounded(Math.abs(mean));
  if (size === '0') return 'the same';
  return mean < 0 ? `${size} lower` : `${size} higher`;
}
