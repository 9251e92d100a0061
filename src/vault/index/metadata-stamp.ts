/** Of which moment of a file something is: its time of change and its size then. */
import type { App, TFile } from 'obsidian';

export interface Stamp {
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

export function stampOf({ stat }: TFile): Stamp {
  return { mtime: stat.mtime, size: stat.size };
}

export function isOfMoment({ stat }: TFile, { mtime, size }: Stamp): boolean {
  return stat.mtime === mtime && stat.size === size;
}

/** Of which moment the app's metadata of a note is. The app keeps it for itself; null = it does not tell. */
export function metadataStamp({ metadataCache }: App, path: string): Stamp | null {
  const files: unknown = Reflect.get(metadataCache, 'fileCache');
  if (typeof files !== 'object' || files === null) return null;
  const file: unknown = Reflect.get(files, path);
  return isStamp(file) ? file : null;
}

function isStamp(value: unknown): value is Stamp {
  if (typeof value !== 'object' || value === null || !('mtime' in value) || !('size' in value)) return false;
  return typeof value.mtime === 'number' && typeof value.size === 'number';
}
