import { describe, expect, it } from 'vitest';
import { ink } from '../ink';
import { useJournal } from '../journal';
import { BLOCK, NOW, URGES } from '../urge-notes';

const open = useJournal();

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
