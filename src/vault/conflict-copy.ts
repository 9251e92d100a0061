/** Copies that sync tools leave beside a note when two devices changed it: their entries would count twice. */

/** The paths of which this one may be a copy, by its name; empty = an ordinary name. */
export function originalsOf(path: string, isDaily: (path: string) => boolean): readonly string[] {
  if (!SUSPECT.test(path)) return [];
  const stem = path.slice(0, -EXTENSION.length);
  const strip = (patterns: readonly RegExp[]) =>
    patterns.filter((pattern) => pattern.test(stem)).map((pattern) => `${stem.replace(pattern, '')}.md`);
  const marked = strip(MARKS);
  const counted = strip(COUNTS);
  const further = [...marked, ...counted].flatMap((original) => originalsOf(original, isDaily));
  return [...marked, ...counted.filter(isDaily), ...further];
}

/** Whether the note is a copy of one that is still there. A daily note is none, whatever its name looks like. */
export function isConflictCopy(
  path: string,
  exists: (path: string) => boolean,
  isDaily: (path: string) => boolean,
): boolean {
  return !isDaily(path) && originalsOf(path, isDaily).some(exists);
}

const EXTENSION = '.md';
/** What all of them end in: most names are told apart by this alone. */
const SUSPECT = /(?:[)\]]| \d{1,2}|Conflict|\.sync-conflict-[\dA-Z-]+)\.md$/;

/** Names that no one gives by hand. */
const MARKS = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/,
  / ?\((?:[^()]*[^()a-z])?conflicted(?: copy(?:[^()a-z](?:[^()]|\(\d+\))*)?)?\)$/i,
  / ?\((?:case )?conflict(?:[ ,_-][\d .,_:T-]+)?\)$/i,
  / ?\(SFConflict [^()]*\)$/,
  / ?\[conflict(?:ed)?\]$/i,
  /_[^/_]+_[A-Z][a-z]{2}-\d{2}-\d{6}-\d{4}_(?:Case)?Conflict$/,
];

/** Names that a person may well give, too: a copy only beside a daily note. */
const COUNTS = [/ \d{1,2}$/, / ?\(\d{1,2}\)$/];
