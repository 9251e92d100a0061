import { describe, expect, it } from 'vitest';
import { headingText, headingTitle, isHeading } from '../../../src/markdown/heading';
import { markdownLines } from '../../../src/markdown/markdown-lines';

describe('a heading in one line', () => {
  it.each([
    ['# Log', 'Log'],
    ['###### The log ', 'The log'],
    ['## Log ##', 'Log'],
    ['## Log \t#', 'Log'],
    ['## C#', 'C#'],
    ['## a # b', 'a # b'],
    ['## a #b ###', 'a #b'],
    ['##\tLog', 'Log'],
    ['##', ''],
    ['## ##', ''],
  ])('%j is one and says %j', (line, text) => {
    expect(isHeading(line)).toBe(true);
    expect(headingText(line)).toBe(text);
    expect(headingTitle(line)).toBe(text.toLowerCase());
    expect(markdownLines(line).headings).toMatchObject([{ title: text.toLowerCase(), marked: true }]);
  });

  it.each(['Log', '#Log', '####### Log', '#no-contact/urge', 'Log ##', ''])('%j is none', (line) => {
    expect(isHeading(line)).toBe(false);
    expect(markdownLines(line).headings).toEqual([]);
  });
});

it('in what is only the name of one, the marks of a heading are none of its words', () => {
  expect(['Log ##', '#Log', 'Log'].map(headingText)).toEqual(['Log', 'Log', 'Log']);
});
