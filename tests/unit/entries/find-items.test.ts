import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/entries/find-items';

describe('list items with a tag of ours', () => {
  it.each<[string, [string, string | null][]]>([
    ['', []],
    ['- a #no-contact', []],
    ['- #no-contact/urge', [['- #no-contact/urge', null]]],
    ['- a\n- #No-Contact/urge\n- b', [['- #No-Contact/urge', null]]],
    ['- #no-contact/urge\n  more\nlazy\n\nnot', [['- #no-contact/urge\n  more\nlazy', null]]],
    ['- #no-contact/urge\n# Heading', [['- #no-contact/urge', null]]],
    ['- #no-contact/urge\n  - nested', [['- #no-contact/urge', null]]],
    ['> - #no-contact/urge\n>   more\n>\n> not', [['> - #no-contact/urge\n>   more', null]]],
    ['- #no-contact/urge\n```\ncode\n```', [['- #no-contact/urge', null]]],
    [
      '1. [x] #no-contact/urge\r\n2) [ ] #no-contact/slip\r\n',
      [
        ['1. [x] #no-contact/urge', 'x'],
        ['2) [ ] #no-contact/slip', ' '],
      ],
    ],
    ['> * [💔] #no-contact/urge', [['> * [💔] #no-contact/urge', '💔']]],
    ['-  [x]  #no-contact/urge', [['-  [x]  #no-contact/urge', 'x']]],
    ['- [x]#no-contact/urge', [['- [x]#no-contact/urge', null]]],
    ['- a [x] #no-contact/urge', [['- a [x] #no-contact/urge', null]]],
    ['#no-contact/urge\n- a', []],
    ['- a\n  #no-contact/urge', []],
    ['```\n- #no-contact/urge\n```\n- #no-contact/slip', [['- #no-contact/slip', null]]],
  ])('of %j', (text, items) => {
    const found = findItems(text);
    expect(found.map(({ lineStart, end, task }) => [text.slice(lineStart, end), task])).toEqual(items);
    for (const { lineStart, line } of found)
      expect(text.slice(0, lineStart).split('\n')).toHaveLength(line + 1);
  });

  it('begin with the byte order mark where the first line is one', () => {
    expect(findItems('\uFEFF- #no-contact/urge')).toEqual([{ lineStart: 0, line: 0, end: 19, task: null }]);
  });
});
