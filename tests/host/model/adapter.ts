// The disk: files in memory, which can be made slow, made to fail, and changed from outside as sync does.

export interface Stat {
  type: 'file' | 'folder';
  ctime: number;
  mtime: number;
  size: number;
}

interface StoredFile {
  text: string;
  ctime: number;
  mtime: number;
}

export type Operation = 'read' | 'write' | 'remove' | 'rename' | 'mkdir';
export type OutsideChange =
  | { readonly kind: 'write'; readonly path: string; readonly created: boolean }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly oldPath: string };

export class MemoryAdapter {
  /** Milliseconds that each read takes, beside each other. */
  readDelay = 0;
  /** Asked before each operation: an error that is returned is thrown. */
  failing: (operation: Operation, path: string) => Error | null = () => null;
  /** Told of changes that did not come through the vault. */
  onOutside: (change: OutsideChange) => void = () => undefined;
  reads = 0;
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>(['']);

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
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, index) => this.folders.add(parts.slice(0, index + 1).join('/')));
    this.files.set(path, { text, ctime: mtime, mtime });
  }

  paths(): { files: string[]; folders: string[] } {
    return { files: [...this.files.keys()], folders: [...this.folders].filter((path) => path !== '') };
  }

  textNow(path: string): string {
    const file = this.files.get(path);
    if (!file) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return file.text;
  }

  statNow(path: string): Stat | null {
    const file = this.files.get(path);
    if (file) {
      const { ctime, mtime, text } = file;
      return { type: 'file', ctime, mtime, size: byteLength(text) };
    }
    return this.folders.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  async exists(path: string): Promise<boolean> {
    return this.statNow(path) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    return this.statNow(path);
  }

  async read(path: string): Promise<string> {
    this.reads += 1;
    if (this.readDelay > 0) await new Promise((done) => setTimeout(done, this.readDelay));
    this.check('read', path);
    return this.textNow(path);
  }

  async write(path: string, text: string): Promise<void> {
    this.writeNow(path, text);
  }

  async append(path: string, text: string): Promise<void> {
    this.writeNow(path, (this.files.get(path)?.text ?? '') + text);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const text = change(this.textNow(path));
    this.writeNow(path, text);
    return text;
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const within = (each: string): boolean =>
      each !== '' && each.slice(0, Math.max(0, each.lastIndexOf('/'))) === path;
    return { files: [...this.files.keys()].filter(within), folders: [...this.folders].filter(within) };
  }

  async mkdir(path: string): Promise<void> {
    this.check('mkdir', path);
    const parts = path.split('/');
    parts.forEach((_, index) => this.folders.add(parts.slice(0, index + 1).join('/')));
  }

  async remove(path: string): Promise<void> {
    this.removeNow(path);
  }

  async rmdir(path: string): Promise<void> {
    this.removeNow(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    this.renameNow(path, newPath);
  }

  writeNow(path: string, text: string): void {
    this.check('write', path);
    const now = this.clock();
    const old = this.files.get(path);
    this.files.set(path, { text, ctime: old?.ctime ?? now, mtime: Math.max(now, (old?.mtime ?? 0) + 1) });
  }

  removeNow(path: string): void {
    this.check('remove', path);
    for (const each of [...this.files.keys()]) {
      if (each === path || each.startsWith(`${path}/`)) this.files.delete(each);
    }
    for (const each of [...this.folders]) {
      if (each === path || each.startsWith(`${path}/`)) this.folders.delete(each);
    }
  }

  renameNow(path: string, newPath: string): void {
    this.check('rename', path);
    const moved = (each: string): string => newPath + each.slice(path.length);
    for (const [each, file] of [...this.files]) {
      if (each !== path && !each.startsWith(`${path}/`)) continue;
      this.files.delete(each);
      this.files.set(moved(each), file);
    }
    for (const each of [...this.folders]) {
      if (each !== path && !each.startsWith(`${path}/`)) continue;
      this.folders.delete(each);
      this.folders.add(moved(each));
    }
  }

  /** As another device's changes arrive: on disk first, then seen by the app. */
  outside = {
    write: (path: string, text: string): void => {
      const created = !this.files.has(path);
      if (created) this.place(path, text);
      else this.writeNow(path, text);
      this.onOutside({ kind: 'write', path, created });
    },
    remove: (path: string): void => {
      this.removeNow(path);
      this.onOutside({ kind: 'remove', path });
    },
    rename: (oldPath: string, path: string): void => {
      this.renameNow(oldPath, path);
      this.onOutside({ kind: 'rename', path, oldPath });
    },
  };

  private check(operation: Operation, path: string): void {
    const error = this.failing(operation, path);
    if (error) throw error;
  }
}

function byteLength(text: string): number {
  return /^[\u0000-\u007F]*$/.test(text) ? text.length : new TextEncoder().encode(text).length;
}
