import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, moved } from '../../../src/markdown/changes';
import { lineChanges, sharedLines } from '../../../src/markdown/shared-lines';

const text = fc
  .array(fc.constantFrom('a', 'b', '- c', '', 'd e'), { maxLength: 10 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), lines.join('\r\n'), `${lines.join('\n')}\n`));

describe('lines that two texts share', () => {
  it('are the same in both, in the same order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, two] = [a.split('\n'), b.split('\n')];
        let last = -1;
        sharedLines(one, two).forEach((at, line) => {
          if (at === -1) return;
          expect([two[at], at > last]).toEqual([one[line], true]);
          last = at;
        });
      }),
    );
  });

  it('are as many as can be', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
    fc.assert(
      fc.property(lines, lines, (one, two) => {
        const shared = sharedLines(one, two);
        expect(shared).toHaveLength(one.length);
        expect(shared.filter((at) => at !== -1)).toHaveLength(mostShared(one, two));
      }),
      { numRuns: 500 },
    );
  });

  it('are those further up where there is a choice', () => {
    expect(sharedLines(['a', 'b'], ['b', 'a'])).toEqual([-1, 0]);
    expect(sharedLines(['x', 'a', 'y'], ['a', 'b', 'a'])).toEqual([-1, 0, -1]);
  });

  it('are looked for in a thousand lines by a thousand, and in more only at both ends', () => {
    const differ = (count: number, mark: string): string[] => [
      'top',
      ...Array.from({ length: count - 1 }, (_, line) => `${mark}${line}`),
      'same',
      `${mark} last`,
      'near the end',
      'end',
    ];
    const [one, two] = [differ(999, 'a'), differ(999, 'b')];
    expect(sharedLines(one, two).flatMap((at, line) => (at === -1 ? [] : [[line, at]]))).toEqual([
      [0, 0],
      [999, 999],
      [1001, 1001],
      [1002, 1002],
    ]);
    const [more, others] = [differ(1000, 'a'), differ(1000, 'b')];
    expect(sharedLines(more, others).flatMap((at, line) => (at === -1 ? [] : [[line, at]]))).toEqual([
      [0, 0],
      [1002, 1002],
      [1003, 1003],
    ]);
  });

  it('are found in time that does not grow with its square where they all differ', () => {
    const many = (mark: string): string[] => Array.from({ length: 20_000 }, (_, line) => `${mark}${line}`);
    expect(sharedLines(many('a'), many('b')).every((at) => at === -1)).toBe(true);
  });
});

/** By trying what is left without the first line of the one, or of the other. */
function mostShared(one: readonly string[], two: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined) return 0;
  const at = two.indexOf(first);
  const without = mostShared(rest, two);
  return at === -1 ? without : Math.max(without, 1 + mostShared(rest, two.slice(at + 1)));
}

describe('changes line by line', () => {
  it('make the one text of the other', () => {
    fc.assert(fc.property(text, text, (a, b) => applied(a, lineChanges(a, b)) === b));
  });

  it('leave alone as many lines as both have', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '- c', 'd e'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (one, two) => {
        const changes = lineChanges(one.join('\n'), two.join('\n'));
        let start = 0;
        const left = one.filter((line) => {
          const end = start + line.length;
          const alone = !changes.some(({ from, to }) => from < end && to > start);
          start = end + 1;
          return alone;
        });
        expect(left.length).toBeGreaterThanOrEqual(mostShared(one, two));
      }),
      { numRuns: 300 },
    );
  });

  it('put in around words, and a cursor behind these stays there', () => {
    const before = 'Slept badly';
    const after = '---\nmood:\n---\nSlept badly\n\n## No contact\n';
    const changes = lineChanges(before, after);
    expect(changes).toEqual([
      { from: 0, to: 0, insert: '---\nmood:\n---\n' },
      { from: 11, to: 11, insert: '\n\n## No contact\n' },
    ]);
    expect(after.slice(0, moved(before, changes, 11))).toBe('---\nmood:\n---\nSlept badly');
  });
});
