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

  it('are found in time that does not grow with its square where they all differ', () => {
    const many = (mark: string): string[] => Array.from({ length: 20_000 }, (_, line) => `${mark}${line}`);
    expect(sharedLines(many('a'), many('b')).every((at) => at === -1)).toBe(true);
  });
});

describe('changes line by line', () => {
  it('make the one text of the other', () => {
    fc.assert(fc.property(text, text, (a, b) => applied(a, lineChanges(a, b)) === b));
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
