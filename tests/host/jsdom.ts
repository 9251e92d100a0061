// What jsdom lacks and a browser has, as little as the app needs; and Obsidian's own additions.
import { installDom, type DomWindow } from './ui/dom';

const prepared = new WeakSet<Window>();

/** Prepares the test's own window, and what is global in Node. */
export function prepareJsdom(): void {
  prepareWindow(window, globalThis);
}

/** Prepares a window: the main one, or a pop-out's. */
export function prepareWindow(win: DomWindow, globals: object = {}): void {
  if (prepared.has(win)) return;
  prepared.add(win);
  const lacking: Readonly<Record<string, unknown>> = {
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    ResizeObserver: SilentObserver,
    IntersectionObserver: SilentObserver,
    requestAnimationFrame: (callback: (time: number) => void) =>
      win.setTimeout(() => callback(performance.now()), 16),
    cancelAnimationFrame: (id: number) => win.clearTimeout(id),
  };
  // In a test the global object is not the window that elements say they are in.
  for (const target of [win, win.document.defaultView ?? win, globals]) addMissing(target, lacking);
  addMissing(win.Range.prototype, {
    getClientRects: () => [],
    getBoundingClientRect: () => new win.DOMRect(),
  });
  addMissing(win.Element.prototype, { scrollIntoView: () => undefined });
  installDom(win, globals);
}

function addMissing(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) {
    // The test environment names some that it does not have.
    if (Reflect.get(target, name) === undefined)
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
