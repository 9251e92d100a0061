// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareJsdom } from '../jsdom';
import { readMetadata } from './read-metadata';

beforeAll(prepareJsdom);

function tags(text: string): string[] {
  return (readMetadata(text).tags ?? []).map(({ tag, position }) => {
    expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
    return tag;
  });
}

describe('tags', () => {
  it.each([
    ['- 21:14 #no-contact/urge [a:: 1]', ['#no-contact/urge']],
    ['> [!note]\n> - #no-contact/slip', ['#no-contact/slip']],
    ['`#code` and #tag', ['#tag']],
    ['```\n#code\n```\n#tag', ['#tag']],
    ['%%\n#hidden\n%%\n#tag', ['#tag']],
    ['a %% #hidden %% #tag', ['#tag']],
    ['a <!-- #hidden --> #tag', ['#tag']],
    ['#123 #1a', ['#1a']],
    ['a#b #c', ['#c']],
    ['---\ntags: [x]\n---\n#tag', ['#tag']],
    ['a\r\n#tag\r\n- #other', ['#tag', '#other']],
    ['\uFEFF#tag', ['#tag']],
  ])('in %j', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

describe('list items', () => {
  it('carry position, parent and task mark, nested ones and those in callouts too', () => {
    const text = '- a\n\t- [x] b\n> - c\n\n1. [-] d\n   more\n';
    const items = readMetadata(text).listItems ?? [];
    const shown = items.map(({ position, task }) => [
      text.slice(position.start.offset, position.end.offset),
      task,
    ]);
    expect(shown).toEqual([
      ['- a', undefined],
      ['- [x] b', 'x'],
      ['- c', undefined],
      ['1. [-] d\n   more', '-'],
    ]);
    expect(items[1]?.parent).toBe(0);
    expect(items[0]?.parent).toBeLessThan(0);
  });

  it('have the offsets of the text where lines end as in Windows', () => {
    const text = 'a\r\n\r\n- b\r\n- c\r\n';
    const [b, c] = readMetadata(text).listItems ?? [];
    expect(b && text.slice(b.position.start.offset, b.position.end.offset)).toBe('- b');
    expect(c?.position.start).toEqual({ line: 3, col: 0, offset: 10 });
  });
});

describe('frontmatter', () => {
  it('keeps dates as texts and knows where it stands', () => {
    const cache = readMetadata('---\ndate: 2026-03-01\nmood: 6\nlist: [a]\n---\nbody');
    expect(cache.frontmatter).toEqual({ date: '2026-03-01', mood: 6, list: ['a'] });
    expect(cache.frontmatterPosition?.end).toEqual({ line: 4, col: 3, offset: 42 });
  });

  it.each(['---\n: : :\n\t-\n---\nbody', '---\nno mapping\n---\n', '---\nnever closed\n'])(
    'is none in %j',
    (text) => {
      expect(readMetadata(text).frontmatter).toBeUndefined();
    },
  );
});

describe('headings and links', () => {
  it('are listed', () => {
    const cache = readMetadata('# One #\n\n## No contact\n[[A|b]] ![[C]]\n');
    expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([
      ['One', 1],
      ['No contact', 2],
    ]);
    expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([['A', 'b']]);
    expect(cache.embeds?.map(({ link }) => link)).toEqual(['C']);
  });
});
