/** A finger, on a page of whatever origin: Playwright's own taps want a page that it opened itself. */
import type { Locator, Page } from 'playwright-core';

/** Taps the middle of what is found, when it is in sight and takes clicks. */
export async function tap(found: Locator): Promise<void> {
  await found.click({ trial: true });
  const box = await found.boundingBox();
  if (!box) throw new Error('There is nothing to tap.');
  await tapAt(found.page(), box.x + box.width / 2, box.y + box.height / 2);
}

/** CSS pixels from the window's upper left. */
export async function tapAt(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
