import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/entries/kinds';
import { plainEntries, type Asked } from '../../../src/journal/plain-entries';
import { daily, day, journalOf, slip, start, urge } from './notes';

const ALL: Asked = { from: null, to: null, kinds: null };

describe('entries as plain JSON', () => {
  const journal = journalOf(
    [
      daily('2026-03-01', [start({ at: '9:05', line: 3 })]),
      daily('2026-03-02', [
        urge({ at: '21:14:30', intensity: 0, triggers: ['photos', 'rain'], text: 'nearly', line: 4 }),
        urge({ line: 7 }),
      ]),
      daily('2026-03-03', [slip({ channels: ['text'], line: 2 })]),
    ],
    '2026-03-10',
  );
  const placesOf = (asked: Partial<Asked>): string[] =>
    plainEntries(journal, { ...ALL, ...asked }).map(({ date, line }) => `${date}:${line}`);

  it('have the fields that were given, a 0 and lists too, and no other', () => {
    const [first, second, third, last] = plainEntries(journal, ALL);
    expect(first).toMatchObject({ date: '2026-03-01', time: '09:05', kind: 'start', line: 3 });
    expect(second).toEqual({
      date: '2026-03-02',
      time: '21:14:30',
      kind: 'urge',
      fields: { intensity: 0, trigger: ['photos', 'rain'] },
      text: 'nearly',
      path: '2026-03-02.md',
      line: 4,
    });
    expect(third).toMatchObject({ time: null, fields: {}, text: '', line: 7 });
    expect(last?.fields).toEqual({ channel: ['text'] });
  });

  it.each([
    [{}, ['2026-03-01:3', '2026-03-02:4', '2026-03-02:7', '2026-03-03:2']],
    [{ from: day('2026-03-02') }, ['2026-03-02:4', '2026-03-02:7', '2026-03-03:2']],
    [{ to: day('2026-03-02') }, ['2026-03-01:3', '2026-03-02:4', '2026-03-02:7']],
    [{ from: day('2026-03-02'), to: day('2026-03-02') }, ['2026-03-02:4', '2026-03-02:7']],
    [{ kinds: new Set<Kind>(['slip', 'start']) }, ['2026-03-01:3', '2026-03-03:2']],
    [{ kinds: new Set<Kind>() }, []],
  ] satisfies [Partial<Asked>, string[]][])('of days and kinds %o', (asked, places) => {
    expect(placesOf(asked)).toEqual(places);
  });
});
