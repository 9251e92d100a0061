/** What the app tells of notes, while a component lives. */
import {
  TFile,
  TFolder,
  Vault,
  type App,
  type CachedMetadata,
  type Component,
  type TAbstractFile,
} from 'obsidian';

export interface NoteEvents {
  /** The app parsed a file. */
  readonly parsed: (file: TFile, text: string, cache: CachedMetadata) => void;
  /** It parsed all that it had to. */
  readonly resolved: () => void;
  /** Other bytes stand under this path; null = they are no note's. */
  readonly written: (path: string, note: TFile | null) => void;
  /** Something came, went, or stands elsewhere. */
  readonly moved: (file: TAbstractFile, oldPath: string) => void;
}

export function listenToNotes(
  { vault, metadataCache }: App,
  owner: Component,
  { parsed, resolved, written, moved }: NoteEvents,
): void {
  owner.registerEvent(metadataCache.on('changed', parsed));
  owner.registerEvent(metadataCache.on('resolved', resolved));
  owner.registerEvent(vault.on('modify', (file) => written(file.path, noteOf(file))));
  owner.registerEvent(
    vault.on('create', (file) => {
      written(file.path, noteOf(file));
      moved(file, file.path);
    }),
  );
  owner.registerEvent(vault.on('rename', moved));
  owner.registerEvent(vault.on('delete', (file) => moved(file, file.path)));
}

/** The file as a note; null = it is none. */
export function noteOf(file: TAbstractFile): TFile | null {
  return file instanceof TFile && file.extension === 'md' ? file : null;
}

/** The paths of what came, went, or stands elsewhere; of a folder also of all that is in it, or of `others` was. */
export function pathsMoved(
  file: TAbstractFile,
  oldPath: string,
  others: () => readonly string[],
): ReadonlySet<string> {
  const paths = new Set([oldPath, file.path]);
  if (!(file instanceof TFolder)) return paths;
  Vault.recurseChildren(file, (child) => void paths.add(child.path));
  for (const path of others()) if (path.startsWith(`${oldPath}/`)) paths.add(path);
  return paths;
}
