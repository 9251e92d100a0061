/** What was made of something that came from outside. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Refusal;

interface Refusal {
  readonly ok: false;
  /** What was wrong, in a sentence. */
  readonly message: string;
}

export function bad(message: string): Refusal {
  return { ok: false, message };
}

export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** What a value is, in words, where another was to be. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'function':
      return 'a function';
    case 'object':
      return value === null ? 'nothing' : 'an object';
    default:
      return value === undefined ? 'nothing' : 'something else';
  }
}
