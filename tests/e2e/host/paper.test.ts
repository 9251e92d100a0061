import { describe, expect, it } from 'vitest';
import { ink } from '../ink';
import { useJournal } from '../journal';
import { BLOCK, NOW, URGES } from '../urge-notes';

const open = useJournal();

/** Words of ours with a contrast to white under 4.5. */
const PALE = `(() => {
  const dot = document.createElement('canvas').getContext('2d');
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const contrast = (color) => {
    dot.fillStyle = '#fff';
    dot.fillRect(0, 0, 1, 1);
    dot.fillStyle = color;
    dot.fillRect(0, 0, 1, 1);
    const [red, green, blue] = dot.getImageData(0, 0, 1, 1).data;
    return 1.05 / (0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue) + 0.05);
  };
  const pale = [];
  const walker = document.createTreeWalker(document.querySelector('.print'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: el } = walker.currentNode;
    if (!data.trim() || !el.closest('[class*="ncj-"]') || !el.checkVisibility()) continue;
    if (getComputedStyle(el).fontSize === '0px') continue;
    const ratio = contrast(getComputedStyle(el).color);
    if (ratio < 4.5) pale.push(data.trim().slice(0, 60) + ' ' + ratio.toFixed(1));
  }
  return pale;
})()`;

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

  it.each(['dark', 'light'] as const)(
    'can be read: its words are dark on white (%s theme)',
    async (theme) => {
      const shows = ['urges', 'streak', 'calendar', 'lesson', 'triggers'];
      const blocks = shows.map((show) => `\`\`\`no-contact\nshow: ${show}\n\`\`\`\n`).join('\n');
      const entry = '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [after:: 2]\n';
      const { page } = await open({
        files: { ...URGES, 'Print.md': `${blocks}\n${entry}\n\`\`\`no-contact\nshow: nothing\n\`\`\`\n` },
        options: { theme },
        now: NOW,
      });
      await page.evaluate(`host.preparePrint('Print.md')`);
      await page.pdf();
      await page.emulateMedia({ media: 'print' });
      const pale: unknown = await page.evaluate(PALE);
      expect(pale).toEqual([]);
      // What is folded on screen is there on paper, where nothing can be unfolded.
      expect(await page.locator('.print [data-stat="longest-streak"]').isVisible()).toBe(true);
    },
  );

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
