import { describe, expect, it } from 'vitest';
import { markdownLines } from '../../../src/markdown/markdown-lines';
import { findHeading, findSection, lastList } from '../../../src/markdown/section';

const sectionOf = (note: string, heading = 'Log') => findSection(markdownLines(note), heading);

describe('the heading of the log', () => {
  it.each([
    ['# Log\n## Log\n## Log\n', 6],
    ['# Log\n### Log\n', 0],
    ['## LOG ##\n', 0],
    ['Log\n---\n\n# Log\n', 9],
    ['Log\n---\n', null],
    ['## Logs\n', null],
    ['> ## Log\n', null],
    ['', null],
  ])('in %j begins at %j', (note, from) => {
    expect(findHeading(markdownLines(note), ' Log ')?.from ?? null).toBe(from);
  });

  it('may be named with its marks', () => {
    expect(findHeading(markdownLines('## C#\n## Log\n'), 'Log ##')?.from).toBe(6);
    expect(findHeading(markdownLines('## #1 of all\n'), '#1 of all')?.from).toBe(0);
  });
});

describe('its section', () => {
  it.each([
    ['a\n## Log\nb\n\nc\n## d\ne', ['b', '', 'c']],
    ['## Log\nb\n\nc\n===\n', ['b', '']],
    ['## Log', []],
    ['## Log\n\n# a', ['']],
    ['## Log\na\n```\nb', ['a']],
    ['## Log\na\n```\n# b\n```\nc', ['a', '```', '# b', '```', 'c']],
    ['## Log\na %% b\n# c\n%%\n# d', ['a %% b', '# c', '%%']],
  ])('of %j holds %j', (note, body) => {
    expect(sectionOf(note)?.body.map(({ text }) => text)).toEqual(body);
    expect(sectionOf(note)?.head.text).toBe('## Log');
  });

  it('is none without the heading', () => {
    expect(sectionOf('a\n')).toBeNull();
    expect(sectionOf('')).toBeNull();
  });
});

describe('its last list', () => {
  it.each([
    ['- a\n- b\n', '- b', '- '],
    ['- a\n\n* b\n  c\n\nd', '  c', '* '],
    ['- a\n  1. b\n\n', '  1. b', '- '],
    ['  2)  a', '  2)  a', '  2)  '],
    ['-\ta', '-\ta', '-\t'],
    ['-    a', '-    a', '-    '],
    ['-     a', '-     a', '- '],
    ['-\t a', '-\t a', '- '],
    ['-', '-', '- '],
    [' +  a', ' +  a', ' +  '],
    ['> - a\n- b\n> - c', '- b', '- '],
    ['- a\n- b %% c\n- d %%', '- d %%', '- '],
    ['- a\n- b %% c\n\n%%', '- a', '- '],
  ])('in %j ends with %j and is written %j', (body, last, mark) => {
    const section = sectionOf(`## Log\n${body}`);
    const list = section && lastList(section);
    expect(list && { last: list.last.text, mark: list.mark }).toEqual({ last, mark });
  });

  it.each(['', 'a\n', '> - a\n', '    - a\n', '```\n- a\n```\n'])('is none in %j', (body) => {
    const section = sectionOf(`## Log\n${body}`);
    expect(section && lastList(section)).toBeNull();
  });
});
