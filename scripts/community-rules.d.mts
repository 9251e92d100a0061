type Json = Readonly<Record<string, unknown>>;

export interface Files {
  readonly manifest: Json;
  readonly packageJson: Json;
  readonly lock: Json;
  readonly versions: Readonly<Record<string, string>>;
  readonly license: string;
  readonly readme: string;
  readonly npmrc: string;
  readonly release: string;
  readonly main: string;
  readonly styles: string;
}

export const RULES: readonly { readonly rule: string; readonly holds: (files: Files) => boolean }[];

export function complaints(files: Files): readonly string[];

export function filesBy(read: (name: string) => string): Files;
