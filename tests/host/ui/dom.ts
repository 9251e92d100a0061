// Obsidian's additions to the DOM and to the language, installed once per window (a pop-out window has its own).
import type {} from 'obsidian';
import { installCreation } from './dom/create';
import { installEvents } from './dom/events';
import { installLanguage } from './dom/language';
import { installMigration } from './dom/migration';
import { installNodes } from './dom/nodes';
import { define, type DomWindow } from './dom/define';

export type { DomWindow } from './dom/define';

/**
 * Gives a window the methods that Obsidian gives its own.
 *
 * @param win the window whose prototypes are extended
 * @param globals where the free functions (`createEl`, `activeDocument`, …) are put besides the window; Node's
 *   `globalThis` when the page is jsdom's
 */
export function installDom(win: DomWindow, globals: object = win): void {
  installNodes(win);
  installCreation(win, [win, globals]);
  installEvents(win);
  installMigration(win);
  installLanguage([win, globalThis]);
  for (const target of new Set([win, globals])) {
    define(target, {
      sleep: (ms: number) => new Promise((done) => win.setTimeout(done, ms)),
      nextFrame: () => new Promise((done) => win.requestAnimationFrame(() => done(undefined))),
      ready: (run: () => unknown) => {
        if (win.document.readyState === 'loading')
          win.document.addEventListener('DOMContentLoaded', () => run());
        else run();
      },
      fish: (selector: string) => win.document.querySelector(selector),
      fishAll: (selector: string) => Array.from(win.document.querySelectorAll(selector)),
      isBoolean: (value: unknown) => typeof value === 'boolean',
      ajax: () => refuse('ajax'),
      ajaxPromise: () => refuse('ajaxPromise'),
    });
  }
  setActiveWindow(win, win, globals);
}

/** Says which window has the focus: what `activeWindow` and `activeDocument` answer in the main window. */
export function setActiveWindow(main: DomWindow, active: Window, globals: object = main): void {
  for (const target of new Set([main, globals])) {
    define(target, { activeWindow: active, activeDocument: active.document });
  }
}

function refuse(name: string): never {
  throw new Error(`The host does not model ${name}: the plugin has no network.`);
}
