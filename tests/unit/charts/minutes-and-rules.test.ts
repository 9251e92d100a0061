import { describe, expect, it } from 'vitest';
import { minutes } from '../../../src/charts/minutes';
import { rules } from '../../../src/charts/rules';
import { daily, journalOf, urge } from '../journal/notes';
import { column, input, values } from './builders';

const ridden = (expected: number | null, measured: number | null, more = {}) =>
  urge({ expected, minutes: measured, outcome: 'passed', ...more });

describe('the minutes chart', () => {
  const notes = [
    daily('2026-11-16', [ridden(30, 12), ridden(45, 0), ridden(20, 25), ridden(10, 600, { outcome: null })]),
    daily('2026-11-18', [ridden(60, 14), ridden(5, null), ridden(0, 3)]),
  ];
  const view = minutes.build(input(journalOf(notes, '2026-11-20')));

  it('has what was expected beside what was measured, of urges that passed', () => {
    expect(column(view, 'Expected minutes')).toEqual([30, 45, 20, 60, 0]);
    expect(values(view, 2)).toEqual([12, 0, 25, 14, 3]);
    expect(view.answer).toBe('You expected 30 minutes and measured 12.');
  });

  it('says a pair in words, and opens its line', () => {
    expect(view.points[3]).toEqual({
      label: '18 November 2026: expected 60 minutes, measured 14',
      path: '2026-11-18.md',
      line: 1,
    });
  });

  it('waits for five, and says how to get there', () => {
    const few = minutes.build(input(journalOf(notes.slice(0, 1), '2026-11-20')));
    expect(few).toMatchObject({ enough: false, config: null });
    expect(few.answer).toContain('(3 so far)');
    expect(minutes.build(input(journalOf([], '2026-11-20'))).answer).toMatch(/^When you ride out an urge/);
  });
});

describe('the rules chart', () => {
  const notes = [
    daily('2026-11-16', [], ruled('+No calls\n+No looking\n-Ten minutes outside')),
    daily('2026-11-17', [], ruled('-No calls\n+No looking')),
    daily('2026-11-19', [urge()], ruled('+Phone in the hall\n+no calls')),
  ];
  const view = rules.build(input(journalOf(notes, '2026-11-19')));

  it('says of each rule on how many of its days it was ticked, as the latest list has them', () => {
    expect(view.table.rows).toEqual([
      ['Phone in the hall', 1, 1],
      ['no calls', 2, 3],
      ['No looking', 2, 2],
      ['Ten minutes outside', 0, 1],
    ]);
    expect(values(view, 0)).toEqual([1, 2, 2, 0]);
    expect(values(view, 1)).toEqual([0, 1, 0, 1]);
    expect(view.points[1]).toMatchObject({
      label: 'no calls: kept on 2 of 3 days with it',
      path: '2026-11-19.md',
    });
  });

  it('counts, and judges nothing', () => {
    expect(view.answer).toBe('You ticked 5 of 7 rules on 3 days with the checklist.');
    expect(rules.build(input(journalOf([daily('2026-11-19', [urge()])], '2026-11-19')))).toMatchObject({
      enough: false,
      config: null,
    });
  });
});

function ruled(rules: string) {
  const lines = rules.split('\n');
  return { rules, rulesKept: lines.filter((line) => line.startsWith('+')).length, rulesTotal: lines.length };
}
