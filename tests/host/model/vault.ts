// The vault: files by path, and everything that is done with them.
import { MemoryAdapter, type OutsideChange } from './adapter';
import { Events } from './events';
import { TAbstractFile, TFile, TFolder } from './files';
import { normalizePath } from './paths';

export class Vault extends Events {
  readonly configDir = '.obsidian';
  private readonly byPath = new Map<string, TAbstractFile>();
  private readonly root: TFolder;
  private readonly config = new Map<string, unknown>();

  constructor(readonly adapter: MemoryAdapter) {
    super();
    this.root = new TFolder(this, '/');
    adapter.onOutside = (change) => this.seeOutside(change);
  }

  /** Makes the files of the disk known, each with its `create` event, as while the app starts. */
  loadFromDisk(): void {
    const { files, folders } = this.adapter.paths();
    const hidden = (path: string): boolean => path.startsWith('.') || path.includes('/.');
    for (const path of folders.sort()) if (!hidden(path)) this.addFolder(path);
    for (const path of files) if (!hidden(path)) this.addFile(path);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.root;
  }

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

  async create(path: string, text: string): Promise<TFile> {
    const wanted = normalizePath(path);
    if (this.byPath.has(wanted) || this.adapter.statNow(wanted)) throw new Error('File already exists.');
    const folder = wanted.slice(0, Math.max(0, wanted.lastIndexOf('/')));
    if (folder !== '' && !(this.byPath.get(folder) instanceof TFolder)) {
      throw new Error(`ENOENT: no such file or directory, open '${wanted}'`);
    }
    await later();
    if (this.adapter.statNow(wanted)) throw new Error('File already exists.');
    this.adapter.writeNow(wanted, text);
    return this.addFile(wanted);
  }

  async createFolder(path: string): Promise<TFolder> {
    const wanted = normalizePath(path);
    if (this.byPath.has(wanted)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(wanted);
    const parts = wanted.split('/');
    parts.forEach((_, index) => {
      const each = parts.slice(0, index + 1).join('/');
      if (!this.byPath.has(each)) this.addFolder(each);
    });
    const made = this.byPath.get(wanted);
    if (!(made instanceof TFolder)) throw new Error(`The folder ${wanted} was not made.`);
    return made;
  }

  async modify(file: TFile, text: string): Promise<void> {
    await later();
    this.writeTo(file, text);
  }

  async append(file: TFile, text: string): Promise<void> {
    await later();
    this.writeTo(file, this.adapter.textNow(file.path) + text);
  }

  /** Nothing comes in between reading and writing: the callback is synchronous. */
  async process(file: TFile, change: (text: string) => string): Promise<string> {
    await later();
    const before = this.adapter.textNow(file.path);
    const text = change(before);
    if (text !== before) this.writeTo(file, text);
    return text;
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const wanted = normalizePath(newPath);
    if (this.byPath.has(wanted)) throw new Error('Destination file already exists!');
    await later();
    const { path } = file;
    this.adapter.renameNow(path, wanted);
    this.move(file, wanted);
  }

  async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.create(newPath, this.adapter.textNow(file.path));
  }

  async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
    await later();
    this.adapter.removeNow(file.path);
    this.forget(file);
  }

  trash(file: TAbstractFile, _system: boolean): Promise<void> {
    return this.delete(file);
  }

  private writeTo(file: TFile, text: string): void {
    this.adapter.writeNow(file.path, text);
    this.refreshStat(file);
    this.trigger('modify', file);
  }

  private seeOutside(change: OutsideChange): void {
    if (change.kind === 'rename') {
      const file = this.byPath.get(change.oldPath);
      if (file) this.move(file, change.path);
      return;
    }
    const file = this.byPath.get(change.path);
    if (change.kind === 'remove') {
      if (file) this.forget(file);
    } else if (file instanceof TFile) {
      this.refreshStat(file);
      this.trigger('modify', file);
    } else this.addFile(change.path);
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
    const slash = file.path.lastIndexOf('/');
    const parent = slash < 0 ? this.root : (this.byPath.get(file.path.slice(0, slash)) ?? null);
    const folder = parent instanceof TFolder ? parent : this.addFolder(file.path.slice(0, slash));
    file.parent = folder;
    folder.children.push(file);
    this.byPath.set(file.path, file);
  }

  private unplace(file: TAbstractFile): void {
    if (file.parent) file.parent.children = file.parent.children.filter((each) => each !== file);
    this.byPath.delete(file.path);
  }

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

/** Writing is never done within the call, as on a real disk. */
function later(): Promise<void> {
  return Promise.resolve();
}
