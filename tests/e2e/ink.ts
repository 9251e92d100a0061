import type { Page } from 'playwright-core';

/** The brightest and the darkest of what is opaque in a canvas, 0 to 255; null = nothing is drawn. */
export function ink(page: Page, canvas: string): Promise<{ brightest: number; darkest: number } | null> {
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
