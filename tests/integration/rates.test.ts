// @vitest-environment jsdom
/** The rates of tests/noise, read in the view of the built plugin, from notes. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addToDay } from '../../src/entries/local-day';
import { createHost, type Host } from '../host/node';
import { claimsIn, claimsOf, type Claim } from '../noise/claims';
import { EFFECTS, filesFrom, journalFrom, NOISE, notesFrom } from '../noise/journals';
import { day } from '../unit/journal/notes';
import { wordsAlone } from './words-alone';

const TODAY = day('2026-11-23');
const SEEDS = [7919, 104_729];

let host: Host;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 23, 59) });
  wordsAlone();
  host = await createHost({ files: { '2026-11-23.md': '- #no-contact/urge\n' } });
  await host.settle();
  host.run('open-streak');
  await host.settle();
  const range = view().querySelector('select');
  if (!range) throw new Error('The view has no range.');
  range.value = 'all';
  range.dispatchEvent(new Event('change'));
});

afterAll(async () => {
  await host.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Life = (typeof NOISE)[string];

function view(): HTMLElement {
  return document.body.querySelector<HTMLElement>('.ncj-view') ?? expect.fail('There is no view.');
}

/** Puts the journal into the vault in place of the one before, and reads what the view says then. */
async function sentences(life: Life, days: number, seed: number): Promise<string[]> {
  const { vault } = host.app;
  const files = filesFrom(notesFrom(life, days, seed, addToDay(TODAY, 1 - days)));
  for (const file of vault.getMarkdownFiles()) if (!(file.path in files)) await vault.delete(file);
  for (const [path, text] of Object.entries(files)) {
    const there = vault.getFileByPath(path);
    if (there) await vault.modify(there, text);
    else await vault.create(path, text);
  }
  const urges = Object.values(files).join('').split('#no-contact/urge').length - 1;
  await expect
    .poll(() => view().querySelector('[data-stat="urges"]')?.textContent, { timeout: 10_000 })
    .toBe(`${urges} ${urges === 1 ? 'urge' : 'urges'}`);
  return read();
}

function read(): string[] {
  return [...view().querySelectorAll('.ncj-head p, .ncj-question-answer > span')].map((el) => el.textContent);
}

/** The claims that the view makes, and that the functions do which the large simulation measures. */
async function claims(life: Life, days: number, seed: number): Promise<[Set<Claim>, Set<Claim>]> {
  const said = await sentences(life, days, seed);
  expect(said.length).toBeGreaterThan(9);
  const computed = new Set(claimsOf(journalFrom(life, days, seed)));
  // What is not in sight is told a little later.
  await expect.poll(() => new Set(claimsIn(read())), { timeout: 10_000 }).toEqual(computed);
  return [new Set(claimsIn(read())), computed];
}

describe('the view of the built plugin', () => {
  it('names next to nothing in journals in which nothing is to be found', async () => {
    let [journals, named] = [0, 0];
    for (const [at, life] of Object.values(NOISE).entries()) {
      for (const days of [90, at % 3 === 0 ? 365 : 14]) {
        const [shown, computed] = await claims(life, days, SEEDS[at % SEEDS.length] ?? 1);
        expect(shown).toEqual(computed);
        journals++;
        if (shown.size > 0) named++;
      }
    }
    expect(journals).toBe(22);
    expect(named / journals).toBeLessThanOrEqual(0.05);
  }, 60_000);

  it('says what is there where something is', async () => {
    let [journals, found, wrong] = [0, 0, 0];
    for (const { life, truth } of Object.values(EFFECTS)) {
      const [shown, computed] = await claims(life, 90, SEEDS[0] ?? 1);
      expect(shown).toEqual(computed);
      journals++;
      if (shown.delete(truth)) found++;
      if (shown.size > 0) wrong++;
    }
    expect(found / journals).toBeGreaterThanOrEqual(0.8);
    expect(wrong / journals).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
