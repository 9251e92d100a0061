/** A change of a text: what stands between two offsets is replaced. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Makes a change of a text as it is now; null = there is nothing to change. */
export type Edit = (text: string) => Change | null;

export function applied(text: string, { from, to, insert }: Change): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** What takes the change back, in the text after it. */
export function inverse(before: string, { from, to, insert }: Change): Change {
  return { from, to: from + insert.length, insert: before.slice(from, to) };
}
