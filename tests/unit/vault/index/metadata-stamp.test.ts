import type { App, TFile } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { isOfMoment, metadataStamp, stampOf } from '../../../../src/vault/index/metadata-stamp';

const stamp = { mtime: 5, size: 20 };

describe('the moment of the metadata', () => {
  it.each([
    ['as the app keeps it', { 'a.md': { ...stamp, hash: 'x' } }, { ...stamp, hash: 'x' }],
    ['none where it keeps nothing', undefined, null],
    ['none where it keeps something else', null, null],
    ['none of another note', { 'b.md': stamp }, null],
    ['none of another shape', { 'a.md': null }, null],
    ['none without its time', { 'a.md': { size: 20 } }, null],
    ['none without its size', { 'a.md': { mtime: 5 } }, null],
    ['none of words', { 'a.md': { mtime: '5', size: 20 } }, null],
    ['none of words for its size', { 'a.md': { mtime: 5, size: '20' } }, null],
    ['none of what is no object', { 'a.md': 'x' }, null],
  ])('is %s', (_, fileCache, expected) => {
    expect(metadataStamp({ metadataCache: { fileCache } } as unknown as App, 'a.md')).toEqual(expected);
  });
});

it('a file is of a moment where both its time and its size are', () => {
  const file = { stat: { ...stamp, ctime: 1 } } as unknown as TFile;
  expect(stampOf(file)).toEqual(stamp);
  expect(
    [stamp, { ...stamp, mtime: 6 }, { ...stamp, size: 21 }].map((each) => isOfMoment(file, each)),
  ).toEqual([true, false, false]);
});
