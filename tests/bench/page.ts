// What is measured, in the page: the built plugin in the host's app, each time beside its floor.
import type { PluginManifest } from 'obsidian';
import type { JournalIndex } from '../../src/vault/index/journal-index';
import type { KnownNote } from '../../src/vault/index/known-notes';
import { evaluatePlugin } from '../host/load-plugin';
import { MemoryAdapter } from '../host/model/adapter';
import { App } from '../host/model/app';
import { installDom } from '../host/ui/dom';
import { vaultOfSize, type VaultSize } from '../vaults/generate.mjs';
import { dropCaches, looked, pause, readingFloor, slowReads, whenChanged, whenKept } from './in-app';

/** What the bench reaches into: the index of the running plugin, and its notes. */
interface Inside {
  readonly known: { values(): Iterable<KnownNote> };
}

/** Milliseconds from the start of the plugin. */
interface Start {
  readonly number: number;
  readonly complete: number;
}

const EMPTY =
  "const { Plugin } = require('obsidian'); module.exports = { default: class extends Plugin { onload() {} } };";
/** What is over too soon for the clock is done so often. */
const TIMES = 100;
const TAG = /#no-contact\/(\w[\w-]*)/;

installDom(window);

const RATED = /(^[-*] (?:\d\d:\d\d )?#no-contact\/urge [^\n]*?\[intensity:: )\d+(\])/m;

class Bench {
  private app = new App({ adapter: new MemoryAdapter('Bench') });
  private manifest: PluginManifest | null = null;
  private source = '';
  private tasks: PerformanceObserver | null = null;
  private readonly long: number[] = [];
  private readonly kept = whenKept();
  private setReads: (milliseconds: number) => void = () => undefined;
  private evaluated = 0;

  /** Fills a vault and waits until its metadata is known, as it is when the app has started. */
  async open(
    size: VaultSize | null,
    day: string,
  ): Promise<{ notes: number; entries: number; lineBytes: number }> {
    if (this.manifest) await this.disable();
    const adapter = new MemoryAdapter('Bench');
    const files = size ? vaultOfSize(size, day) : {};
    for (const [path, text] of Object.entries(files)) adapter.place(path, text, 1);
    this.app = new App({ adapter });
    this.setReads = slowReads(adapter);
    [this.manifest, this.source] = await Promise.all([
      fetch('/manifest.json').then((answer) => answer.json() as Promise<PluginManifest>),
      fetch('/main.js').then((answer) => answer.text()),
    ]);
    this.app.plugins.install(this.manifest, () =>
      evaluatePlugin(`${this.source}\n//# sourceURL=plugin:bench`),
    );
    this.app.plugins.install({ ...this.manifest, id: 'empty' }, () => evaluatePlugin(EMPTY));
    await this.app.start([]);
    await this.app.metadataCache.idle();
    const lines = Object.values(files)
      .join('\n')
      .split('\n')
      .filter((line) => TAG.test(line) && !line.includes('#no-contact/rule'));
    const lineBytes = lines.reduce((sum, line) => sum + line.length, 0);
    return { notes: Object.keys(files).length, entries: lines.length, lineBytes };
  }

  /** Milliseconds a read takes from now on. */
  slowDown(milliseconds: number): void {
    this.setReads(milliseconds);
  }

  /** From enabling the plugin to its first number and to a complete journal, with nothing kept from before. */
  async firstPass(): Promise<Start> {
    await this.disable();
    await dropCaches();
    return this.start();
  }

  /** The same, with what the last session kept. */
  async warmStart(): Promise<Start> {
    await this.disable();
    await pause(50);
    return this.start();
  }

  /** From now on notes what held the interface up. */
  watchTasks(): void {
    this.long.length = 0;
    this.tasks = new PerformanceObserver((list) => this.noteTasks(list));
    this.tasks.observe({ entryTypes: ['longtask'] });
  }

  /** Milliseconds of each task over 50 ms since then. */
  longTasks(): readonly number[] {
    for (const { duration } of this.tasks?.takeRecords() ?? []) this.long.push(duration);
    this.tasks?.disconnect();
    return this.long;
  }

  /** The floor of both. */
  readingFloor(): Promise<number> {
    return readingFloor(this.app);
  }

  /** Until the plugin has written its cache. */
  keep(): Promise<void> {
    return this.kept();
  }

  /** From a note's new metadata to a new snapshot, for the first note from `path` on with a rated urge; the floor looks at the same text. */
  async edit(path: string, rounds: number): Promise<{ took: number[]; floor: number[] }> {
    const { vault } = this.app;
    const file = vault
      .getMarkdownFiles()
      .filter((each) => each.path >= path && RATED.test(vault.adapter.textNow(each.path)))
      .sort((one, other) => (one.path < other.path ? -1 : 1))[0];
    if (!file) throw new Error(`There is no note with a rated urge from ${path} on.`);
    const index = this.index();
    const text = vault.adapter.textNow(file.path);
    const [took, floor]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const edited = text.replace(RATED, `$1${String(round % 10)}$2`);
      if (edited === vault.adapter.textNow(file.path)) continue;
      const before = index.journal();
      const told = new Promise<void>((done) => {
        const undo = index.onChange(() => {
          undo();
          done();
        });
      });
      const known = whenChanged(this.app, file);
      await vault.modify(file, edited);
      const began = await known;
      await told;
      const after = index.journal();
      took.push(performance.now() - began);
      if (after.snapshot.days === before.snapshot.days) throw new Error('The edit changed nothing.');
      const looking = performance.now();
      for (let time = 0; time < TIMES; time += 1) looked(edited);
      floor.push((performance.now() - looking) / TIMES);
    }
    return { took, floor };
  }

  /** A new ledger of all that is known, and its first snapshot; the floor looks at the same texts, in memory already. */
  snapshot(): { took: number; floor: number } {
    const index = this.index();
    const paths = Array.from((index as unknown as Inside).known.values(), ({ note }) => note.path);
    const texts = paths.map((path) => this.app.vault.adapter.textNow(path));
    let began = performance.now();
    const { snapshot } = index.journalOf(paths);
    const took = performance.now() - began;
    if (snapshot.totals.entries !== index.journal().snapshot.totals.entries)
      throw new Error('Another journal.');
    began = performance.now();
    for (const text of texts) looked(text);
    return { took, floor: performance.now() - began };
  }

  /** Evaluating and loading the plugin, until `onload` is done; and a plugin that does nothing. `anew`: nothing of it is compiled yet. */
  async load(anew: boolean): Promise<{ took: number; floor: number }> {
    const { plugins } = this.app;
    const text = this.source;
    if (anew) this.source = `${text}\n// ${String((this.evaluated += 1))}`;
    const time = async (id: string): Promise<number> => {
      await plugins.disablePlugin(id);
      await pause(5);
      const began = performance.now();
      await plugins.enablePlugin(id);
      return performance.now() - began;
    };
    const took = await time(this.id());
    this.source = text;
    return { took, floor: await time('empty') };
  }

  async disable(): Promise<void> {
    await this.app.plugins.disablePlugin(this.id());
    await pause(20);
  }

  private noteTasks(list: PerformanceObserverEntryList): void {
    for (const { duration } of list.getEntries()) this.long.push(duration);
  }

  private async start(): Promise<Start> {
    const began = performance.now();
    await this.app.plugins.enablePlugin(this.id());
    const index = this.index();
    const times: number[] = [];
    const look = (): void => {
      if (index.journal().snapshot.totals.entries > 0) times.push(performance.now() - began);
    };
    index.onChange(look);
    look();
    await index.atRest();
    index.journal();
    const complete = performance.now() - began;
    return { number: times[0] ?? complete, complete };
  }

  private index(): JournalIndex {
    const plugin = this.app.plugins.getPlugin(this.id());
    const parts: unknown = plugin && Reflect.get(plugin, '_children');
    const index = Array.isArray(parts) ? parts.find(isIndex) : undefined;
    if (!index) throw new Error('The plugin does not run.');
    return index;
  }

  private id(): string {
    return this.manifest?.id ?? '';
  }
}

/** Among the parts that go with the plugin. */
function isIndex(part: unknown): part is JournalIndex {
  return typeof part === 'object' && part !== null && 'atRest' in part && 'journal' in part;
}

Object.assign(window, { bench: new Bench() });
