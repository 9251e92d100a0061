// onNodeInserted and onWindowMigrated: one observer a document, which looks only while somebody waits.
import { define, type DomWindow } from './define';

interface Watch {
  readonly el: HTMLElement;
  connected: boolean;
  win: Window;
  readonly inserted: (watch: Watch) => void;
  readonly migrated: (win: Window) => void;
}

const watches = new Set<Watch>();
const observed = new WeakSet<Document>();

export function installMigration(win: DomWindow): void {
  define(win.HTMLElement.prototype, {
    onNodeInserted(listener: () => unknown, once = false) {
      return watch(win, this, {
        inserted: (it) => {
          if (once) watches.delete(it);
          listener();
        },
        migrated: () => undefined,
      });
    },
    onWindowMigrated(listener: (win: Window) => unknown) {
      return watch(win, this, { inserted: () => undefined, migrated: (to) => void listener(to) });
    },
  });
  observe(win);
}

function watch(win: DomWindow, el: HTMLElement, calls: Pick<Watch, 'inserted' | 'migrated'>): () => void {
  const it: Watch = { el, connected: el.isConnected, win: el.win, ...calls };
  watches.add(it);
  if (it.connected) win.queueMicrotask(() => watches.has(it) && it.inserted(it));
  return () => watches.delete(it);
}

function observe(win: DomWindow): void {
  if (observed.has(win.document)) return;
  observed.add(win.document);
  new win.MutationObserver(look).observe(win.document, { childList: true, subtree: true });
}

function look(): void {
  for (const it of [...watches]) {
    const connected = it.el.isConnected;
    const came = connected && !it.connected;
    const moved = connected && it.el.win !== it.win;
    it.connected = connected;
    if (connected) it.win = it.el.win;
    if (moved) it.migrated(it.win);
    if (came || moved) it.inserted(it);
  }
}
