import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../../src/charts';
import { INSIGHTS } from '../../../../src/journal/insights';

const DOCS = readFileSync('docs/figures.md', 'utf8');

describe('the page on the figures', () => {
  it('has a row for each insight, and no other', () => {
    const rows = [...DOCS.matchAll(/^\| `([a-z-]+)`/gm)].map(([, id]) => id);
    expect(rows).toEqual(Object.keys(INSIGHTS));
  });

  it('says of each chart, by its question, what is drawn', () => {
    for (const { question } of CHARTS) expect(DOCS).toContain(question);
  });

  it('has each source that it names', () => {
    const named = [...DOCS.matchAll(/\[(\d)\]/g)].map(([, number]) => number);
    const listed = [...DOCS.matchAll(/^(\d)\. /gm)].map(([, number]) => number);
    expect([...new Set(named)].sort()).toEqual(listed);
  });
});
