/** Names for a file, for the first that is free: `Letter.md`, `Letter 2.md` … */
export function* numbered(name: string, extension: string): Generator<string> {
  for (let copy = 1; ; copy += 1) yield `${name}${copy === 1 ? '' : ` ${copy}`}.${extension}`;
}
