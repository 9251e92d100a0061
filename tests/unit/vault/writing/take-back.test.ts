import { describe, expect, it } from 'vitest';
import { applied } from '../../../../src/markdown/changes';
import { insertEntry } from '../../../../src/markdown/insert';
import { lineNumberAt, takeBack } from '../../../../src/vault/writing/take-back';
import type { Edited } from '../../../../src/vault/writing/edited';

const LINE = '- 21:14 #no-contact/urge';

function logged(before: string): { edited: Edited; number: number } {
  const changes = insertEntry(before, 'No contact', LINE);
  const after = applied(before, changes);
  const at = after.indexOf(LINE, (changes[0]?.from ?? 0) - 1);
  return { edited: { before, after, changes }, number: lineNumberAt(after, at) };
}

const BEFORE = `a\n\n## No contact\n${LINE}\n- x\n`;
const AFTER = `a\n\n## No contact\n${LINE}\n- x\n${LINE}\n`;

describe('a line that was written is taken back', () => {
  it.each([
    ['the note as it was', AFTER, BEFORE],
    ['after lines above', `new\n${AFTER}`, `new\n${BEFORE}`],
    ['after lines below', `${AFTER}- y\n`, `${BEFORE}- y\n`],
    ['between both', `new\n${AFTER}- y\n`, `new\n${BEFORE}- y\n`],
    ['with other line breaks', AFTER.replaceAll('\n', '\r\n'), BEFORE.replaceAll('\n', '\r\n')],
    ['where it is the last, without a break', `b\n${AFTER.trimEnd()}`, `b\n${BEFORE.trimEnd()}`],
    ['beside one alike in code', `\`\`\`\n${LINE}\n\`\`\`\n${AFTER}`, `\`\`\`\n${LINE}\n\`\`\`\n${BEFORE}`],
  ])('%s', (_, text, taken) => {
    const { edited, number } = logged(BEFORE);
    expect(edited.after).toBe(AFTER);
    expect(applied(text, takeBack(edited, number, null, text))).toBe(taken);
  });

  it.each([
    ['was changed', `a\n\n## No contact\n- x\n${LINE} more\n`],
    ['is gone, and one alike stands in code', `a\n\n## No contact\n- x\n\`\`\`\n${LINE}\n\`\`\`\n`],
    ['became code', `a\n\n## No contact\n\n\`\`\`\n${LINE}\n\`\`\`\n`],
    ['is gone with the rest', 'other\n'],
  ])('and nothing else where it %s', (_, text) => {
    const { edited, number } = logged('a\n\n## No contact\n- x\n');
    expect(takeBack(edited, number, null, text)).toEqual([]);
  });

  it.each(['a\n', '', 'a'])('with the heading that came with it into %j', (before) => {
    const { edited, number } = logged(before);
    expect(edited.after).toContain(`## No contact\n${LINE}`);
    expect(applied(edited.after, takeBack(edited, number, null, edited.after))).toBe(before);
  });

  it('and not the one alike that was there before', () => {
    const { edited, number } = logged(BEFORE);
    expect(takeBack(edited, number, null, AFTER.replace(/urge\n$/, 'urge more\n'))).toEqual([]);
  });

  it('and what stood there before comes back where it was changed', () => {
    const [old, now] = ['- 1 #no-contact/urge', '- 1 #no-contact/urge [intensity:: 3]'];
    const edited = {
      before: `${old}\n`,
      after: `${now}\n`,
      changes: [{ from: 0, to: old.length, insert: now }],
    };
    const text = `b\r\n${now}\r\nc`;
    expect(takeBack(edited, 0, old, `b\n\`\`\`\n${now}\n\`\`\`\n`)).toEqual([]);
    expect(takeBack(edited, 0, old, `b\n${now} more\n`)).toEqual([]);
    expect(applied(text, takeBack(edited, 0, old, text))).toBe(`b\r\n${old}\r\nc`);
  });
});

it.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 2],
  [4, 2],
])('offset %i is in line %i', (offset, number) => {
  expect(lineNumberAt('a\n\nb', offset)).toBe(number);
});
