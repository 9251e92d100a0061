// What jsdom lacks and a browser has, as little as the app needs; and Obsidian's own additions.
import { installDom } from './ui/dom';

let prepared: Window | null = null;

export function prepareJsdom(): void {
  if (prepared === window) return;
  prepared = window;
  const lacking: Record<string, unknown> = {
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    ResizeObserver: SilentObserver,
    IntersectionObserver: SilentObserver,
    requestAnimationFrame: (callback: (time: number) => void) =>
      window.setTimeout(() => callback(performance.now()), 16),
    cancelAnimationFrame: (id: number) => window.clearTimeout(id),
  };
  for (const [name, value] of Object.entries(lacking)) {
    if (!(name in window)) Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
  for (const name of ['matchMedia', 'ResizeObserver', 'IntersectionObserver', 'requestAnimationFrame']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: lacking[name], configurable: true });
  }
  const rects = { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() };
  for (const [name, value] of Object.entries(rects)) {
    if (!(name in Range.prototype)) Object.defineProperty(Range.prototype, name, { value });
  }
  if (!('scrollIntoView' in Element.prototype)) {
    Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => undefined });
  }
  installDom(window, globalThis);
}

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
