// Paths and links as Obsidian writes them.

export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
}

export function getLinkpath(link: string): string {
  return parseLinktext(link).path;
}

export function parseLinktext(link: string): { path: string; subpath: string } {
  const hash = link.indexOf('#');
  return hash < 0
    ? { path: link.trim(), subpath: '' }
    : { path: link.slice(0, hash).trim(), subpath: link.slice(hash) };
}

/** For comparing: without punctuation. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For linking: without what means something in a link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[#|^\\]|%%|\[\[|\]\]|:/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
