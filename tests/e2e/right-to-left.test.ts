// An interface from right to left, as the app makes it: surfaces turned one by one, the page itself not.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromTheLeft } from './from-the-left';
import { today, useJournal } from './journal';

const open = useJournal();

const NOTE = `${today()}.md`;
const FILES = {
  '2026-01-05.md': '- #no-contact/start\n',
  [NOTE]:
    '- 08:10 #no-contact/urge [intensity:: 7] [trigger:: old photos] [after:: 2]\n- #no-contact/urge [intensity:: lots]\n',
  'Block.md': '```no-contact\nshow: streak\n```\n\n```no-contact\nshow: triggers\n```\n',
};

/** Lines of English words or figures that do not run from left to right: their last letter or full stop stands before their first. */
const TURNED = `(() => {
  const turned = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: el } = walker.currentNode;
    const [first, last] = [data.search(/\\S/), data.trimEnd().length - 1];
    if (last <= first || !/[a-z]{2}|^[\\d\\s·.,:–-]+$/i.test(data) || !el.checkVisibility()) continue;
    if (!el.closest('[class*="ncj-"]') || el.closest('.ncj-visually-hidden, .cm-content, select, textarea')) continue;
    const lines = new Map();
    for (let at = first; at <= last; at += 1) {
      if (!data[at].trim()) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      const { left, top, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      const line = Math.round(top / 4);
      if (lines.get(line)?.some((before) => before > left + 1)) turned.push(data.trim());
      lines.set(line, [...(lines.get(line) ?? []), left]);
    }
  }
  return [...new Set(turned)];
})()`;

/** Keeps what is drawn on a canvas, and the direction in which it is. */
const SEE_DRAWN = `(() => {
  window.drawn = [];
  const { prototype } = CanvasRenderingContext2D;
  const { fillText } = prototype;
  prototype.fillText = function (text, ...place) {
    const { direction } = this;
    drawn.push([text, direction === 'inherit' ? getComputedStyle(this.canvas).direction : direction]);
    fillText.call(this, text, ...place);
  };
})()`;

async function expectOrder(page: Page): Promise<void> {
  expect(await page.evaluate(TURNED)).toEqual([]);
}

const box = (page: Page, selector: string): Promise<{ left: number; right: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((el) => {
      const { left, right } = el.getBoundingClientRect();
      return { left, right };
    });

const language = 'ar';

describe('in an interface from right to left', () => {
  it('the view has its words in their order, at its right edge, and the count before its word', async () => {
    const { page, run } = await open({ files: FILES, options: { language } });
    await run('open-streak');
    await page.locator('.ncj-view .ncj-days-number').waitFor();
    await expectOrder(page);
    const [number, word] = [await box(page, '.ncj-days-number'), await box(page, '.ncj-days-word')];
    expect(number.right).toBeLessThanOrEqual(word.left);
    const view = await box(page, '.ncj-view');
    expect(view.right - word.right).toBeLessThan(30);
  });

  it.each([
    ['triggers', '25 · 4.0'],
    ['streaks', /^\d+, running$/],
  ])('the chart %s has its figures in their order, drawn and told', async (name, figures) => {
    const urge = (trigger: string): string =>
      `- 08:10 #no-contact/urge [intensity:: 4] [trigger:: ${trigger}]\n`;
    const files = {
      '2026-01-05.md': '- #no-contact/start\n',
      '2026-01-20.md': '- #no-contact/slip [channel:: text]\n',
      [NOTE]: urge('t0').repeat(25) + urge('t1').repeat(26),
    };
    const { page, run } = await open({ files, options: { language } });
    await page.evaluate(SEE_DRAWN);
    await run('open-streak');
    await page.locator(`.ncj-view [data-chart="${name}"] canvas`).scrollIntoViewIfNeeded();
    const drawn = (): Promise<readonly [string, string][]> => page.evaluate('drawn');
    await expect
      .poll(async () => (await drawn()).map(([text]) => text))
      .toContainEqual(typeof figures === 'string' ? figures : expect.stringMatching(figures));
    expect((await drawn()).filter(([, direction]) => direction !== 'ltr')).toEqual([]);
    await expectOrder(page);
  });

  it.each(['open-guide', 'log-urge', 'check-in', 'start', 'end', 'ride-out', 'get-support', 'insert-prompt'])(
    '%s has its words in their order',
    async (command) => {
      const files = command === 'start' ? {} : FILES;
      const { page, run, settled } = await open({
        files,
        options: { language, open: command === 'start' ? '' : NOTE },
      });
      await run(command);
      await page.locator('.ncj-guide, .ncj-modal, .ncj-ride-out, .ncj-prompt-row').first().waitFor();
      await settled();
      await expectOrder(page);
    },
  );

  it('a list has its boxes at the right, and a quotation its bar', async () => {
    const { page, run } = await open({ files: FILES, options: { language } });
    await run('open-guide');
    await page.locator('.ncj-guide .ncj-lesson-steps input').first().waitFor();
    const step = '.ncj-guide .ncj-lesson-steps li';
    const [item, mark] = [await box(page, step), await box(page, `${step} input`)];
    expect(item.right - mark.right).toBeLessThan(12);
    const bar = page.locator('.ncj-guide .ncj-lesson-prompt').first();
    const bars = await bar.evaluate((el) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(el);
      return [borderLeftWidth, borderRightWidth];
    });
    expect(bars[0]).toBe('0px');
    expect(bars[1]).not.toBe('0px');
  });

  it('what is told and what stands in a note have their words in their order', async () => {
    const { page, run } = await open({
      files: FILES,
      options: { language, open: 'Block.md', reading: true },
    });
    await page.locator('.ncj-block .ncj-days').waitFor();
    await run('log-urge-now');
    await page.locator('.ncj-notice').waitFor();
    await expectOrder(page);
  });
});

describe('in an interface from left to right', () => {
  it('sentences and lists keep their figures in their order beside words from right to left', async () => {
    const urge = (trigger: string): string =>
      `- 08:10 #no-contact/urge [intensity:: 8] [trigger:: ${trigger}] [response:: הליכה] [after:: 4]\n`;
    const { page, run } = await open({
      files: {
        '2026-01-05.md': '- #no-contact/start\n',
        [NOTE]: urge('תמונות').repeat(3) + urge('לילה').repeat(2),
      },
    });
    await run('open-streak');
    const answer = page.locator('.ncj-view p').filter({ hasText: 'with a trigger' });
    const words = ['3', 'תמונות', '2', 'לילה'];
    expect(await answer.evaluate(fromTheLeft, words)).toEqual(words);
    await run('look-back');
    const helped = page.locator('.ncj-look-back-lines li').filter({ hasText: '→' });
    const figures = ['הליכה', '8', '→', '4'];
    expect(await helped.evaluate(fromTheLeft, figures)).toEqual(figures);
  });
});
