import type { Metafile } from 'esbuild';

export function thirdPartyPage(metafile: Metafile): string;

export function noticesIn(page: string): string;

export function packagesIn(metafile: Metafile): readonly {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}[];
