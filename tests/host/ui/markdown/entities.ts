// The character references that people write in notes.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  copy: '©',
};

export function decode(entity: string): string {
  const inner = entity.slice(1, -1);
  const code = /^#x([0-9a-f]+)$/i.exec(inner)?.[1];
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  const decimal = /^#(\d+)$/.exec(inner)?.[1];
  if (decimal) return String.fromCodePoint(Number(decimal));
  return NAMED[inner] ?? entity;
}
