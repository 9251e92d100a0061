import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, merged } from './merge';

const text = fc
  .array(fc.constantFrom('a', 'b', '- c', '', 'd e'), { maxLength: 12 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));

function applied(before: string, changes: ReturnType<typeof changesBetween>): string {
  return [...changes]
    .reverse()
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), before);
}

describe('changes between two texts', () => {
  it('make the one of the other', () => {
    fc.assert(fc.property(text, text, (a, b) => applied(a, changesBetween(a, b)) === b));
  });

  it('leave lines alone that stay', () => {
    expect(changesBetween('one\ntwo\nthree\nfour\n', 'ONE\ntwo\nthree\nfour!\n')).toEqual([
      { from: 0, to: 3, insert: 'ONE' },
      { from: 18, to: 18, insert: '!' },
    ]);
  });
});

describe('merging', () => {
  it.each([
    ['lines apart', '1\n2\n3\n', '1!\n2\n3\n', '1\n2\n3!\n', '1!\n2\n3!\n'],
    ['between two', '1\n2\n3\n', '1!\n2\n3!\n', '1\n2!\n3\n', '1!\n2!\n3!\n'],
    ['the same change', '1\n2\n', '1\nx\n2\n', '1\nx\n2\n', '1\nx\n2\n'],
    ['one line at two places', 'one two three\n', 'ONE two three\n', 'one two THREE\n', 'ONE two THREE\n'],
    ['typing at the end while a line comes', 'x\n', 'x\ntyping', 'x\n- new\n', 'x\n- new\ntyping'],
    ['two lines at one place', 'x\n', 'x\na\n', 'x\nb\n', 'x\na\nb\n'],
    ['no last line break', 'x', 'x y', 'x\n- new', 'x y\n- new'],
    ['a last line that goes', 'a\nb', 't\na\nb', 'a\nc\n', 't\na\nc\n'],
    ['typing around a line while lines come', 'o\n', 't o\nu', 'n\no\n\n- e\n', 'n\nt o\n\n- e\nu'],
    ['a line in front of one that is typed into', 's;\n', 'k s;\nt;\n', 'n\ns;\n', 'n\nk s;\nt;\n'],
    ['against each other', 'one\n', 'two\n', 'three\n', 'two\nthree\n'],
    ['taken away and changed', 'a\nb\nc\n', 'a\nc\n', 'a\nB\nc\n', 'a\nB\nc\n'],
  ])('keeps both: %s', (_name, base, own, other, expected) => {
    expect(merged(base, own, other)).toBe(expected);
  });

  it('takes the one change where there is only one', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(merged(base, changed, base)).toBe(changed);
        expect(merged(base, base, changed)).toBe(changed);
        expect(merged(base, changed, changed)).toBe(changed);
      }),
    );
  });

  it('loses no line that either side added', () => {
    const fresh = fc.array(fc.constantFrom('own', 'own too'), { maxLength: 3 });
    fc.assert(
      fc.property(text, fresh, fresh, fc.nat(), fc.nat(), (base, mine, theirs, a, b) => {
        const put = (lines: readonly string[], at: number, mark: string): string => {
          const all = base.split('\n');
          all.splice(at % (all.length + 1), 0, ...lines.map((line, index) => `${line} ${mark}${index}`));
          return all.join('\n');
        };
        const result = merged(base, put(mine, a, 'm'), put(theirs, b, 't')).split('\n');
        for (const [lines, mark] of [
          [mine, 'm'],
          [theirs, 't'],
        ] as const) {
          for (const [index, line] of lines.entries()) {
            expect(result.some((each) => each.includes(`${line} ${mark}${index}`))).toBe(true);
          }
        }
      }),
    );
  });
});
