import { describe, expect, it } from 'vitest';
import { useJournal } from './journal';
import { FAULTS, MONTH, openView, seeAll, STATES, violations } from './whole-view';

const openJournal = useJournal();

const WIDTHS = [260, 400, 900, 1240];

describe.each(Object.entries(STATES))('the view with %s', (_, files) => {
  it.each(['dark', 'light'] as const)('can be read at every width in %s', async (theme) => {
    const journal = await openView(openJournal, files, { theme });
    const { page } = journal;
    for (const width of WIDTHS) {
      await journal.setSideWidth(width);
      await seeAll(journal);
      expect([width, await page.evaluate(FAULTS)]).toEqual([width, []]);
    }
    expect(await violations(page)).toEqual([]);
  });
});

describe('the view in an interface from right to left', () => {
  it('can be read at every width', async () => {
    const journal = await openView(openJournal, MONTH, { language: 'he' });
    const { page } = journal;
    for (const width of WIDTHS) {
      await journal.setSideWidth(width);
      await seeAll(journal);
      expect([width, await page.evaluate(FAULTS)]).toEqual([width, []]);
    }
  });
});

describe('what is drawn', () => {
  it('is in the tables of the charts as it is in the snapshot', async () => {
    const journal = await openView(openJournal, MONTH, {});
    const { page } = journal;
    await journal.setSideWidth(900);
    await seeAll(journal);
    const { totals, streak } = await journal.snapshot();
    const column = (chart: string, name: string): Promise<number[]> =>
      page.evaluate(`(() => {
        const table = document.querySelector('.ncj-view [data-chart="${chart}"] table');
        const at = [...table.querySelectorAll('thead th')].findIndex((head) => head.textContent === '${name}');
        return [...table.querySelectorAll('tbody tr')].map((row) => Number(row.children[at].textContent));
      })()`);
    const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
    expect(sum(await column('urges', 'Urges'))).toBe(totals.urges);
    expect(sum(await column('urges', 'Slips'))).toBe(totals.slips);
    expect(await column('streaks', 'Days')).toEqual(
      expect.arrayContaining(streak.history.map(({ days }) => days)),
    );
  });

  it('leaves marks on every canvas that is shown', async () => {
    const journal = await openView(openJournal, MONTH, {});
    const { page } = journal;
    await journal.setSideWidth(900);
    await seeAll(journal);
    const blank = await page.evaluate(`[...document.querySelectorAll('.ncj-view canvas')]
      .filter((canvas) => canvas.checkVisibility())
      .filter((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return !data.some((value, at) => at % 4 === 3 && value > 0);
      })
      .map((canvas) => canvas.closest('[data-chart]').dataset.chart)`);
    expect(blank).toEqual([]);
  });
});
