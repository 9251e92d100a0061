import { describe, expect, it } from 'vitest';
import { claimsOf, effectRates, noiseRates, type Rate } from './claims';
import { journalFrom, NOISE } from './journals';

/** `npm run check:noise` takes many more, and prints the rates for docs/figures.md. */
const JOURNALS = Number(process.env['JOURNALS'] ?? 20);

const share = (rates: readonly Rate[], part: 'said' | 'wrong'): number =>
  rates.reduce((sum, rate) => sum + rate[part], 0) / rates.reduce((sum, { journals }) => sum + journals, 0);

function print(rates: readonly Rate[]): void {
  if (process.env['JOURNALS'] === undefined) return;
  for (const { name, days, journals, said, wrong } of rates) {
    console.log(`${name}, ${days} days: ${said} of ${journals}, wrong ${wrong}`);
  }
}

describe('what the view says of journals in which nothing is to be found', () => {
  const rates = noiseRates(JOURNALS);
  print(rates);

  it('names a direction, hours or a response in at most one of twenty', () => {
    console.log(`noise: ${(100 * share(rates, 'said')).toFixed(1)} % of ${rates.length * JOURNALS} journals`);
    expect(share(rates, 'said')).toBeLessThanOrEqual(0.05);
  });

  it.each(Object.keys(NOISE))('and of no kind clearly in more than one of ten: %s', (name) => {
    const own = rates.filter((rate) => rate.name === name);
    const n = own.length * JOURNALS;
    expect(share(own, 'said')).toBeLessThanOrEqual(0.1 + 2 * Math.sqrt((0.1 * 0.9) / n));
  });

  it('is next to nothing after two weeks', () => {
    const short = rates.filter(({ days }) => days === 14);
    expect(share(short, 'said')).toBeLessThanOrEqual(0.01);
  });
});

describe('what the view says of journals with something to be found', () => {
  const rates = effectRates(JOURNALS);
  print(rates);

  it.each([...new Set(rates.map(({ name }) => name))])('is that, in four of five: %s', (name) => {
    const own = rates.filter((rate) => rate.name === name);
    expect(share(own, 'said')).toBeGreaterThanOrEqual(0.8);
  });

  it('is something else in at most one of twenty', () => {
    expect(share(rates, 'wrong')).toBeLessThanOrEqual(0.05);
  });
});

it('a claim is known by its words', () => {
  const steady = NOISE['independent days'];
  if (!steady) throw new Error('no such journals');
  expect([...claimsOf(journalFrom(steady, 14, 1))]).toEqual([]);
  expect([
    ...claimsOf(journalFrom({ rate: (days) => new Array<number>(days).fill(3), hours: [19, 22] }, 90, 1)),
  ]).toEqual(['hours']);
});
