import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useJournal, type JournalSetup, type OpenJournal } from '../journal';

const openJournal = useJournal();

const urges = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `- 1${at}:00 #no-contact/urge [intensity:: ${at}] [trigger:: wine]\n`,
  ).join('');
const FILES = {
  '2026-03-01.md': `- #no-contact/start\n${urges(3)}`,
  '2026-03-02.md': urges(4),
  '2026-03-03.md': urges(5),
  'Other.md': 'Words.\n',
};

/** Shows the view of a base that selects these notes. */
async function openBase(
  paths: readonly string[],
  config: Record<string, unknown>,
  setup: JournalSetup = { now: '2026-03-04T12:00:00' },
): Promise<OpenJournal> {
  const journal = await openJournal({ files: FILES, ...setup });
  await journal.page.evaluate(`window.base = app.openBase('no-contact-charts', {
    files: ${JSON.stringify(paths)}.map((path) => app.vault.getFileByPath(path)),
    config: ${JSON.stringify(config)},
    parent: document.body.createDiv({ attr: { style: 'position: fixed; inset: 0; z-index: 50; background: var(--background-primary)' } }),
  })`);
  return journal;
}

async function rowsOf({ page }: OpenJournal, chart: string): Promise<string[][]> {
  const table = page.locator(`.ncj-bases [data-chart="${chart}"] table`);
  await page.locator(`.ncj-bases [data-chart="${chart}"]`).scrollIntoViewIfNeeded();
  await table.locator('tbody tr').first().waitFor({ state: 'attached' });
  return table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

describe('charts in a base', () => {
  it('are drawn from the notes that the base selects, and from no other', async () => {
    const opened = await openBase(['2026-03-02.md', 'Other.md'], { chart: 'triggers' });
    await opened.page.getByText('From the 2 notes of this base, with 4 entries.').waitFor();
    expect((await rowsOf(opened, 'triggers'))[0]?.slice(0, 2)).toEqual(['wine', '4']);
    expect(await opened.page.locator('.ncj-bases [data-chart]').count()).toBe(1);
  });

  it('follow the query, and the notes', async () => {
    const opened = await openBase(['2026-03-02.md'], { chart: 'triggers' });
    const { page } = opened;
    await page.evaluate(
      "window.base.update(['2026-03-02.md', '2026-03-03.md'].map((path) => app.vault.getFileByPath(path)))",
    );
    await page.getByText('From the 2 notes of this base, with 9 entries.').waitFor();
    await page.evaluate(
      "app.vault.modify(app.vault.getFileByPath('2026-03-03.md'), '- 09:00 #no-contact/urge [trigger:: wine]\\n')",
    );
    await page.clock.runFor(1000);
    await page.getByText('with 5 entries.').waitFor();
    expect((await rowsOf(opened, 'triggers'))[0]?.slice(0, 2)).toEqual(['wine', '5']);
  });

  it('are all of them over all days where the options say nothing that there is', async () => {
    const { page } = await openBase(Object.keys(FILES), { chart: 'moods', range: 'a while' });
    await page.getByText('Streaks are counted from these notes alone.').waitFor();
    expect(await page.locator('.ncj-bases [data-chart]').count()).toBe(9);
  });

  it('say what to do where the base selects nothing of the journal', async () => {
    const { page } = await openBase(['Other.md'], {});
    await page.getByText('The note in this base has no entries.').waitFor();
    expect(await page.locator('.ncj-bases canvas').first().isVisible()).toBe(false);
  });

  it('leave nothing behind when the base is closed', async () => {
    const { page } = await openBase(Object.keys(FILES), {});
    await page.locator('.ncj-bases canvas').first().waitFor();
    await page.evaluate('window.base.close()');
    await page.evaluate("app.vault.modify(app.vault.getFileByPath('2026-03-03.md'), 'Words.')");
    await page.clock.runFor(1000);
    expect(await page.locator('.ncj-bases').count()).toBe(0);
  });

  it.each(['dark', 'light'] as const)('are nothing that axe objects to in %s', async (theme) => {
    const { page } = await openBase(Object.keys(FILES), {}, { options: { theme } });
    await page.locator('.ncj-bases canvas').first().waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      `axe.run(document.querySelector('.ncj-bases'), { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))`,
    );
    expect(violations).toEqual([]);
  });
});
