/** What was made of something that came from outside. */
import { WORDS } from './words';

export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** What a value is, in words, where another was to be. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return WORDS.shapes.list;
  switch (typeof value) {
    case 'string':
      return WORDS.shapes.text;
    case 'number':
      return WORDS.shapes.number;
    case 'boolean':
      return WORDS.shapes.boolean;
    case 'function':
      return WORDS.shapes.function;
    case 'object':
      return value === null ? WORDS.shapes.nothing : WORDS.shapes.object;
    default:
      return value === undefined ? WORDS.shapes.nothing : WORDS.shapes.other;
  }
}
