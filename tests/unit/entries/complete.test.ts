import { describe, expect, it } from 'vitest';
import { complete, completeTag } from '../../../src/entries/complete';
import { KINDS } from '../../../src/entries/kinds';

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

describe('each choice', () => {
  const used = { trigger: ['a song', 'Some, thing', 'wine'], plan: ['a walk, alone'] };
  const labels = (before: string) => complete(before, used)?.choices.map(({ label }) => label) ?? null;

  it.each([
    ['- #no-contact/', 'kind', 14, KINDS.map(({ kind }) => kind)],
    ['- #no-contact/RE', 'kind', 14, ['reached-out']],
    ['- 21:14 #no-contact/l', 'kind', 20, ['logistics', 'letter']],
    ['- #no-contact/slip [', 'key', 20, ['channel', 'intensity', 'trigger', 'plan', 'date', 'time']],
    ['- #no-contact/slip [pLa', 'key', 20, ['plan']],
    ['- #no-contact/slip (t', 'key', 20, ['trigger', 'time']],
    ['- #no-contact/start words [last-', 'key', 27, ['last-contact']],
    ['- #no-contact/urge [outcome::', 'value', 29, ['passed', 'slipped']],
    ['- #no-contact/urge [Outcome:: \tsl', 'value', 31, ['slipped']],
    ['- #no-contact/slip [channel:: text, ca', 'value', 36, ['call']],
    ['- #no-contact/slip [channel:: text,ca', 'value', 35, ['call']],
    ['- #no-contact/slip [channel:: text, gift,  in', 'value', 43, ['in-person']],
    ['- #no-contact/slip (trigger:: SO', 'value', 30, ['a song', 'Some, thing']],
    ['- #no-contact/slip [trigger:: ', 'value', 30, ['a song', 'Some, thing', 'wine']],
  ] as const)('behind %j', (before, what, from, expected) => {
    expect(complete(before, used)).toMatchObject({ what, from });
    expect(labels(before)).toEqual(expected);
  });

  it.each([
    ['- #no-contact/slip [channel:: tex', { insert: 'text', label: 'text', hint: '' }],
    [
      '- #no-contact/slip [trigger:: some',
      { insert: '"Some, thing"', label: 'Some, thing', hint: 'used before' },
    ],
    [
      '- #no-contact/slip [plan:: a',
      { insert: 'a walk, alone', label: 'a walk, alone', hint: 'used before' },
    ],
    [
      '- #no-contact/urge [aft',
      { insert: 'after:: ', label: 'after', hint: 'how strong it was afterwards, 0 to 10' },
    ],
    ['- #no-contact/le', { insert: 'letter ', label: 'letter', hint: 'none: an unsent letter was written' }],
  ])('says what it puts there and what that is, behind %j', (before, choice) => {
    expect(complete(before, used)?.choices).toEqual([choice]);
  });

  it.each([
    '- #no-contact/urge [intensity:: ',
    '- #no-contact/urge [outcome:: SLIPPED',
    '- #no-contact/urge [outcome:: x',
    '- #no-contact/urge [weather:: ',
    '- #no-contact/urge [x',
    '- #no-contact/urge [trigger:: wine] words',
    '- #no-contact/urge [trigger:: [[wi',
    '- #no-contact/party [trigger:: ',
    '- #no-contact/x',
  ])('is none behind %j', (before) => {
    expect(complete(before, used)).toBeNull();
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

  it.each([
    ['- 21:14 ', 8, KINDS.map(({ kind }) => kind)],
    ['- 21:14:30 S', 11, ['slip', 'start']],
    ['- 9:14pm s', 9, ['slip', 'start']],
    ['- 9:14 AM sl', 10, ['slip']],
    ['- [x] st', 6, ['start']],
    ['>\t12)  re', 7, ['reached-out']],
    ['- reached-', 2, ['reached-out']],
    ['123456789. en', 11, ['end']],
  ])('%j is completed from column %i on: %j', (before, from, labels) => {
    const found = completeTag(before);
    expect(found).toMatchObject({ what: 'tag', from });
    expect(found?.choices.map(({ label }) => label)).toEqual(labels);
    expect(found?.choices.map(({ insert }) => insert)).toEqual(labels.map((kind) => `#no-contact/${kind} `));
    expect(
      found?.choices.every(({ hint, label }) => hint === KINDS.find(({ kind }) => kind === label)?.effect),
    ).toBe(true);
  });

  it.each([
    ...[
      '1234567890. ur',
      '-ur',
      '- [xx] ur',
      '- [x]ur',
      '- 21:14sl',
      '- 121:14 sl',
      '- 21:1 sl',
      '- #ur',
      '- 1ur',
    ],
    ...['a - ur', '- -ur'],
  ])('nothing: %s', (before) => {
    expect(completeTag(before)).toBeNull();
  });

  it.each(['- ', '- u', 'ur', '- 21:14 urge and', '- walk', '- 21:14 walk', '- 21:14 old ur'])(
    'nothing: %s',
    (before) => {
      expect(completeTag(before)).toBeNull();
    },
  );
});
