import { describe, expect, it } from 'vitest';
import { ink } from './ink';
import { useJournal } from './journal';
import { BLOCK, NOW, URGES } from './urge-notes';

const open = useJournal();

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
