import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useJournal } from './journal';

const open = useJournal();

const BLOCK = '```no-contact\nshow: urges\nrange: all\n```\n';
const URGES = Object.fromEntries(
  Array.from({ length: 12 }, (_, day) => [
    `2026-03-${String(day + 1).padStart(2, '0')}.md`,
    `- 21:0${day % 10} #no-contact/urge [intensity:: ${(day % 7) + 2}]\n`.repeat((day % 4) + 1),
  ]),
);
const NOW = '2026-03-12T12:00:00';

/** The brightest and the darkest of what is opaque in a canvas, 0 to 255; null = nothing is drawn. */
function ink(page: Page, canvas: string): Promise<{ brightest: number; darkest: number } | null> {
  return page.evaluate(`(() => {
    const canvas = document.querySelector(${JSON.stringify(canvas)});
    if (!canvas || canvas.width === 0 || canvas.height === 0) return null;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let [brightest, darkest] = [-1, 256];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] < 250) continue;
      const light = (data[at] + data[at + 1] + data[at + 2]) / 3;
      brightest = Math.max(brightest, light);
      darkest = Math.min(darkest, light);
    }
    return brightest < 0 ? null : { brightest, darkest };
  })()`);
}

describe('a chart below the end of a long note', () => {
  it('has the colours of the theme when one comes to it', async () => {
    const long = Array.from({ length: 120 }, (_, line) => `Paragraph ${line}.\n\n`).join('');
    const { page } = await open({
      files: { ...URGES, 'Long.md': `${long}${BLOCK}` },
      options: { open: 'Long.md', reading: true, theme: 'dark' },
      now: NOW,
    });
    expect(await page.locator('.ncj-block').count()).toBe(0);
    await page.clock.runFor(1000);
    await page.evaluate(`document.querySelector('.markdown-preview-view').scrollTop = 1e6`);
    for (let tries = 0; tries < 20 && !(await ink(page, '.ncj-block canvas')); tries += 1)
      await page.clock.runFor(200);
    const { brightest = 0 } = (await ink(page, '.ncj-block canvas')) ?? {};
    expect(brightest).toBeGreaterThan(120);
  });
});

describe('a note on paper', () => {
  it('has its charts drawn, dark on white in a dark theme too, and nothing to press', async () => {
    const streak = '```no-contact\nshow: streak\n```\n';
    const { page } = await open({
      files: { ...URGES, 'Print.md': `# Print\n\n${BLOCK}\n${streak}` },
      options: { theme: 'dark' },
      now: NOW,
    });
    await page.evaluate(`host.preparePrint('Print.md')`);
    await page.pdf();
    const seen = await ink(page, '.print canvas');
    expect(seen?.darkest).toBeLessThan(140);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print canvas').isVisible()).toBe(true);
    expect(await page.locator('.print button:visible').count()).toBe(0);
  });

  it('has the numbers as a table where a chart could not be drawn', async () => {
    const { page } = await open({ files: { ...URGES, 'Print.md': BLOCK }, now: NOW });
    await page.evaluate(
      `window.IntersectionObserver = window.ResizeObserver = class { observe() {} disconnect() {} };`,
    );
    await page.evaluate(`host.preparePrint('Print.md')`);
    await page.clock.runFor(500);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print .ncj-chart:not(.is-drawn) table').waitFor();
    const box = await page.locator('.print table').boundingBox();
    expect(box?.height).toBeGreaterThan(40);
  });
});

describe('a theme whose colours are written in a new form', () => {
  it.each([
    ['oklch', 'oklch(62% 0.22 300)', 'oklch(15% 0.02 280)'],
    ['lab', 'lab(55% 50 -60)', 'lab(10% 0 0)'],
    ['color()', 'color(display-p3 0.6 0.3 0.9)', 'color(srgb 0.1 0.1 0.12)'],
  ])('(%s) keeps the steps of the heat map apart', async (_name, accent, background) => {
    const { page } = await open({
      files: { ...URGES, 'Hours.md': BLOCK.replace('urges', 'hours') },
      options: { open: 'Hours.md', reading: true, theme: 'dark' },
      now: NOW,
    });
    await page.addStyleTag({
      content: `body.theme-dark { --interactive-accent: ${accent}; --background-primary: ${background}; --text-normal: oklch(92% 0.01 280); }`,
    });
    await page.evaluate(`app.workspace.trigger('css-change')`);
    await page.locator('.ncj-block canvas').waitFor();
    const colours = async (): Promise<number> =>
      page.evaluate(`(() => {
        const canvas = document.querySelector('.ncj-block canvas');
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        const seen = new Map();
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3] < 250 || data[at + 2] < data[at + 1] + 12) continue;
          const key = [data[at], data[at + 1], data[at + 2]].join();
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
        return [...seen.values()].filter((count) => count > 25).length;
      })()`);
    let most = 0;
    for (let tries = 0; tries < 15 && most < 2; tries += 1) {
      await page.clock.runFor(200);
      most = await colours();
    }
    expect(most).toBeGreaterThan(1);
  });
});
