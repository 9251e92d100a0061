/** The streak view in every state, all of it drawn, and what cannot be read in it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { HostOptions } from '../host/page/serve.mjs';
import { viewStates } from '../vaults/view-states.mjs';
import { today, type JournalSetup, type OpenJournal } from './journal';

export const STATES = viewStates(today());
export const MONTH = STATES['a month'] ?? {};
const CHARTS = ['urges', 'mood', 'hours', 'triggers', 'responses', 'minutes', 'rules', 'calendar', 'streaks'];

export async function openView(
  openJournal: (setup: JournalSetup) => Promise<OpenJournal>,
  files: Readonly<Record<string, string>>,
  options: HostOptions,
): Promise<OpenJournal> {
  const setup = { files, width: 1500, options: { leftCollapsed: true, rightWidth: 260, ...options } };
  const journal = await openJournal(setup);
  await journal.run('open-streak');
  const { page } = journal;
  await page.locator('.ncj-view .ncj-head').waitFor();
  const range = page.locator('.ncj-view select').first();
  if (await range.isVisible()) await range.selectOption('all');
  return journal;
}

/** Has every chart drawn once, at the view's present width. */
export async function seeAll({ page, settled }: OpenJournal): Promise<void> {
  for (const name of CHARTS) {
    const chart = page.locator(`.ncj-view [data-chart="${name}"]`);
    if (await chart.isVisible()) await chart.scrollIntoViewIfNeeded();
  }
  await settled();
}

/** What cannot be read as it stands: text past the view's edge, cut off, too small, or over other text. */
export const FAULTS = `(() => {
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

export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document.querySelector('.ncj-view'), { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  );
}
