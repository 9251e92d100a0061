/** As much of Obsidian as src/vault needs where no host runs: its Moment, its paths, its kinds of files, its components. */
import moment from 'moment';

export { moment };

export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC');
  return clean || '/';
}

export class TFile {
  extension = 'md';
  stat = { ctime: 0, mtime: 0, size: 0 };
  constructor(public path = '') {}
}

export class TFolder {}
export class Vault {}
export class MarkdownView {}
export class FileSystemAdapter {}

export class Component {
  private readonly undo: (() => void)[] = [];
  onload(): void {}
  onunload(): void {}
  load(): void {
    this.onload();
  }
  unload(): void {
    for (const undo of this.undo) undo();
    this.onunload();
  }
  registerEvent(undo: () => void): void {
    this.undo.push(undo);
  }
}
