// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as functions from './functions';
import { readMetadata } from './read-metadata';

describe('versions', () => {
  it.each([
    ['1.13.1', true],
    ['1.13.4', true],
    ['1.2.10', true],
    ['0.16.0', true],
    ['1.13.5', false],
    ['1.14.0', false],
    ['2.0.0', false],
  ])('%s: %s', (version, expected) => {
    expect(functions.requireApiVersion(version)).toBe(expected);
  });
});

describe('paths', () => {
  it.each([
    ['/a//b/', 'a/b'],
    ['a\\b', 'a/b'],
    ['a\u00A0b\u202Fc', 'a b c'],
    ['e\u0301', 'é'],
    ['', '/'],
    ['/', '/'],
    ['./a', './a'],
  ])('%j becomes %j', (path, expected) => {
    expect(functions.normalizePath(path)).toBe(expected);
  });

  it('and subpaths of links come apart', () => {
    expect(functions.parseLinktext('A/B#C^d')).toEqual({ path: 'A/B', subpath: '#C^d' });
    expect(functions.parseLinktext('A')).toEqual({ path: 'A', subpath: '' });
    expect(functions.getLinkpath('A#B')).toBe('A');
    expect(functions.stripHeading('No: contact, (day 1)')).toBe('No contact day 1');
    expect(functions.stripHeadingForLink('a#b|c')).toBe('a b c');
  });
});

describe('frontmatter', () => {
  const frontmatter = { Tags: 'a, #b c', tag: 'no', aliases: ['x', 1], list: 'p, q', date: '2026-01-01' };

  it('is asked for by name without regard to case, or by pattern', () => {
    expect(functions.parseFrontMatterEntry(frontmatter, 'DATE')).toBe('2026-01-01');
    expect(functions.parseFrontMatterEntry(frontmatter, /^da/)).toBe('2026-01-01');
    expect(functions.parseFrontMatterEntry(frontmatter, 'none')).toBeNull();
    expect(functions.parseFrontMatterEntry(null, 'date')).toBeNull();
    expect(functions.parseFrontMatterTags(frontmatter)).toEqual(['#a', '#b', '#c']);
    expect(functions.parseFrontMatterAliases(frontmatter)).toEqual(['x', '1']);
    expect(functions.parseFrontMatterStringArray(frontmatter, 'list')).toEqual(['p', 'q']);
  });

  it('says where it is', () => {
    const text = '---\na: 1\n---\nbody';
    const info = functions.getFrontMatterInfo(text);
    expect([text.slice(info.from, info.to), text.slice(info.contentStart), info.frontmatter]).toEqual([
      'a: 1\n',
      'body',
      'a: 1\n',
    ]);
    expect(functions.getFrontMatterInfo('body')).toMatchObject({ exists: false, contentStart: 0 });
  });

  it('gives its tags before those of the text', () => {
    expect(functions.getAllTags(readMetadata('---\ntags: [a]\n---\n#b'))).toEqual(['#a', '#b']);
  });
});

describe('YAML', () => {
  it('keeps dates as texts, and throws what is none', () => {
    expect(functions.parseYaml('range: 2026-01-01..2026-02-01\nfrom: 2026-01-01\nshow: streak')).toEqual({
      range: '2026-01-01..2026-02-01',
      from: '2026-01-01',
      show: 'streak',
    });
    expect(() => functions.parseYaml('a: [')).toThrow();
    expect(functions.stringifyYaml({ a: [1], b: 'x: y' })).toBe('a:\n  - 1\nb: "x: y"\n');
  });
});

describe('references', () => {
  it('are gone through until the callback says so', () => {
    const cache = readMetadata('[[A]] [[B]] ![[C]]');
    const seen: string[] = [];
    const all = (stop?: string) =>
      functions.iterateCacheRefs(cache, ({ link }) => {
        seen.push(link);
        return link === stop;
      });
    expect([all(), all('B')]).toEqual([false, true]);
    expect(seen).toEqual(['A', 'B', 'C', 'A', 'B']);
  });
});

describe('debouncing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('calls once with the latest values, at a time from the first call or from the last', () => {
    const [first, last] = [vi.fn(), vi.fn()];
    const fromFirst = functions.debounce(first, 100);
    const fromLast = functions.debounce(last, 100, true);
    for (const value of [1, 2]) {
      fromFirst(value);
      fromLast(value);
      vi.advanceTimersByTime(60);
    }
    expect([first.mock.calls, last.mock.calls]).toEqual([[[2]], []]);
    vi.advanceTimersByTime(60);
    expect(last.mock.calls).toEqual([[2]]);
  });

  it('can be cancelled, and run at once', () => {
    const call = vi.fn((value: number) => value * 2);
    const debounced = functions.debounce(call, 100);
    debounced(1).cancel();
    vi.advanceTimersByTime(200);
    expect([call.mock.calls.length, debounced.run()]).toEqual([0, undefined]);
    debounced(2);
    expect(debounced.run()).toBe(4);
    vi.advanceTimersByTime(200);
    expect(call).toHaveBeenCalledTimes(1);
  });
});

describe('the language', () => {
  it('is that of the app', () => {
    expect(functions.getLanguage()).toBe('en');
    window.localStorage.setItem('language', 'de');
    expect(functions.getLanguage()).toBe('de');
    window.localStorage.clear();
  });
});

describe('Moment', () => {
  it('is the one of the app', () => {
    expect(functions.moment('2026-03-01', 'YYYY-MM-DD', true).format('dddd')).toBe('Sunday');
  });
});
