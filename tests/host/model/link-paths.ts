// Which file a link means, and how a file is best linked.
import { folderOf } from './adapter';
import type { TFile } from './files';
import type { Vault } from './vault';

export class LinkPaths {
  /** Names in small letters, those of notes without `.md`. */
  private byName: Map<string, TFile[]> | null = null;

  constructor(private readonly vault: Vault) {
    const changed = (): void => void (this.byName = null);
    for (const name of ['create', 'rename', 'delete']) vault.on(name, changed);
  }

  /** By path from the root, from the source's folder, or by a path's end; the shortest path of several. */
  find(linkpath: string, sourcePath: string): TFile | null {
    const wanted = linkpath.replace(/^\/+/, '');
    if (wanted === '') return this.vault.getFileByPath(sourcePath);
    const relative = resolved(folderOf(sourcePath), wanted);
    for (const path of [wanted, relative]) {
      const exact = this.vault.getFileByPath(`${path}.md`) ?? this.vault.getFileByPath(path);
      if (exact) return exact;
    }
    const ending = `/${/(?:^|\/)\.\.?\//.test(wanted) ? relative : wanted}`.toLowerCase();
    const candidates = this.names().get(nameOf(wanted)) ?? [];
    const fitting = candidates.filter(({ path }) => {
      const lower = `/${path.toLowerCase()}`;
      return lower.endsWith(ending) || lower.endsWith(`${ending}.md`);
    });
    return shortest(fitting);
  }

  /** The name where only one file has it, else the whole path. */
  linktext(file: TFile, _sourcePath: string, omitMdExtension: boolean): string {
    const same = this.names().get(nameOf(file.path)) ?? [];
    const path = same.length > 1 ? file.path : file.name;
    return omitMdExtension && file.extension === 'md' ? path.replace(/\.md$/i, '') : path;
  }

  private names(): Map<string, TFile[]> {
    if (this.byName) return this.byName;
    const names = new Map<string, TFile[]>();
    for (const file of this.vault.getFiles()) {
      const name = nameOf(file.path);
      const same = names.get(name);
      if (same) same.push(file);
      else names.set(name, [file]);
    }
    this.byName = names;
    return names;
  }
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.md$/, '');
}

function shortest(files: readonly TFile[]): TFile | null {
  return [...files].sort((a, b) => a.path.length - b.path.length)[0] ?? null;
}

/** A path with `.` and `..` in it, seen from a folder. */
function resolved(folder: string, path: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
