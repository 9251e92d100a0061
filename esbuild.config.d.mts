import type { BuildOptions } from 'esbuild';

export const options: BuildOptions;

export function withoutReads(source: string): string;
