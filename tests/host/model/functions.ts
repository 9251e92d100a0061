// The free functions of `obsidian` that need no interface.
import moment from 'moment';
import type { CachedMetadata, FrontMatterInfo, Reference, ReferenceCache } from 'obsidian';
import { frontmatterOf } from './frontmatter';

export { moment };
export { normalizePath, getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './paths';
export { parseYaml, stringifyYaml } from './frontmatter';

export const apiVersion = '1.13.4';

export function requireApiVersion(version: string): boolean {
  const [wanted, own] = [version, apiVersion].map((each) => each.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (own?.[part] ?? 0) - (wanted?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Kept under the key that the app keeps it under. */
export function getLanguage(): string {
  return window.localStorage.getItem('language') ?? 'en';
}

export interface Debounced<T extends unknown[], V> {
  (...given: T): Debounced<T, V>;
  cancel(): Debounced<T, V>;
  run(): V | undefined;
}

export function debounce<T extends unknown[], V>(
  callback: (...given: T) => V,
  timeout = 0,
  resetTimer = false,
): Debounced<T, V> {
  let timer: number | null = null;
  let latest: T | null = null;
  const stop = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const run = (): V | undefined => {
    stop();
    const given = latest;
    latest = null;
    return given ? callback(...given) : undefined;
  };
  const debounced = Object.assign(
    (...given: T): Debounced<T, V> => {
      latest = given;
      if (timer !== null && resetTimer) stop();
      timer ??= window.setTimeout(run, timeout);
      return debounced;
    },
    {
      cancel: (): Debounced<T, V> => {
        stop();
        latest = null;
        return debounced;
      },
      run,
    },
  );
  return debounced;
}

export function getAllTags(cache: CachedMetadata): string[] | null {
  const inText = cache.tags?.map(({ tag }) => tag) ?? [];
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
}

export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const matter = frontmatterOf(content);
  if (!matter) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const { yamlFrom: from, yamlTo: to, end: contentStart } = matter;
  return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart };
}

export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const fits = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const found = Object.entries(frontmatter).find(([name]) => fits(name));
  return found ? found[1] : null;
}

export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/[,\n]/).map((each) => each.trim()) : null;
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const words = parseFrontMatterStringArray(frontmatter, /^tags?$/i)?.flatMap((each) => each.split(/\s+/));
  return words?.filter(Boolean).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** Ends when the callback says true; true = it did. */
export function iterateRefs(refs: Reference[], callback: (ref: Reference) => boolean | undefined): boolean {
  return refs.some((ref) => callback(ref) === true);
}

export function iterateCacheRefs(
  { links = [], embeds = [] }: CachedMetadata,
  callback: (ref: ReferenceCache) => boolean | undefined,
): boolean {
  return [...links, ...embeds].some((ref) => callback(ref) === true);
}
