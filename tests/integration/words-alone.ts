/** For tests of what is said: jsdom draws nothing, and takes seconds to say which style an element has. */
import { vi } from 'vitest';

/** Until `vi.restoreAllMocks()`. */
export function wordsAlone(): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const plain = document.createElement('div').style;
  vi.spyOn(document.defaultView ?? window, 'getComputedStyle').mockReturnValue(plain);
}
