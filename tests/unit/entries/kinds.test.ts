import { describe, expect, it } from 'vitest';
import { channelList, internList, NONE, oneLine } from '../../../src/entries/intern';
import { fieldRow, fieldsOf, isList, KINDS, kindRow } from '../../../src/entries/kinds';

describe('the kinds', () => {
  // The contract's table.
  it.each([
    ['start', ['mode', 'ended-by', 'last-contact'], ['mode', 'endedBy', 'lastContact']],
    [
      'urge',
      ['intensity', 'after', 'expected', 'minutes', 'trigger', 'response', 'plan', 'outcome', 'prompt'],
      ['intensity', 'after', 'expected', 'minutes', 'triggers', 'responses', 'plan', 'outcome', 'prompt'],
    ],
    ['slip', ['channel', 'intensity', 'trigger', 'plan'], ['channels', 'intensity', 'triggers', 'plan']],
    ['reached-out', ['channel', 'then'], ['channels', 'then']],
    ['logistics', ['channel', 'about'], ['channels', 'about']],
    ['end', ['reason'], ['reason']],
    ['letter', ['note'], ['note']],
  ])('%s has its fields, by the names that an entry keeps them under', (kind, keys, names) => {
    const row = kindRow(kind);
    expect(row?.fields.map(({ key }) => key)).toEqual(keys);
    expect(row?.fields.map(({ name }) => name)).toEqual(names);
    expect(row && fieldsOf(row).map(({ key }) => key)).toEqual([...keys, 'date', 'time']);
  });

  it('are seven', () => {
    expect(KINDS).toHaveLength(7);
  });

  it.each([
    ['URGE', 'urge'],
    ['Reached-Out', 'reached-out'],
    ['urges', null],
    ['', null],
  ])('by the name %j are %j', (name, kind) => {
    expect(kindRow(name)?.kind ?? null).toBe(kind);
  });
});

describe('a field', () => {
  const start = kindRow('start');

  it.each([
    ['mode', 'mode'],
    ['Ended  By', 'ended-by'],
    ['**last-contact**', 'last-contact'],
    ['time', 'time'],
    ['intensity', null],
    ['', null],
    ['mod', null],
    ['mode ', 'mode'],
    [`mode${' '.repeat(36)}`, 'mode'],
    // Longer than any key is with its marks.
    [`mode${' '.repeat(37)}`, null],
  ])('%j of a start is %j', (key, expected) => {
    expect(start && (fieldRow(start, key)?.key ?? null)).toBe(expected);
  });

  it.each([
    ['trigger', true],
    ['Response', true],
    ['channel', false],
    ['plan', false],
    ['weather', false],
  ])('%s is a list: %s', (key, is) => {
    expect(isList(key)).toBe(is);
  });
});

describe('lists that many entries share', () => {
  it('are one for the same words', () => {
    expect(internList('old photos, "wine, red"')).toBe(internList('old photos, "wine, red"'));
    expect(internList('old\n  > photos')).toEqual(['old photos']);
    expect(internList(' , ')).toBe(NONE);
  });

  it('of channels are one whatever their order, each once', () => {
    expect(channelList(['text', 'call', 'text'])).toEqual(['call', 'text']);
    expect(channelList(['text', 'call'])).toBe(channelList(['call', 'text']));
    expect(channelList(['post'])).toBe(channelList(['post']));
    expect(channelList(['post'])).toEqual(['post']);
    expect(channelList([])).toEqual([]);
  });
});

it.each([
  ['a\nb', 'a b'],
  ['a \r\n\t> > b', 'a  b'],
  ['a b', 'a b'],
])('%j in one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
