// A start with what the last session kept: the days stand there before the notes are read back.
import { expect, it } from 'vitest';
import { JOURNAL, usePages } from '../pages';

const openPage = usePages(JOURNAL);

/** A period of a hundred days, an urge on each. */
const FILES = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    const start = at === 0 ? '- 08:00 #no-contact/start\n' : '';
    return [`${day}.md`, `${start}- 21:14 #no-contact/urge [intensity:: 7]\n`];
  }),
);

/** What the view and the journal say when the days first stand there after the plugin was started anew. */
const FIRST_NUMBER = `(async () => {
  const { plugins } = app;
  const id = 'no-contact-journal';
  await plugins.disablePlugin(id);
  const number = () => document.querySelector('.ncj-view .ncj-days-number')?.textContent ?? null;
  const first = new Promise((done) => {
    const watcher = new MutationObserver(() => {
      if (number() === null) return;
      watcher.disconnect();
      const { complete, streak, totals } = plugins.plugins[id].api.snapshot();
      const week = document.querySelector('.ncj-view .ncj-week')?.textContent;
      done({ days: number(), week, complete, journal: [streak.days, totals.urges] });
    });
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
  });
  await plugins.enablePlugin(id);
  return first;
})()`;

const KEPT = `(async () => {
  const [{ name }] = await indexedDB.databases();
  const db = await new Promise((done) => {
    indexedDB.open(name).onsuccess = ({ target }) => done(target.result);
  });
  const kept = await new Promise((done) => {
    db.transaction('shards').objectStore('shards').get(-1).onsuccess = ({ target }) => done(target.result);
  });
  db.close();
  return kept !== undefined;
})()`;

it('shows the days before any note is read back, moved on to today, and then what the notes say', async () => {
  const { page } = await openPage({
    files: FILES,
    options: { side: 'no-contact-streak' },
    now: '2026-04-11T12:00:00',
  });
  const view = page.locator('.ncj-view');
  await expect.poll(() => view.locator('[data-stat="urges"]').textContent()).toContain('100');
  await expect.poll(() => page.evaluate(KEPT), { timeout: 20_000 }).toBe(true);
  await page.clock.setSystemTime(new Date('2026-04-13T12:00:00'));
  expect(await page.evaluate(FIRST_NUMBER)).toMatchObject({
    days: '102',
    week: 'Four urges in the last seven days, seven in the seven before.',
    complete: false,
    journal: [0, 0],
  });
  await page.evaluate(`app.plugins.plugins['no-contact-journal'].api.ready`);
  expect(await view.locator('[data-stat="streak-days"]').textContent()).toBe('102');
  expect(await view.locator('[data-stat="urges"]').textContent()).toContain('100');
});
