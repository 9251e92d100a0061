import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/table';
import { answerOf, putSafetyAnswer, safetyFacts, safetyIsUnasked } from '../../../src/practice/safety';

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

  it('set both settings in one go, and nothing where they stand already', async () => {
    const saveSettings = vi.fn(() => Promise.resolve());
    const context = { settings: defaultSettings(), saveSettings };
    await putSafetyAnswer(context, { danger: false, told: true }, true);
    expect(context.settings).toMatchObject({ safety: true, safetyAnswer: 'told' });
    await putSafetyAnswer(context, { danger: false, told: true }, true);
    expect(saveSettings).toHaveBeenCalledTimes(1);
  });
});
