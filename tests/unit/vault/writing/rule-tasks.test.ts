import { describe, expect, it } from 'vitest';
import { rulesIn, ruleWordsOf } from '../../../../src/vault/writing/rule-tasks';
import { readMetadata } from '../../../host/model/read-metadata';

describe('the rules of a note', () => {
  it('are its tasks with the tag, in the order of their lines', () => {
    const text = [
      '- [ ] No calls #no-contact/rule',
      '- [x] walk',
      '> 1. [X] #No-Contact/Rule No   looking',
      '- #no-contact/rule no task',
      '- [-] #no-contact/rules other',
      '* [/] #no-contact/rule',
      'Of #no-contact/rule.',
      '- [ ] of `#no-contact/rule` #other',
      '- [ ]a #no-contact/rule',
    ].join('\n');
    expect(rulesIn(text, readMetadata(text))).toEqual([
      { text: 'No calls', checked: false, line: 0, source: '- [ ] No calls #no-contact/rule' },
      { text: 'No looking', checked: true, line: 2, source: '> 1. [X] #No-Contact/Rule No   looking' },
      { text: '', checked: false, line: 5, source: '* [/] #no-contact/rule' },
    ]);
  });

  it('are none where the app tells of no tags or items, or the text is another by now', () => {
    const text = '- [ ] No calls #no-contact/rule';
    const cache = readMetadata(text);
    const { tags = [], listItems = [] } = cache;
    expect([rulesIn(text, {}), rulesIn(text, { tags }), rulesIn(text, { listItems })]).toEqual([[], [], []]);
    expect([rulesIn('', cache), rulesIn('Words', cache)]).toEqual([[], []]);
    const below = readMetadata(`\n${text}`);
    expect(rulesIn(text, below)).toEqual([]);
  });
});

describe('what a rule says', () => {
  it.each([
    ['- [ ] No calls #no-contact/rule', 'No calls'],
    ['\t> + [x]\t#NO-CONTACT/RULE  a  b ', 'a b'],
    ['12) [?] a #no-contact/rule b', 'a b'],
    ['-  \t[ ]  a #no-contact/rule', 'a'],
    ['1. [ ] a #no-contact/rule', 'a'],
    ['* [ ]  ', null],
    ['Of - [ ] a #no-contact/rule', null],
    ['1: [ ] a #no-contact/rule', null],
    ['a. [ ] a #no-contact/rule', null],
    ['- [] a #no-contact/rule', null],
    ['- [ab] a #no-contact/rule', null],
    ['- [ ] #no-contact/rule-2 a', null],
    ['- [ ] #no-contact/rule/a', null],
    ['- [ ] #no-contact/ruled', null],
    ['- #no-contact/rule a', null],
    ['[ ] #no-contact/rule a', null],
    ['-[ ] #no-contact/rule a', null],
    ['- [ ] a', null],
    ['- [ ] a #no-contact/rule\nb', null],
  ])('%j: %j', (line, words) => {
    expect(ruleWordsOf(line)).toBe(words);
  });
});
