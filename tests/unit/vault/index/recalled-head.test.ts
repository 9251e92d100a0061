import { beforeEach, describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../../src/entries/local-day';
import { Ledger } from '../../../../src/journal/ledger';
import type { Basis } from '../../../../src/vault/index/basis';
import { isSame } from '../../../../src/vault/index/basis';
import { headToKeep, RecalledHead } from '../../../../src/vault/index/recalled-head';

const BASIS: Basis = {
  journal: { dayStartsAt: 0, resettingChannels: ['text'] },
  names: { mood: 'mood', sleep: 'sleep' },
  days: 'YYYY-MM-DD',
};
const TODAY = '2026-03-10' as LocalDay;

/** Plain JSON, as a store gives it back. */
const kept = (): unknown =>
  JSON.parse(JSON.stringify(headToKeep(new Ledger(BASIS.journal).journal(new Date(2026, 2, 10, 12)), BASIS)));

let head: RecalledHead;

beforeEach(() => (head = new RecalledHead()));

describe('what stood at the top of the view', () => {
  it('is said again under the same settings, whatever properties are named', () => {
    head.recall(kept());
    expect(head.on(TODAY, { ...BASIS, names: { mood: 'other', sleep: 'sleep' } })).toMatchObject({});
    expect(head.on(TODAY, BASIS)).not.toBeNull();
  });

  it.each([
    ['other hours of the day', { ...BASIS, journal: { ...BASIS.journal, dayStartsAt: 4 } }],
    ['other channels', { ...BASIS, journal: { ...BASIS.journal, resettingChannels: [] } }],
    ['other paths of daily notes', { ...BASIS, days: 'DD-MM-YYYY' }],
  ])('is not said under %s', (_, basis: Basis) => {
    head.recall(kept());
    expect(head.on(TODAY, basis)).toBeNull();
  });

  it.each([null, 3, 'x', {}, { basis: 'x' }, { head: {} }, { basis: 3, head: {} }])(
    'is nothing where %j was kept',
    (value) => {
      head.recall(value);
      expect(head.on(TODAY, BASIS)).toBeNull();
    },
  );

  it('is nothing where its basis is no words', () => {
    head.recall({ ...(kept() as object), basis: 3 });
    expect(head.on(TODAY, BASIS)).toBeNull();
    head.recall({ ...(kept() as object), head: { days: 'x' } });
    expect(head.on(TODAY, BASIS)).toBeNull();
  });

  it('is forgotten once the notes say more, and is not recalled then', () => {
    head.recall(kept());
    head.forget();
    expect(head.on(TODAY, BASIS)).toBeNull();
    head.recall(kept());
    expect(head.on(TODAY, BASIS)).toBeNull();
  });
});

it('the same settings are the same', () => {
  expect(isSame(BASIS.journal, { ...BASIS.journal, resettingChannels: ['text'] })).toBe(true);
  expect(isSame(BASIS.journal, { ...BASIS.journal, resettingChannels: ['email'] })).toBe(false);
});
