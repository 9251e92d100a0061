/** What came of something that can go wrong by what a user did: a value, or a sentence that says what was wrong. */
export type Result<T = null, Also = unknown> = { readonly ok: true; readonly value: T } | (Refused & Also);

export interface Refused {
  readonly ok: false;
  readonly message: string;
}

/** It was done, and there is nothing to hand back. */
export const DONE = { ok: true, value: null } as const;

export function refused(message: string): Refused {
  return { ok: false, message };
}
