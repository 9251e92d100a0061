import { describe, expect, it } from 'vitest';
import { phaseOf, type PhaseFacts } from '../../../src/prompts/phases';
import { rulesFor } from '../../../src/prompts/rules';

const FACTS: PhaseFacts = {
  day: 10,
  disappearWeeks: 3,
  mode: 'full',
  lastSlipDaysAgo: null,
  awaitingDecision: false,
  safety: false,
};

describe('the phases in force', () => {
  it.each([
    ['the first day', { day: 0 }, ['first-days']],
    ['day 7', { day: 7 }, ['first-days']],
    ['day 8', { day: 8 }, ['first-weeks']],
    ['the last day out of sight', { day: 20 }, ['first-weeks']],
    ['the day after it', { day: 21 }, ['later']],
    ['a first phase of no weeks', { day: 8, disappearWeeks: 0 }, ['later']],
    ['no weeks, but the first days', { day: 3, disappearWeeks: 0 }, ['first-days']],
    ['a long first phase', { day: 300, disappearWeeks: 52 }, ['first-weeks']],
    ['no open period', { day: null }, ['later']],
    ['children together', { mode: 'co-parent' }, ['first-weeks', 'co-parent']],
    ['a slip today', { lastSlipDaysAgo: 0 }, ['after-slip']],
    ['a slip the day before yesterday', { lastSlipDaysAgo: 2 }, ['after-slip']],
    ['a slip longer ago', { lastSlipDaysAgo: 3 }, ['first-weeks']],
    ['a slip with children together', { lastSlipDaysAgo: 1, mode: 'co-parent' }, ['after-slip']],
    ['an answer that waits', { awaitingDecision: true }, ['before-answering']],
    [
      'an answer that waits, after a slip',
      { awaitingDecision: true, lastSlipDaysAgo: 0 },
      ['before-answering'],
    ],
    ['an answer that waits, in safety', { awaitingDecision: true, safety: true }, ['first-weeks']],
  ] as const)('on %s', (_, changes, phases) => {
    expect(phaseOf({ ...FACTS, ...changes })).toEqual(phases);
  });
});

describe('the rules that hold', () => {
  it.each([
    ['disappear', 'full', ['nothing-sent', 'out-of-sight'], ['children-only', 'shared-as-it-is']],
    ['live', 'full', ['nothing-sent', 'shared-as-it-is'], ['children-only', 'out-of-sight']],
    ['disappear', 'co-parent', ['children-only', 'out-of-sight'], ['nothing-sent', 'shared-as-it-is']],
  ] as const)('to %s in mode %s', (phase, mode, held, left) => {
    const ids = rulesFor(phase, mode).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...held, 'no-reaction', 'no-looking', 'no-post-for-them']));
    expect(ids.filter((id) => (left as readonly string[]).includes(id))).toEqual([]);
  });
});
