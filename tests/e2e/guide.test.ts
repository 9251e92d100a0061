/** The guide: the lesson of the day in the sidebar, all of them in the view, their ticks, and safety mode. */
import { describe, expect, it } from 'vitest';
import { ID, useJournal } from './journal';

const openJournal = useJournal();

const START = '2026-03-01';
const START_LINE = '- 20:00 #no-contact/start [mode:: full]';
const files = { [`${START}.md`]: `## No contact\n\n${START_LINE}\n` };
const lessons = `[...document.querySelectorAll('.ncj-view [data-lesson]')].map((el) => el.dataset.lesson)`;
const inGuide = `[...document.querySelectorAll('.ncj-guide [data-lesson]')].map((el) => ({
  id: el.dataset.lesson,
  articles: el.dataset.article.split(' '),
  safe: 'safe' in el.dataset,
  letters: el.textContent.length,
  fold: el.tagName,
}))`;

interface InGuide {
  readonly id: string;
  readonly articles: readonly string[];
  readonly safe: boolean;
  readonly letters: number;
  readonly fold: string;
}

describe('opening the guide', () => {
  it('takes the keys along from a note, to its first lesson', async () => {
    const { page, run } = await openJournal({ files, now: '2026-03-03T09:00:00' });
    await run('open-today');
    await page.locator('.cm-content').click();
    await run('open-guide');
    const focused = `document.activeElement?.closest('.ncj-guide [data-lesson]')?.dataset.lesson ?? null`;
    await expect.poll(() => page.evaluate(focused)).toBe('what-it-is');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`document.activeElement.closest('details').open`)).toBe(false);
  });
});

describe('opening the streak view', () => {
  it('takes the keys along from a note, so that Tab goes to what can be done', async () => {
    const { page, run } = await openJournal({ files, now: '2026-03-03T09:00:00' });
    await run('open-today');
    await page.locator('.cm-content').click();
    await run('open-streak');
    const inView = `document.activeElement?.closest('.ncj-view') !== null`;
    await expect.poll(() => page.evaluate(inView)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(inView)).toBe(true);
  });
});

describe('the lesson of the day', () => {
  it('stands in the sidebar, is read there, and moves on at midnight', async () => {
    const { page, run } = await openJournal({ files, now: '2026-03-03T23:50:00' });
    await run('open-streak');
    const card = page.locator('.ncj-view [data-lesson="first-reason"]');
    await card.getByRole('button', { name: 'Read: The first reason' }).press('Enter');
    await expect.poll(() => card.locator('.ncj-lesson-todo').count()).toBe(1);
    expect(await page.evaluate(lessons)).toEqual(['first-reason', 'what-it-is']);
    expect(await page.evaluate(`document.activeElement.textContent`)).toBe('Show less');
    const saved = await page.evaluate(`app.plugins.plugins['${ID}'].loadData()`);
    expect(saved).toMatchObject({ lessonsRead: ['first-reason'] });
    await page.clock.runFor('15:00');
    await expect.poll(() => page.evaluate(lessons)).toEqual(['second-reason']);
  });

  it('goes into the note, and counts as read', async () => {
    const { page, run, note } = await openJournal({ files, now: `${START}T21:00:00` });
    await run('open-streak');
    await page.getByRole('button', { name: 'Read: What it is' }).click();
    await page.locator('.ncj-view').getByRole('button', { name: "Put into today's note" }).click();
    await page.waitForTimeout(300);
    await page.clock.runFor(5000);
    await expect
      .poll(() => note(`${START}.md`))
      .toMatch(/### What it is\n[\s\S]*- \[ \] Mute[\s\S]*## No contact/);
  });

  it('is whole in a code block, and given to other code', async () => {
    const block = '```no-contact\nshow: lesson\n```\n';
    const { page } = await openJournal({
      files: { ...files, 'Today.md': block },
      now: '2026-03-02T12:00:00',
      options: { open: 'Today.md', reading: true },
    });
    await expect
      .poll(() => page.locator('.ncj-block [data-lesson="alarm"] .ncj-lesson-todo').count())
      .toBe(1);
    const text = (day: string) => page.evaluate(`app.plugins.plugins['${ID}'].api.lesson(${day})`);
    expect(await text('')).toMatch(/^The alarm\n\n/);
    expect(await text("'2026-03-05'")).toMatch(/^The third reason\n\n/);
    expect(await text("'2025-01-01'")).toBe('');
  });
});

describe('the guide', () => {
  it('holds every lesson once and in full, and ticks what was read', async () => {
    const { page, run } = await openJournal({ files, now: '2026-03-03T12:00:00' });
    await run('open-guide');
    await page.waitForSelector('.ncj-guide [data-lesson]');
    const all = await page.evaluate<InGuide[]>(inGuide);
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ letters, fold }) => letters < 120 || fold !== 'DETAILS')).toEqual([]);
    expect(new Set(all.flatMap(({ articles }) => articles)).size).toBe(26);
    const alarm = page.locator('.ncj-guide [data-lesson="alarm"]');
    await alarm.locator('summary').press('Enter');
    await alarm.getByRole('button', { name: 'Mark as read' }).press('Enter');
    await expect.poll(() => alarm.getByRole('img', { name: 'Read' }).isVisible()).toBe(true);
    expect(await alarm.evaluate((el: HTMLDetailsElement) => el.open)).toBe(true);
    await alarm.getByRole('button', { name: 'Mark as unread' }).click();
    await expect.poll(() => alarm.getByRole('img', { name: 'Read' }).isVisible()).toBe(false);
  });

  it('keeps the ticks of the first list', async () => {
    const { page, run } = await openJournal({ files, now: `${START}T21:00:00` });
    await run('open-guide');
    await page.getByRole('checkbox', { name: 'Tell one friend what you are doing' }).check();
    await expect
      .poll(() => page.evaluate(`app.plugins.plugins['${ID}'].loadData()`))
      .toMatchObject({ lessonsRead: ['what-it-is/friend'] });
  });

  it('shows in safety mode only what is meant for it', async () => {
    const data = { safety: true };
    const { page, run } = await openJournal({ files, data, now: '2026-03-03T12:00:00' });
    await run('open-guide');
    await page.waitForSelector('.ncj-guide [data-lesson]');
    const all = await page.evaluate<InGuide[]>(inGuide);
    expect(all.filter(({ safe }) => !safe)).toEqual([]);
    expect(all.map(({ id }) => id)).toContain('what-it-is');
    expect(await page.locator('.ncj-guide').innerText()).not.toMatch(
      /in touch|own accord|miss|come back|door/i,
    );
  });
});
