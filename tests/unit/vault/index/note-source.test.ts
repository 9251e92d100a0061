import type { CachedMetadata, Loc, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../../src/entries/local-day';
import { hasOurTag, noteSource } from '../../../../src/vault/index/note-source';

const place = { path: 'a.md', day: '2026-01-03' as LocalDay, daily: true };

function loc(text: string, offset: number): Loc {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, col: offset - (before.lastIndexOf('\n') + 1), offset };
}

function pos(text: string, from: number, to: number): Pos {
  return { start: loc(text, from), end: loc(text, to) };
}

/** Metadata of a text with one item for each `- ` and one tag for each `#…`; item ends are given as offsets past the start. */
function cacheOf(text: string, ends: readonly number[]): CachedMetadata {
  const marks = [...text.matchAll(/(?:[-*+]|\d\.) (?:\[(.)\] )?/g)];
  return {
    tags: [...text.matchAll(/#[\w/-]+/g)].map((match) => ({
      tag: match[0],
      position: pos(text, match.index, match.index + match[0].length),
    })),
    listItems: marks.map((match, at) => ({
      parent: -1,
      task: match[1],
      position: pos(text, match.index, match.index + (ends[at] ?? 0)),
    })),
  };
}

describe('the list items that the parser is given', () => {
  const urge = '#no-contact/urge';
  it.each([
    ['one item', `- ${urge} x`, [20], [`- ${urge} x`]],
    ['no item of ours', '- #other x\n- plain', [10, 7], []],
    ['another case', '- #No-Contact/Urge', [18], ['- #No-Contact/Urge']],
    ['ours below the first line', `- a\n  ${urge}`, [22], []],
    ['a text over two lines', `- ${urge} a\n  b\n- c`, [24, 3], [`- ${urge} a\n  b`]],
    ['an end that takes in children', `- ${urge}\n  - child\n- c`, [28, 7, 3], [`- ${urge}`]],
    ['a nested one', `- a\n\t- ${urge}\n- c`, [25, 18, 3], [`\t- ${urge}`]],
    ['a callout', `> - ${urge}\n> - b`, [18, 3], [`> - ${urge}`]],
    ['CRLF', `- ${urge} a\r\n- c\r\n`, [24, 3], [`- ${urge} a`]],
    ['a list in a list line', `- - ${urge}`, [20, 18], [`- - ${urge}`]],
    ['an end before the text ends', `- ${urge}\n\ntext`, [18], [`- ${urge}`]],
  ])('%s', (_, text, ends, items) => {
    const source = noteSource(place, text, cacheOf(text, ends));
    expect(source?.listItems.map(({ lineStart, end }) => text.slice(lineStart, end))).toEqual(items);
    for (const { line, lineStart } of source?.listItems ?? []) {
      expect(text.slice(0, lineStart).split('\n').length - 1).toBe(line);
    }
  });

  it('carry the mark of their checkbox', () => {
    const text = `- [x] ${urge}\n- [ ] ${urge}\n- ${urge}`;
    const source = noteSource(place, text, cacheOf(text, [22, 22, 18]));
    expect(source?.listItems.map(({ task }) => task)).toEqual(['x', ' ', null]);
  });
});

describe('the list items of any metadata', () => {
  const urge = '#no-contact/urge';

  it('are taken in their order in the text, whatever order they are told in', () => {
    const text = `- a\n- ${urge} b\n- c\n- ${urge} d`;
    const cache = cacheOf(text, [3, 20, 3, 20]);
    const items = (given: CachedMetadata) => noteSource(place, text, given)?.listItems;
    expect(items(cache)?.map(({ line }) => line)).toEqual([1, 3]);
    expect(items({ ...cache, listItems: [...(cache.listItems ?? [])].reverse() })).toEqual(items(cache));
  });

  it('carry the mark of the task that a number stands behind, and of no other line', () => {
    const text = `- [x] 1. ${urge} b\n- ${urge} c`;
    const cache = cacheOf(text, [27, 20, 20]);
    const source = noteSource(place, text, cache);
    expect(source?.listItems.map(({ line, task }) => [line, task])).toEqual([
      [0, 'x'],
      [1, null],
    ]);
  });

  it('are none where it tells of none', () => {
    expect(noteSource(place, 'Words.', {})).toEqual({
      ...place,
      text: 'Words.',
      listItems: [],
      frontmatter: null,
    });
    const { tags = [] } = cacheOf(urge, []);
    expect(noteSource(place, urge, { tags })?.listItems).toEqual([]);
  });

  it('do not depend on where tags of others stand', () => {
    const text = `- ${urge} a`;
    const cache = cacheOf(text, [20]);
    const elsewhere = { tag: '#other', position: pos(text, 0, 1) };
    expect(
      noteSource(place, text, { ...cache, tags: [elsewhere, ...(cache.tags ?? [])] })?.listItems,
    ).toHaveLength(1);
  });
});

describe('metadata and text', () => {
  const text = '- #no-contact/urge x';
  const cache = cacheOf(text, [20]);

  it('that do not belong together make no source', () => {
    expect(noteSource(place, `new line\n${text}`, cache)).toBeNull();
    expect(noteSource(place, '', cache)).toBeNull();
  });

  it('may differ by a byte-order mark', () => {
    expect(noteSource(place, `\uFEFF${text}`, cache)?.listItems).toHaveLength(1);
    const marked = `\uFEFF${text}`;
    expect(noteSource(place, text, cacheOf(marked, [20]))?.listItems).toHaveLength(1);
  });

  it('need no text without a tag of ours', () => {
    const tags = (...given: string[]) => ({ tags: given.map((tag) => ({ tag, position: pos('', 0, 0) })) });
    expect(
      [
        tags('#NO-contact/x'),
        tags('#a', '#no-contact/rule'),
        tags('#no-contact'),
        tags('#no-contacts/a'),
        {},
      ].map(hasOurTag),
    ).toEqual([true, true, false, false, false]);
  });
});
