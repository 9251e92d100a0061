// The app shows the name (aria-label) of whatever the pointer rests in: of a button of an icon that is wanted, of a whole part not.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { today, useJournal } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const FILES = {
  '2026-01-05.md': '- #no-contact/start\n',
  '2026-01-06.md':
    '- 08:10 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: a walk] [after:: 2]\n',
  [NOTE]: '- 08:10 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: a walk] [after:: 2]\n',
  'Block.md': '```no-contact\nshow: urges\nrange: all\n```\n',
};
/** Milliseconds after which the app would have shown one. */
const LONG_ENOUGH = 600;

async function toldAt(page: Page, selector: string): Promise<string | null> {
  await page.mouse.move(2, 2);
  await expect.poll(() => page.locator('.tooltip').count()).toBe(0);
  await page.locator(selector).first().hover();
  await page.waitForTimeout(LONG_ENOUGH);
  const tooltip = page.locator('.tooltip');
  return (await tooltip.count()) > 0 ? tooltip.first().textContent() : null;
}

describe('a tooltip', () => {
  it('stands over no part of the view, no chart, no day and no field', async () => {
    const { page, run } = await open({ files: FILES });
    await run('open-streak');
    await page.locator('.ncj-view canvas').first().waitFor();
    const places = ['.ncj-days-number', '.ncj-week', '.ncj-strip-day', '.ncj-today p', 'select', 'canvas'];
    const told = [];
    for (const place of places) told.push([place, await toldAt(page, `.ncj-view ${place}`)]);
    expect(told).toEqual(places.map((place) => [place, null]));
  });

  it('names a button that has an icon alone', async () => {
    const { page, run } = await open({ files: FILES });
    await run('open-streak');
    await page.locator('.ncj-view .ncj-info').first().waitFor();
    expect(await toldAt(page, '.ncj-view .ncj-info')).toMatch(/\w/);
  });

  it.each([
    ['log-urge', '.ncj-modal', ['.ncj-scale-step', 'input', 'p']],
    ['open-guide', '.ncj-guide', ['h4', 'p']],
    ['ride-out', '.ncj-ride-out', ['.ncj-scale-step', 'p']],
  ] as const)('stands over nothing of %s', async (command, inside, places) => {
    const { page, run } = await open({ files: FILES, options: { rightCollapsed: true } });
    await run(command);
    await page.locator(inside).waitFor();
    for (const place of places)
      expect([place, await toldAt(page, `${inside} ${place}`)]).toEqual([place, null]);
  });

  it('stands over no chart in a note', async () => {
    const { page } = await open({ files: FILES, options: { open: 'Block.md', reading: true } });
    await page.locator('.ncj-block canvas').waitFor();
    expect(await toldAt(page, '.ncj-block canvas')).toBeNull();
  });
});
