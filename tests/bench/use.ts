// The plugin used in the host's page, and timed: started, asked for a form, for a ride-out and for the view; notes edited and typed in.
import type { EditorView } from '@codemirror/view';
import type { Context } from '../../src/practice/context';
import type { App } from '../host/model/app';
import type { Host } from '../host/page/host';
import { dropCaches, pause, readingFloor, slowReads, whenChanged, whenKept } from './in-app';

declare const app: App;
declare const host: Host;

const RATED = /(\[intensity:: )(\d+)/;
const DAILY = /^\d{4}-/;
/** Milliseconds after which nothing follows any more on what was done. */
const QUIET = 400;

/** Milliseconds. `longest`: the longest task until the page is quiet again, where it took 50 or more. */
interface Used {
  readonly took: number;
  readonly longest: number;
}

class Use {
  private readonly firstText: string;
  private readonly setReads = slowReads(app.vault.adapter);
  private readonly kept = whenKept();
  private readonly tasks = new PerformanceObserver((list) => this.long.push(...list.getEntries()));
  private readonly long: PerformanceEntry[] = [];

  /** `today` is the path of today's note. */
  constructor(
    private readonly id: string,
    private readonly today: string,
  ) {
    this.firstText = app.vault.adapter.textNow(today);
    this.tasks.observe({ entryTypes: ['longtask'] });
  }

  /** As on the first day: no cache, nothing kept on the device, today's note as it was. */
  async clear(): Promise<void> {
    await this.stop();
    await dropCaches();
    for (const key of Object.keys(localStorage))
      if (key.includes(this.id) && !key.startsWith('enable-plugin')) localStorage.removeItem(key);
    app.vault.adapter.outside.write(this.today, this.firstText);
    await app.metadataCache.idle();
  }

  slowReads(milliseconds: number): void {
    this.setReads(milliseconds);
  }

  keep(): Promise<void> {
    return this.kept();
  }

  floor(): Promise<number> {
    return readingFloor(app);
  }

  async stop(): Promise<void> {
    await app.plugins.disablePlugin(this.id);
    await pause(300);
  }

  /** From the start of the plugin, its text not compiled yet, with the view in the layout. */
  async start(): Promise<{
    onload: number;
    number: number;
    complete: number;
    longest: number;
    reads: number;
  }> {
    await host.readPlugin();
    if (hasNumber()) throw new Error('The view of before is there still.');
    const before = app.vault.adapter.reads;
    return this.watched(async (began) => {
      const numbers = new Numbers();
      await app.plugins.enablePlugin(this.id);
      const onload = performance.now() - began;
      const complete = await this.context().index.ready.then(() => performance.now());
      return {
        onload,
        number: (await numbers.right()) - began,
        complete: complete - began,
        reads: app.vault.adapter.reads - before,
      };
    });
  }

  /** Until its first control has the focus. */
  async form(): Promise<Used> {
    const found = await this.watched(async (began) => {
      const there = seen(() => document.activeElement?.matches('.modal [role="radio"]') === true);
      this.command('log-urge');
      return { took: (await there) - began };
    });
    document.querySelector<HTMLElement>('.modal-close-button')?.click();
    await pause(QUIET);
    return found;
  }

  /** Until its first sentence is read. */
  async rideOut(): Promise<Used> {
    const found = await this.watched(async (began) => {
      const there = seen(() => document.querySelector('.ncj-ride-out p') !== null);
      this.command('ride-out');
      return { took: (await there) - began };
    });
    app.workspace.detachLeavesOfType('no-contact-ride-out');
    await pause(QUIET);
    return found;
  }

  async view(): Promise<{ figures: number; charts: number; longest: number }> {
    app.workspace.detachLeavesOfType('no-contact-streak');
    await pause(QUIET);
    return this.watched(async (began) => {
      const [figures, charts] = [seen(hasNumber), seen(isDrawn)];
      this.command('open-streak');
      return { figures: (await figures) - began, charts: (await charts) - began };
    });
  }

  /** Shows another range; until all that is in sight is drawn. */
  async range(range: string): Promise<Used> {
    const select = document.querySelector<HTMLSelectElement>('.ncj-view select');
    if (!select) throw new Error('There is no range to choose.');
    select.value = range;
    const took = await this.drawn(() => {
      select.dispatchEvent(new Event('change'));
      return performance.now();
    });
    await pause(QUIET);
    return took;
  }

  /** Another number in a note of the past; from the app's word on its metadata until all is drawn. */
  async edit(recent = false): Promise<Used> {
    const { adapter } = app.vault;
    const files = app.vault
      .getMarkdownFiles()
      .filter(({ path }) => DAILY.test(path))
      .sort((a, b) => (a.path < b.path ? 1 : -1));
    const file = files
      .slice(recent ? 0 : Math.min(200, files.length >> 1))
      .find(({ path }) => RATED.test(adapter.textNow(path)));
    if (!file) throw new Error('There is no note with a rated urge.');
    const [, , value] = RATED.exec(adapter.textNow(file.path)) ?? [];
    const next = String((Number(value) + 1) % 10);
    const known = whenChanged(app, file);
    let told = false;
    const undo = this.context().index.onChange(() => {
      undo();
      told = true;
    });
    await app.vault.modify(file, adapter.textNow(file.path).replace(RATED, `$1${next}`));
    const took = await this.drawn(
      () => known,
      () => told,
    );
    await pause(QUIET);
    return took;
  }

  /** Milliseconds of each key until the page stands again, its layout included. */
  async keys(path: string, count: number): Promise<readonly number[]> {
    await host.openNote(path);
    const view = app.workspace.activeEditor;
    if (!view) throw new Error(`${path} is not open.`);
    const cm: EditorView = view.editor.cm;
    while (cm.state.doc.length === 0) await pause(50);
    await pause(QUIET);
    const took: number[] = [];
    for (let key = 0; key < count; key += 1) {
      // A letter in words of its own, and one in an entry, after which its line is read anew.
      const at = key % 2 === 0 ? cm.state.doc.length : cm.state.doc.line(Math.min(3, cm.state.doc.lines)).to;
      await task();
      const began = performance.now();
      cm.dispatch({
        changes: { from: at, insert: 'a' },
        selection: { anchor: at + 1 },
        userEvent: 'input.type',
      });
      cm.dom.getBoundingClientRect();
      took.push(performance.now() - began);
      await pause(60);
    }
    await view.save();
    await pause(QUIET);
    return took;
  }

  /** The time until nothing waits to be drawn, and the longest for which nothing else could run. */
  private async drawn(begin: () => number | Promise<number>, isTold = () => true): Promise<Used> {
    const { drawing } = this.context();
    const began = await begin();
    let [now, longest] = [began, 0];
    for (let tasks = 0; tasks < 2 || !isTold() || Reflect.get(drawing, 'running') === true; tasks += 1) {
      await task();
      const before = now;
      now = performance.now();
      longest = Math.max(longest, now - before);
    }
    return { took: now - began, longest };
  }

  /** From a task of its own on, as from a key. */
  private async watched<T>(work: (began: number) => Promise<T>): Promise<T & { longest: number }> {
    await task();
    const began = performance.now();
    const found = await work(began);
    await pause(QUIET);
    this.long.push(...this.tasks.takeRecords());
    const since = this.long.splice(0).filter(({ startTime }) => startTime + 1 >= began);
    return { ...found, longest: Math.max(0, ...since.map(({ duration }) => duration)) };
  }

  private command(name: string): void {
    app.commands.executeCommandById(`${this.id}:${name}`);
  }

  /** What the view was given. */
  private context(): Context {
    const view = app.workspace.getLeavesOfType('no-contact-streak')[0]?.view;
    const context: unknown = view && Reflect.get(view, 'context');
    if (!isContext(context)) throw new Error('The view is not open.');
    return context;
  }
}

function isContext(given: unknown): given is Context {
  return typeof given === 'object' && given !== null && 'index' in given && 'drawing' in given;
}

function hasNumber(): boolean {
  return numberShown() !== '';
}

/** The days; '' = none, or the 0 that stands where no streak runs. */
function numberShown(): string {
  return document.querySelector('.ncj-view .ncj-days-number[data-stat="streak-days"]')?.textContent ?? '';
}

/** When which number was shown: one that another takes the place of was not the first that says how many days there are. */
class Numbers {
  private shown = '';
  private since: Promise<number> = Promise.resolve(0);
  private readonly watcher = new MutationObserver(() => this.look());

  constructor() {
    this.watcher.observe(document, { subtree: true, childList: true, characterData: true });
    this.look();
  }

  /** Of the number that stands in the end. To be asked when the journal is complete. */
  async right(): Promise<number> {
    await pause(QUIET);
    this.watcher.disconnect();
    if (this.shown === '') throw new Error('There is no number.');
    return this.since;
  }

  private look(): void {
    const shown = numberShown();
    if (shown === this.shown) return;
    this.shown = shown;
    this.since = painted().then(() => performance.now());
  }
}

/** All charts in sight. */
function isDrawn(): boolean {
  const charts = Array.from(document.querySelectorAll('.ncj-view .ncj-chart')).filter(isInSight);
  return (
    charts.length > 0 && charts.every((chart) => (chart.querySelector('canvas')?.style.height ?? '') !== '')
  );
}

function isInSight(el: Element): boolean {
  const { top, bottom, height } = el.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

/** The time at which what is asked for is there and painted. It is asked again whenever the page changed. */
function seen(test: () => boolean): Promise<number> {
  return new Promise((done) => {
    const look = (): void => {
      if (!test()) return;
      watcher.disconnect();
      document.removeEventListener('focusin', look);
      void painted().then(() => done(performance.now()));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    document.addEventListener('focusin', look);
    look();
  });
}

async function painted(): Promise<void> {
  await new Promise((done) => window.requestAnimationFrame(done));
  await task();
}

/** The next task, after those that wait already. */
function task(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

Object.assign(window, { Use });
