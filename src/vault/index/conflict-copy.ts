/** Copies that sync tools leave beside a note when two devices changed it: their entries would count twice. */

/** The paths of which this one may be a copy, by its name; empty = an ordinary name. */
export function originalsOf(path: string): readonly string[] {
  if (!SUSPECT.test(path)) return [];
  const stem = path.slice(0, -EXTENSION.length);
  const originals = MARKS.filter((mark) => mark.test(stem)).map((mark) => `${stem.replace(mark, '')}.md`);
  return [...originals, ...originals.flatMap(originalsOf)];
}

/** Whether the note is a copy of one that is still there. A daily note is none, whatever its name looks like. */
export function isConflictCopy(
  path: string,
  exists: (path: string) => boolean,
  isDaily: (path: string) => boolean,
): boolean {
  return !isDaily(path) && originalsOf(path).some(exists);
}

/** Whether a name may be that of a copy made of the other, by whatever tool: it holds the other's name, and more. */
export function mayBeNamedAfter(path: string, original: string): boolean {
  const [name, its] = [stemOf(path), stemOf(original)];
  return (
    path !== original && its !== '' && name.includes(its) && (name !== its || path.length > original.length)
  );
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -EXTENSION.length);
}

const EXTENSION = '.md';
/** What all of them have: most names are told apart by this alone. */
const SUSPECT = /conflict/i;

/**
 * Names that no one gives by hand. A number behind a name is none of them, nor is "copy", though some tools name their copies so:
 * a note of the user's own must never be left out. Such copies are known by their entries.
 */
const MARKS = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/,
  / ?\((?:[^()]*[^()a-z])?conflicted(?: copy(?:[^()a-z](?:[^()]|\(\d+\))*)?)?\)$/i,
  / ?\((?:case |cloud )?conflict(?:[ ,_-][\d .,_:T-]+)?\)$/i,
  / ?\(SFConflict [^()]*\)$/,
  / ?\[conflict(?:ed)?\]$/i,
  /_[^/_]+_[A-Z][a-z]{2}-\d{2}-\d{6}-\d{4}_(?:Case)?Conflict$/,
  /[ _.-]conflict[ _.-]\d{4}-?\d\d-?\d\d[\d _.:T-]*$/i,
  /[ _.-]conflicted copy(?: [\d .,_:T-]+)?$/i,
];
