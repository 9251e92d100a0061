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

/** From so much of a fall on, in points of intensity, a kind comes sooner. */
const WORTH = 1;

/** Ratings added up one after the other, so that years of them are gone through once. */
export class RatingSums {
  private readonly sums = new Map<PromptKind, { n: number; change: number }>();

  add({ kind, before, after }: Rating): void {
    const { n, change } = this.sums.get(kind) ?? { n: 0, change: 0 };
    this.sums.set(kind, { n: n + 1, change: change + after - before });
  }

  /** The kinds with enough ratings, the largest fall first. */
  kinds(): readonly KindRating[] {
    return PROMPT_KINDS.flatMap((kind) => {
      const { n, change } = this.sums.get(kind) ?? { n: 0, change: 0 };
      return n >= RATINGS_NEEDED ? [{ kind, n, meanChange: change / n }] : [];
    }).sort((a, b) => a.meanChange - b.meanChange);
  }

  /** The kind that goes with the largest fall; null = none has enough ratings and falls by a point. */
  favoured(): PromptKind | null {
    const [best] = this.kinds();
    return best && best.meanChange <= -WORTH ? best.kind : null;
  }
}

/** The kinds with enough ratings, the largest fall first. */
export function rateKinds(ratings: readonly Rating[]): readonly KindRating[] {
  const sums = new RatingSums();
  for (const rating of ratings) sums.add(rating);
  return sums.kinds();
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
