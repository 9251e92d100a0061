import { describe, expect, it } from 'vitest';
import { answerOf, safetyFacts, safetyIsUnasked } from '../../../src/practice/safety';

describe('the questions about safety', () => {
  it.each([
    [{ danger: true, told: false }, 'danger'],
    [{ danger: false, told: true }, 'told'],
    [{ danger: true, told: true }, 'both'],
    [{ danger: false, told: false }, 'none'],
  ] as const)('%o is kept as %s', (facts, answer) => {
    expect(answerOf(facts)).toBe(answer);
    const safety = answer !== 'none';
    expect(safetyFacts({ safety, safetyAnswer: answer })).toEqual(facts);
  });

  it('count as both where safety was turned on in the settings', () => {
    expect(safetyFacts({ safety: true, safetyAnswer: '' })).toEqual({ danger: true, told: true });
    expect(safetyFacts({ safety: true, safetyAnswer: 'none' })).toEqual({ danger: true, told: true });
  });

  it('are to be asked until they were answered', () => {
    expect(safetyIsUnasked({ safety: false, safetyAnswer: '' })).toBe(true);
    expect(safetyIsUnasked({ safety: true, safetyAnswer: '' })).toBe(false);
    expect(safetyIsUnasked({ safety: false, safetyAnswer: 'none' })).toBe(false);
  });
});
