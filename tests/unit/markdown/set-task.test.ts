import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/markdown/changes';
import { setTask } from '../../../src/markdown/set-task';

const text =
  '- [ ] no looking #no-contact/rule\r\n> - [ ] walk\r\n- [ ] no looking #no-contact/rule\r\n1. [x] slept';

describe('one task mark', () => {
  it.each([
    ['is checked on the line nearest to where it was', '- [ ] no looking #no-contact/rule', true, 0, 0],
    ['is checked on the line nearest to where it was', '- [ ] no looking #no-contact/rule', true, 3, 2],
    ['is checked in a callout', '> - [ ] walk', true, 1, 1],
    ['is cleared in a numbered list', '1. [x] slept', false, 3, 3],
  ])('%s: %s', (_, line, checked, near, number) => {
    const changes = setTask(text, line, checked, near);
    const after = applied(text, changes);
    const from = changes[0]?.from ?? -1;
    const differing = Array.from(text, (_, at) => at).filter((at) => after.charAt(at) !== text.charAt(at));
    expect({ differing, length: after.length, mark: after.charAt(from) }).toEqual({
      differing: [from],
      length: text.length,
      mark: checked ? 'x' : ' ',
    });
    expect(text.slice(0, from).split('\r\n').length - 1).toBe(number);
  });

  it.each([
    ['- [-] walk', '- [x] walk'],
    ['- [/] walk', '- [x] walk'],
    ['-   [ ] walk', '-   [x] walk'],
    ['\t> 12)\t[ ] walk', '\t> 12)\t[x] walk'],
    ['\uFEFF- [ ] walk', '\uFEFF- [x] walk'],
    ['- [ ] walk\rfar\r\n', '- [x] walk\rfar\r\n'],
  ])('is checked, whatever it was: %j', (before, after) => {
    expect(applied(before, setTask(before, before.replace(/^\uFEFF|\r?\n$/g, ''), true))).toBe(after);
  });

  it('is cleared from an x in either case, and from no other mark', () => {
    expect(setTask('- [X] walk', '- [X] walk', false)).toEqual([{ from: 3, to: 4, insert: ' ' }]);
    expect([setTask('- [-] walk', '- [-] walk', false), setTask('- [X] walk', '- [X] walk', true)]).toEqual([
      [],
      [],
    ]);
  });

  it.each([
    ['that is checked already', '1. [x] slept', true],
    ['on a line that is gone', '- [ ] called Sam', true],
    ['on a line without a task', '- walk', true],
  ])('%s changes nothing', (_, line, checked) => {
    expect(setTask(text, line, checked)).toEqual([]);
  });
});
