// The free functions of `obsidian` that need no interface.
import moment from 'moment';
import type { CachedMetadata } from 'obsidian';

export { moment };
export { normalizePath, getLinkpath, parseLinktext, stripHeading } from './paths';
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

export function getLanguage(): string {
  return 'en';
}

export function debounce<T extends unknown[]>(
  callback: (...given: T) => unknown,
  timeout = 0,
  resetTimer = false,
): ((...given: T) => void) & { cancel(): void; run(): void } {
  let timer: number | null = null;
  let latest: T | null = null;
  const run = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const given = latest;
    latest = null;
    if (given) callback(...given);
  };
  const debounced = (...given: T): void => {
    latest = given;
    if (timer !== null && !resetTimer) return;
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(run, timeout);
  };
  return Object.assign(debounced, {
    cancel: (): void => {
      if (timer !== null) window.clearTimeout(timer);
      timer = null;
      latest = null;
    },
    run,
  });
}

export function getAllTags(cache: CachedMetadata): string[] | null {
  const inText = cache.tags?.map(({ tag }) => tag) ?? [];
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
}

export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const fits = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const found = Object.entries(frontmatter).find(([name]) => fits(name));
  return found ? found[1] : null;
}

export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, /^tags?$/i);
  const words = Array.isArray(value)
    ? value.map(String)
    : typeof value === 'string'
      ? value.split(/[\s,]+/)
      : null;
  return words ? words.filter(Boolean).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) : null;
}
