// What the benches in the page share: a slow disk, the floor of a start, and when the app or the plugin is through with something.
import type { MemoryAdapter } from '../host/model/adapter';
import type { App } from '../host/model/app';
import type { TFile } from '../host/model/files';

declare global {
  interface Atomics {
    waitAsync(
      cell: Int32Array,
      index: number,
      value: number,
      timeout: number,
    ): { async: false; value: string } | { async: true; value: Promise<string> };
  }
}

/** As many notes as the plugin reads side by side. */
const OVERLAP = 64;
const TAG = /#no-contact\/(\w[\w-]*)/;
const FIELDS = /[[(]([\w-]+)::\s*([^\])]*)[\])]/g;

/** Milliseconds that each read takes from the returned function's call on. No timer: those are slowed down when they follow each other. */
export function slowReads(adapter: MemoryAdapter): (milliseconds: number) => void {
  const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
  let milliseconds = 0;
  const wait = async (): Promise<void> => {
    if (milliseconds === 0) return;
    const waiting = Atomics.waitAsync(cell, 0, 0, milliseconds);
    if (waiting.async) await waiting.value;
  };
  const read = adapter.read.bind(adapter);
  const process = adapter.process.bind(adapter);
  adapter.read = async (path) => {
    await wait();
    return read(path);
  };
  adapter.process = async (...given) => {
    await wait();
    return process(...given);
  };
  return (given) => (milliseconds = given);
}

/** The floor of a start, in milliseconds: looking up the metadata of all notes, and reading those with our tag with two bare expressions. */
export async function readingFloor({ vault, metadataCache }: App): Promise<number> {
  const began = performance.now();
  const left: TFile[] = vault
    .getMarkdownFiles()
    .filter((file) =>
      metadataCache.getFileCache(file)?.tags?.some(({ tag }) => tag.startsWith('#no-contact/')),
    );
  let found = 0;
  const walk = async (): Promise<void> => {
    for (let file = left.pop(); file; file = left.pop()) found += looked(await vault.cachedRead(file));
  };
  await Promise.all(Array.from({ length: OVERLAP }, walk));
  if (found === 0) throw new Error('The floor found nothing.');
  return performance.now() - began;
}

/** Two bare expressions over a text; how much they found. */
export function looked(text: string): number {
  let found = 0;
  for (const line of text.split('\n')) {
    if (!TAG.test(line)) continue;
    for (const field of line.matchAll(FIELDS)) found += field.length;
    found += 1;
  }
  return found;
}

/** The time at which the app tells of the note's new metadata, before anybody hears it. */
export function whenChanged({ metadataCache }: App, file: TFile): Promise<number> {
  return new Promise((done) => {
    const trigger = metadataCache.trigger.bind(metadataCache);
    metadataCache.trigger = (name: string, ...given: unknown[]) => {
      if (name === 'changed' && given[0] === file) {
        metadataCache.trigger = trigger;
        done(performance.now());
      }
      trigger(name, ...given);
    };
  });
}

/** Waits until the plugin has kept what it knows: that is some seconds after it last learned something. */
export function whenKept(): () => Promise<void> {
  let last = 0;
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given): IDBRequest<IDBValidKey> {
    last = performance.now();
    return put.apply(this, given);
  };
  return async () => {
    last = performance.now();
    while (performance.now() - last < KEPT_AFTER) await pause(50);
  };
}

/** Forgets what was kept before. */
export async function dropCaches(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await dropped(name);
}

/** Milliseconds without a write after which nothing more is written. */
const KEPT_AFTER = 2_800;

function dropped(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => failed(new Error(`${name} stays.`));
    request.onblocked = () => failed(new Error(`${name} is still open.`));
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => window.setTimeout(done, milliseconds));
}
