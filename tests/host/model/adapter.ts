// The disk: files in memory, which can be made slow, made to fail, and changed from outside as sync does.
import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';

interface StoredFile {
  readonly text: string;
  readonly ctime: number;
  readonly mtime: number;
}

export type Operation = 'read' | 'write' | 'remove' | 'rename' | 'mkdir' | 'list';
export type OutsideChange =
  | { readonly kind: 'write'; readonly path: string; readonly created: boolean }
  | { readonly kind: 'mkdir'; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly oldPath: string };

export class MemoryAdapter {
  /** Milliseconds that each read takes, beside each other. */
  readDelay = 0;
  /** Milliseconds that each write takes. */
  writeDelay = 0;
  /** Takes names that differ in case or in their Unicode form alone for one, as most systems do. */
  foldsNames = false;
  /** Asked before each operation: an error that is returned is thrown. */
  failing: (operation: Operation, path: string) => Error | null = () => null;
  /** Told of changes that did not come through the app. */
  onOutside: (change: OutsideChange) => void = () => undefined;
  /** Told just before a text takes the place of what stands there, which nobody looks at meanwhile; null = no file was there. */
  onOverwrite: (path: string, before: string | null, after: string) => void = () => undefined;
  reads = 0;
  writes = 0;
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>(['']);
  /** What is under way with each path: the next waits for it. */
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(
    readonly name: string,
    private readonly clock: () => number = () => Date.now(),
  ) {}

  getName(): string {
    return this.name;
  }

  getResourcePath(path: string): string {
    return `app://local/${path}`;
  }

  /** Puts a file there without anybody being told, folders too. */
  place(path: string, text: string, mtime = this.clock()): void {
    this.placeFolder(folderOf(path));
    this.files.set(this.stored(path), { text, ctime: mtime, mtime });
  }

  placeFolder(path: string): void {
    const parts = path.split('/');
    parts.forEach((_, index) => this.folders.add(this.stored(parts.slice(0, index + 1).join('/'))));
  }

  paths(): ListedFiles {
    return { files: [...this.files.keys()], folders: [...this.folders].filter((path) => path !== '') };
  }

  textNow(path: string): string {
    return this.fileAt(path, 'open').text;
  }

  statNow(path: string): Stat | null {
    const file = this.files.get(this.stored(path));
    if (file) {
      const { ctime, mtime, text } = file;
      return { type: 'file', ctime, mtime, size: byteLength(text) };
    }
    return this.folders.has(this.stored(asFolder(path)))
      ? { type: 'folder', ctime: 0, mtime: 0, size: 0 }
      : null;
  }

  exists(path: string, _sensitive?: boolean): Promise<boolean> {
    return Promise.resolve(this.statNow(path) !== null);
  }

  stat(path: string): Promise<Stat | null> {
    return Promise.resolve(this.statNow(path));
  }

  async list(path: string): Promise<ListedFiles> {
    await Promise.resolve();
    this.check('list', path);
    const folder = asFolder(path);
    if (!this.folders.has(folder)) throw missing(path, 'scandir');
    const within = (each: string): boolean => each !== '' && folderOf(each) === folder;
    return { files: [...this.files.keys()].filter(within), folders: [...this.folders].filter(within) };
  }

  /** Of a file whose bytes were given. */
  async readBinary(path: string): Promise<ArrayBuffer> {
    return Uint8Array.from(await this.read(path), (letter) => letter.charCodeAt(0)).buffer;
  }

  async read(path: string): Promise<string> {
    this.reads += 1;
    await pause(this.readDelay);
    this.check('read', path);
    return this.textNow(path);
  }

  write(path: string, text: string, options?: DataWriteOptions): Promise<void> {
    return this.queued(path, async () => {
      await pause(this.writeDelay);
      this.writeNow(path, text, options, true);
    });
  }

  /** Like `write`, but never over a file that is there. */
  writeNew(path: string, text: string, options?: DataWriteOptions): Promise<void> {
    return this.queued(path, async () => {
      await pause(this.writeDelay);
      if (this.statNow(path)) throw new Error('File already exists.');
      this.writeNow(path, text, options);
    });
  }

  append(path: string, added: string, options?: DataWriteOptions): Promise<void> {
    return this.queued(path, async () => {
      await pause(this.writeDelay);
      this.writeNow(path, (this.files.get(this.stored(path))?.text ?? '') + added, options);
    });
  }

  /** Nothing comes in between reading and writing: `change` is synchronous. A text that stays is not written. */
  process(path: string, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.queued(path, async () => {
      this.reads += 1;
      await pause(this.readDelay + this.writeDelay);
      this.check('read', path);
      const before = this.textNow(path);
      const text: unknown = change(before);
      if (typeof text !== 'string')
        throw new TypeError('What process is given answers at once, with a text.');
      if (text !== before) this.writeNow(path, text, options);
      return text;
    });
  }

  async mkdir(path: string): Promise<void> {
    await Promise.resolve();
    this.check('mkdir', path);
    this.placeFolder(path);
  }

  remove(path: string): Promise<void> {
    return this.queued(path, async () => {
      await pause(this.writeDelay);
      this.check('remove', path);
      this.fileAt(path, 'unlink');
      this.drop(path);
    });
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    await pause(this.writeDelay);
    this.check('remove', path);
    if (!this.folders.has(path)) throw missing(path, 'rmdir');
    const inside = [...this.files.keys(), ...this.folders].some((each) => each.startsWith(`${path}/`));
    if (inside && !recursive) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    this.drop(path);
  }

  rename(path: string, newPath: string): Promise<void> {
    return this.queued(path, async () => {
      await pause(this.writeDelay);
      this.check('rename', path);
      if (!this.statNow(path)) throw missing(path, 'rename');
      if (!this.folders.has(folderOf(newPath))) throw missing(newPath, 'rename');
      this.move(path, newPath);
    });
  }

  async copy(path: string, newPath: string): Promise<void> {
    const text = await this.read(path);
    await this.writeNew(newPath, text);
  }

  /** As in the app: false where there is no trash of the system; here it is always there. */
  async trashSystem(path: string): Promise<boolean> {
    if (this.files.has(path)) await this.remove(path);
    else await this.rmdir(path, true);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    this.placeFolder('.trash');
    await this.rename(path, `.trash/${path.slice(path.lastIndexOf('/') + 1)}`);
  }

  /** As another device's changes arrive: on disk first, then seen by the app. They never fail. */
  readonly outside = {
    /** `mtime` in milliseconds; sync tools keep that of the other device. */
    write: (path: string, text: string, mtime?: number): void => {
      const created = !this.files.has(this.stored(path));
      if (created) this.place(path, text, mtime);
      else this.put(path, text, mtime === undefined ? {} : { mtime });
      this.onOutside({ kind: 'write', path: this.stored(path), created });
    },
    /** The app has not noticed yet, as on a phone that wakes up. */
    writeUnnoticed: (path: string, text: string): void => this.put(path, text),
    /** It notices now. */
    notice: (path: string): void => this.onOutside({ kind: 'write', path, created: false }),
    mkdir: (path: string): void => {
      this.placeFolder(path);
      this.onOutside({ kind: 'mkdir', path });
    },
    remove: (path: string): void => {
      this.drop(path);
      this.onOutside({ kind: 'remove', path });
    },
    rename: (oldPath: string, path: string): void => {
      this.placeFolder(folderOf(path));
      this.move(oldPath, path);
      this.onOutside({ kind: 'rename', path, oldPath });
    },
  };

  private writeNow(path: string, text: string, options?: DataWriteOptions, over = false): void {
    this.check('write', path);
    if (!this.folders.has(this.stored(folderOf(path)))) throw missing(path, 'open');
    if (this.folders.has(this.stored(path)))
      throw new Error(`EISDIR: illegal operation on a directory, open '${path}'`);
    if (over) this.onOverwrite(path, this.files.get(this.stored(path))?.text ?? null, text);
    this.writes += 1;
    this.put(path, text, options);
  }

  private put(path: string, text: string, options: DataWriteOptions = {}): void {
    const now = this.clock();
    const old = this.files.get(this.stored(path));
    this.files.set(this.stored(path), {
      text,
      ctime: options.ctime ?? old?.ctime ?? now,
      mtime: options.mtime ?? Math.max(now, (old?.mtime ?? 0) + 1),
    });
  }

  private drop(path: string): void {
    for (const paths of [this.files, this.folders]) {
      for (const each of [...paths.keys()]) if (isAtOrIn(each, path)) paths.delete(each);
    }
  }

  private move(path: string, newPath: string): void {
    const moved = (each: string): string => newPath + each.slice(path.length);
    for (const [each, file] of [...this.files]) {
      if (!isAtOrIn(each, path)) continue;
      this.files.delete(each);
      this.files.set(moved(each), file);
    }
    for (const each of [...this.folders]) {
      if (isAtOrIn(each, path) && this.folders.delete(each)) this.folders.add(moved(each));
    }
  }

  private fileAt(path: string, call: string): StoredFile {
    const file = this.files.get(this.stored(path));
    if (!file) throw missing(path, call);
    return file;
  }

  /** The name under which it is there. */
  private stored(path: string): string {
    if (!this.foldsNames || this.files.has(path) || this.folders.has(path)) return path;
    const wanted = folded(path);
    for (const paths of [this.files, this.folders])
      for (const each of paths.keys()) if (folded(each) === wanted) return each;
    const above = folderOf(path);
    return above === '' ? path : `${this.stored(above)}${path.slice(above.length)}`;
  }

  private queued<T>(path: string, job: () => Promise<T>): Promise<T> {
    const own = (this.queues.get(path) ?? Promise.resolve()).then(job, job);
    this.queues.set(path, own);
    const done = (): void => {
      if (this.queues.get(path) === own) this.queues.delete(path);
    };
    own.then(done, done);
    return own;
  }

  private check(operation: Operation, path: string): void {
    const error = this.failing(operation, path);
    if (error) throw error;
  }
}

/** The folder that a path is in; '' = the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function asFolder(path: string): string {
  return path === '/' ? '' : path;
}

function isAtOrIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function missing(path: string, call: string): Error {
  const error = new Error(`ENOENT: no such file or directory, ${call} '${path}'`);
  return Object.assign(error, { code: 'ENOENT' });
}

/** Never done within the call, as on a real disk. */
function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((done) => setTimeout(done, milliseconds)) : Promise.resolve();
}

function byteLength(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > 127) return new TextEncoder().encode(text).length;
  }
  return text.length;
}
