import { describe, expect, it } from 'vitest';
import { generateVault, SIZES, vaultOfSize } from '../vaults/generate.mjs';

const YEAR = { seed: 7, endDay: '2026-11-23', days: 365 };
const isDaily = (path: string): boolean => /^\d{4}-\d\d-\d\d\.md$/.test(path);

describe('a generated vault', () => {
  it('is the same for the same seed, and another one for another seed', () => {
    expect(generateVault(YEAR)).toEqual(generateVault(YEAR));
    expect(generateVault({ ...YEAR, seed: 8 })).not.toEqual(generateVault(YEAR));
  });

  it('ends with the last day, on which nothing is logged yet', () => {
    const files = generateVault(YEAR);
    const days = Object.keys(files).filter(isDaily).sort();
    expect(days[0]).toBe('2025-11-24.md');
    expect(days.at(-1)).toBe('2026-11-23.md');
    expect(files['2026-11-23.md']).toContain('126 days of no contact.');
    expect(files['2026-11-23.md']).not.toMatch(/#no-contact\/(?!rule)/);
  });

  it('has days without a note, unless told otherwise', () => {
    const count = (gaps: boolean): number =>
      Object.keys(generateVault({ ...YEAR, gaps })).filter(isDaily).length;
    expect(count(true)).toBeLessThan(345);
    expect(count(true)).toBeGreaterThan(250);
    expect(count(false)).toBe(365);
  });

  it('is partly written by hand, unless told otherwise', () => {
    const all = (handMade: boolean): string => Object.values(generateVault({ ...YEAR, handMade })).join('\n');
    for (const mark of ['\r\n', '> - ', '\t- ', '(intensity:: ', '[intensity:: lots]', '#no-contact/urgh']) {
      expect(all(true)).toContain(mark);
      expect(all(false)).not.toContain(mark);
    }
  });

  it('puts the daily notes into a folder', () => {
    const files = generateVault({ ...YEAR, days: 10, folder: 'Journal/' });
    expect(Object.keys(files).filter((path) => path.startsWith('Journal/')).length).toBeGreaterThan(5);
  });

  it('speaks of nothing that a machine says when it has nothing to say', () => {
    const all = Object.values(generateVault({ ...YEAR, days: 1200 })).join('\n');
    expect(all).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

it.each(SIZES.slice(0, 2))('a vault of $notes notes has $journalNotes daily ones', (size) => {
  const paths = Object.keys(vaultOfSize(size, '2026-11-23'));
  expect(paths).toHaveLength(size.notes);
  expect(paths.filter(isDaily)).toHaveLength(size.journalNotes);
});
