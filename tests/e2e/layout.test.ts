import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { HostOptions } from '../host/page/serve.mjs';
import { viewStates } from '../vaults/view-states.mjs';
import { useJournal, today, type OpenJournal } from './journal';

const openJournal = useJournal();
let journal: OpenJournal | null = null;

const STATES = viewStates(today());
const MONTH = STATES['a month'] ?? {};
const WIDTHS = [260, 400, 900, 1240];
const CHARTS = ['urges', 'mood', 'hours', 'triggers', 'responses', 'minutes', 'rules', 'calendar', 'streaks'];

async function open(files: Readonly<Record<string, string>>, options: HostOptions): Promise<Page> {
  const setup = { files, width: 1500, options: { leftCollapsed: true, rightWidth: 260, ...options } };
  journal = await openJournal(setup);
  await journal.run('open-streak');
  const { page } = journal;
  await page.locator('.ncj-view .ncj-head').waitFor();
  const range = page.locator('.ncj-view select').first();
  if (await range.isVisible()) await range.selectOption('all');
  return page;
}

/** Has every chart drawn once, at the view's present width. */
async function seeAll(page: Page): Promise<void> {
  for (const name of CHARTS) {
    const chart = page.locator(`.ncj-view [data-chart="${name}"]`);
    if (await chart.isVisible()) await chart.scrollIntoViewIfNeeded();
  }
  await page.evaluate('window.host.settle()');
}

/** What cannot be read as it stands: text past the view's edge, cut off, too small, or over other text. */
const FAULTS = `(() => {
  const view = document.querySelector('.ncj-view');
  const edge = view.getBoundingClientRect();
  const faults = [];
  if (view.scrollWidth > view.clientWidth) faults.push('scrolls sideways by ' + (view.scrollWidth - view.clientWidth));
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  const boxes = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const el = node.parentElement;
    if (!node.data.trim() || !el.checkVisibility() || el.closest('.ncj-visually-hidden, select')) continue;
    const words = node.data.trim().slice(0, 40);
    if (parseFloat(getComputedStyle(el).fontSize) < 11) faults.push('small: ' + words);
    const range = document.createRange();
    range.selectNodeContents(node);
    let clamped = el;
    while (clamped !== view && getComputedStyle(clamped).webkitLineClamp === 'none') clamped = clamped.parentElement;
    const end = clamped === view ? Infinity : clamped.getBoundingClientRect().bottom;
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      // Lines after the last of a preview are not shown.
      if (width < 1 || top >= end - 1) continue;
      if (left < edge.left - 1 || right > edge.right + 1) faults.push('past the edge: ' + words);
      for (const box of boxes) {
        const across = Math.min(right, box.right) - Math.max(left, box.left);
        const down = Math.min(bottom, box.bottom) - Math.max(top, box.top);
        if (box.el !== el && across > 2 && down > 4) faults.push('overlap: ' + words + ' / ' + box.words);
      }
      boxes.push({ el, words, left, right, top, bottom });
    }
    for (let at = el; at !== view; at = at.parentElement) {
      if (getComputedStyle(at).overflowX === 'hidden' && at.scrollWidth > at.clientWidth + 1) faults.push('cut off: ' + words);
    }
  }
  return [...new Set(faults)];
})()`;

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document.querySelector('.ncj-view'), { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  );
}

describe.each(Object.entries(STATES))('the view with %s', (_, files) => {
  it.each(['dark', 'light'] as const)('can be read at every width in %s', async (theme) => {
    const page = await open(files, { theme });
    for (const width of WIDTHS) {
      await page.evaluate(`window.host.setRightWidth(${width})`);
      await seeAll(page);
      expect([width, await page.evaluate(FAULTS)]).toEqual([width, []]);
    }
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(['nordic', 'latte', 'plain'] as const)('the view in the palette %s', (palette) => {
  it.each(['dark', 'light'] as const)('has enough contrast in %s', async (theme) => {
    const page = await open(MONTH, { theme, palette });
    await seeAll(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe('what is drawn', () => {
  it('is in the tables of the charts as it is in the snapshot', async () => {
    const page = await open(MONTH, {});
    await page.evaluate('window.host.setRightWidth(900)');
    await seeAll(page);
    const { totals, streak } = (await journal?.snapshot()) ?? expect.fail('no journal');
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
    const page = await open(MONTH, {});
    await page.evaluate('window.host.setRightWidth(900)');
    await seeAll(page);
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
