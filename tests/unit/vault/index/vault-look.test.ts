import { expect, it, vi } from 'vitest';
import type { LocalDay } from '../../../../src/entries/local-day';
import type { Problem } from '../../../../src/journal/snapshot';
import { VaultLook } from '../../../../src/vault/index/vault-look';

const DAY = '2026-03-10' as LocalDay;
const NEXT = '2026-03-11' as LocalDay;
const PROBLEM: Problem = {
  path: 'a.md',
  line: 1,
  column: 1,
  severity: 'warning',
  code: 'folder',
  message: 'Elsewhere.',
};

it('is taken anew where notes without a day, the place of daily notes or the day are others', () => {
  let undated: readonly string[] = [];
  const look = vi.fn((_: readonly string[]): readonly Problem[] => [PROBLEM]);
  const put = vi.fn((_: readonly Problem[]) => true);
  const vaultLook = new VaultLook({ putVaultProblems: put }, { undated: () => undated }, look);
  const looks = (days: string, today: LocalDay): readonly unknown[] => {
    look.mockClear();
    return [vaultLook.take(days, today), look.mock.calls];
  };
  expect(looks('x', DAY)).toEqual([true, [[[]]]]);
  expect(looks('x', DAY)).toEqual([false, []]);
  expect(looks('y', DAY)).toEqual([true, [[[]]]]);
  expect(looks('y', NEXT)).toEqual([true, [[[]]]]);
  undated = ['a.md'];
  expect(looks('y', NEXT)).toEqual([true, [[['a.md']]]]);
  expect(looks('y', NEXT)).toEqual([false, []]);
  put.mockReturnValue(false);
  expect(looks('y', DAY)).toEqual([false, [[['a.md']]]]);
  expect(put.mock.calls).toEqual(Array.from({ length: 5 }, () => [[PROBLEM]]));
});
