/** Which kind of prompt goes with lower urges for this user: their own ratings before and after, and nothing else. */
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
