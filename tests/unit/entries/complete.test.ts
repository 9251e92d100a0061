import { describe, expect, it } from 'vitest';
import { complete, completeTag } from '../../../src/entries/complete';

function offered(before: string): string[] {
  return (complete(before, { trigger: ['a song'] })?.choices ?? []).map(({ insert }) => insert);
}

describe('what is offered while an entry is typed', () => {
  it.each([
    ['- #no-contact/ur', 'urge '],
    ['- #no-contact/', 'urge '],
    ['+ #no-contact/ur', 'urge '],
    ['* #no-contact/ur', 'urge '],
    ['- 21:00 #no-contact/ur', 'urge '],
    ['> 1. [ ] 9:00 pm #No-Contact/ur', 'urge '],
    ['- #no-contact/urge [', 'intensity:: '],
    ['- #no-contact/urge [int', 'intensity:: '],
    ['- #no-contact/urge (int', 'intensity:: '],
    ['- #no-contact/urge words [trigger:: a', 'a song'],
    ['- #no-contact/urge (trigger:: a', 'a song'],
  ])('%s', (before, insert) => {
    expect(offered(before)).toContain(insert);
  });

  it.each([
    ['without a list mark', '#no-contact/ur'],
    ['behind a dash in the midst of a line', 'words - #no-contact/ur'],
    ['for a field behind a dash in the midst of a line', 'words - #no-contact/urge [int'],
    ['for a tag behind words', '- see #no-contact/ur'],
    ['for a tag in inline code', '- `#no-contact/ur'],
    ['for a tag in a comment', '- %% #no-contact/ur'],
    ['for a field of a tag behind words', '- see #no-contact/urge [int'],
    ['for a link', '- #no-contact/urge [['],
    ['for a link in a field', '- #no-contact/urge [note:: [[Da'],
    ['for the address of a link', '- #no-contact/urge [words](da'],
    ['for words in brackets that have not begun', '- #no-contact/urge saw her ('],
    ['for a kind that there is not', '- #no-contact/other [int'],
  ])('nothing %s', (_, before) => {
    expect(offered(before)).toEqual([]);
  });
});

describe('a kind that is there in full', () => {
  it('is not offered, and stays ours, so that nobody else offers it', () => {
    expect(complete('- 21:14 #no-contact/urge', {})).toEqual({ what: 'kind', from: 20, choices: [] });
  });
});

describe('before the # is typed', () => {
  it.each([
    ['- 21:14 ', '#no-contact/urge '],
    ['- 21:14 sl', '#no-contact/slip '],
    ['- [ ] 9:14 pm ur', '#no-contact/urge '],
    ['> * ur', '#no-contact/urge '],
    ['+ 21:14 sl', '#no-contact/slip '],
    ['- reached', '#no-contact/reached-out '],
  ])('%s', (before, insert) => {
    expect(completeTag(before)?.choices.map((choice) => choice.insert)).toContain(insert);
  });

  it.each(['- ', '- u', 'ur', '- 21:14 urge and', '- walk', '- 21:14 walk', '- 21:14 old ur'])(
    'nothing: %s',
    (before) => {
      expect(completeTag(before)).toBeNull();
    },
  );
});
