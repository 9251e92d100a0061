/** The pages that are made from the sources, by their paths in the repository. */
import { apiTypes } from './api-types';
import { formatted } from './formatted';
import { referencePage } from './reference';

export async function pages(): Promise<ReadonlyMap<string, string>> {
  const made = [
    ['docs/reference.md', referencePage()],
    ['docs/api.d.ts', apiTypes()],
  ] as const;
  return new Map(
    await Promise.all(made.map(async ([path, text]) => [path, await formatted(path, text)] as const)),
  );
}
