// The vault: files by path, and everything that is done with them.
import type { DataWriteOptions } from 'obsidian';
import { folderOf, type MemoryAdapter, type OutsideChange } from './adapter';
import { Events } from './events';
import { TFile, TFolder, type TAbstractFile } from './files';
import { normalizePath } from './paths';

export class Vault extends Events {
  /** True while the files of the disk are told of at the start. */
  loading = false;
  /** Told when a file of the configuration folder was changed from outside. */
  onConfigChange: (path: string) => void = () => undefined;
  private readonly byPath = new Map<string, TAbstractFile>();
  private readonly root: TFolder;
  private readonly config = new Map<string, unknown>();

  constructor(
    readonly adapter: MemoryAdapter,
    readonly configDir = '.obsidian',
  ) {
    super();
    this.root = new TFolder(this, '/');
    adapter.onOutside = (change) => this.seeOutside(change);
  }

  /** Makes the files of the disk known, each with its `create` event, as while the app starts. */
  loadFromDisk(): void {
    const { files, folders } = this.adapter.paths();
    this.loading = true;
    for (const path of folders.sort()) if (!isHidden(path) && !this.byPath.has(path)) this.addFolder(path);
    for (const path of files) if (!isHidden(path) && !this.byPath.has(path)) this.addFile(path);
    this.loading = false;
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.root;
  }

  /** One of the app's own options, such as `useMarkdownLinks` or `trashOption`. */
  getConfig(key: string): unknown {
    return this.config.get(key);
  }

  setConfig(key: string, value: unknown): void {
    this.config.set(key, value);
    this.trigger('config-changed', key);
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return path === '/' || path === '' ? this.root : (this.byPath.get(path) ?? null);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.byPath.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.getAbstractFileByPath(path);
    return folder instanceof TFolder ? folder : null;
  }

  getFiles(): TFile[] {
    return [...this.byPath.values()].filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.root, ...this.byPath.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = [...this.byPath.values()].filter((file): file is TFolder => file instanceof TFolder);
    return includeRoot ? [this.root, ...folders] : folders;
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of [...root.children]) {
      if (child instanceof TFolder) Vault.recurseChildren(child, callback);
      else callback(child);
    }
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  cachedRead(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async create(path: string, text: string, options?: DataWriteOptions): Promise<TFile> {
    const wanted = checked(path);
    if (this.byPath.has(wanted)) throw new Error('File already exists.');
    await this.adapter.writeNew(wanted, text, options);
    return this.getFileByPath(wanted) ?? this.addFile(wanted);
  }

  createBinary(path: string, bytes: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.create(
      path,
      [...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join(''),
      options,
    );
  }

  /** Makes the folders above it too. */
  async createFolder(path: string): Promise<TFolder> {
    const wanted = checked(path);
    if (this.byPath.has(wanted) || (await this.adapter.exists(wanted)))
      throw new Error('Folder already exists.');
    await this.adapter.mkdir(wanted);
    return this.getFolderByPath(wanted) ?? this.addFolder(wanted);
  }

  async modify(file: TFile, text: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.write(file.path, text, options);
    this.written(file);
  }

  async append(file: TFile, text: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.append(file.path, text, options);
    this.written(file);
  }

  async process(file: TFile, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    const read: string[] = [];
    const noted = (before: string): string => {
      read.push(before);
      return change(before);
    };
    const text = await this.adapter.process(file.path, noted, options);
    if (text !== read[0]) this.written(file);
    return text;
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const wanted = checked(newPath);
    if (this.byPath.has(wanted)) throw new Error('Destination file already exists!');
    await this.adapter.rename(file.path, wanted);
    this.move(file, wanted);
  }

  async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.create(newPath, await this.adapter.read(file.path));
  }

  async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
    if (file instanceof TFolder) await this.adapter.rmdir(file.path, true);
    else await this.adapter.remove(file.path);
    this.forget(file);
  }

  /** To the system's trash, or into `.trash` of the vault. */
  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system) await this.adapter.trashSystem(file.path);
    else await this.adapter.trashLocal(file.path);
    this.forget(file);
  }

  private written(file: TFile): void {
    if (this.byPath.get(file.path) !== file) {
      this.seeOutside({ kind: 'write', path: file.path, created: true });
      return;
    }
    this.refreshStat(file);
    this.trigger('modify', file);
  }

  private seeOutside(change: OutsideChange): void {
    const { kind, path } = change;
    if (kind === 'rename') {
      const file = this.byPath.get(change.oldPath);
      const inTheWay = this.byPath.get(path);
      if (inTheWay && inTheWay !== file) this.forget(inTheWay);
      if (file && !isHidden(path)) this.move(file, path);
      else if (file) this.forget(file);
      else this.find(path);
      return;
    }
    const file = this.byPath.get(path);
    if (isHidden(path)) this.onConfigChange(path);
    else if (kind === 'remove') {
      if (file) this.forget(file);
    } else if (file instanceof TFile) {
      this.refreshStat(file);
      this.trigger('modify', file);
    } else this.find(path);
  }

  /** Makes known what is on disk at a path. */
  private find(path: string): void {
    if (isHidden(path) || this.byPath.has(path)) return;
    if (this.adapter.statNow(path)?.type === 'folder') this.addFolder(path);
    else this.addFile(path);
  }

  private addFile(path: string): TFile {
    const file = new TFile(this, path);
    this.place(file);
    this.refreshStat(file);
    this.trigger('create', file);
    return file;
  }

  private addFolder(path: string): TFolder {
    const folder = new TFolder(this, path);
    this.place(folder);
    this.trigger('create', folder);
    return folder;
  }

  private place(file: TAbstractFile): void {
    const above = folderOf(file.path);
    const folder = this.getFolderByPath(above) ?? this.addFolder(above);
    file.parent = folder;
    folder.children.push(file);
    this.byPath.set(file.path, file);
  }

  private unplace(file: TAbstractFile): void {
    const among = file.parent?.children ?? [];
    const at = among.indexOf(file);
    if (at >= 0) among.splice(at, 1);
    this.byPath.delete(file.path);
  }

  /** The folder itself is told first, then everything in it. */
  private move(file: TAbstractFile, newPath: string): void {
    const oldPath = file.path;
    this.unplace(file);
    file.path = newPath;
    this.place(file);
    const moved: [TAbstractFile, string][] = [];
    if (file instanceof TFolder) {
      Vault.recurseChildren(file, (child) => {
        if (child === file) return;
        const before = child.path;
        this.byPath.delete(before);
        child.path = newPath + before.slice(oldPath.length);
        this.byPath.set(child.path, child);
        moved.push([child, before]);
      });
    }
    this.trigger('rename', file, oldPath);
    for (const [child, before] of moved) this.trigger('rename', child, before);
  }

  private forget(file: TAbstractFile): void {
    const gone: TAbstractFile[] = [];
    if (file instanceof TFolder) Vault.recurseChildren(file, (child) => child !== file && gone.push(child));
    for (const each of [...gone.reverse(), file]) {
      this.unplace(each);
      each.deleted = true;
      this.trigger('delete', each);
    }
  }

  private refreshStat(file: TFile): void {
    const stat = this.adapter.statNow(file.path);
    if (stat) file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
  }
}

/** The app does not show what begins with a dot. */
function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

/** The path as the vault keeps it; what no system can hold is refused. */
function checked(path: string): string {
  const wanted = normalizePath(path);
  if (wanted.includes(':')) {
    throw new Error(String.raw`File name cannot contain any of the following characters: \ / :`);
  }
  return wanted;
}
