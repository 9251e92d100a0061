/** Copies that sync tools leave beside a note when two devices changed it: their entries would count twice. */

/** The paths of which this one may be a copy, by its name; empty = an ordinary name. */
export function originalsOf(path: string, isDaily: (path: string) => boolean): readonly string[] {
  const stem = path.replace(/\.md$/, '');
  if (stem === path) return [];
  const marked = MARKS.filter((mark) => mark.test(stem)).map((mark) => `${stem.replace(mark, '')}.md`);
  const counted = COUNTS.filter((count) => count.test(stem))
    .map((count) => `${stem.replace(count, '')}.md`)
    .filter((original) => isDaily(original));
  const nearest = [...marked, ...counted];
  return [...nearest, ...nearest.flatMap((original) => originalsOf(original, isDaily))];
}

/** Whether the note is a copy of one that is still there. A daily note is none, whatever its name looks like. */
export function isConflictCopy(
  path: string,
  exists: (path: string) => boolean,
  isDaily: (path: string) => boolean,
): boolean {
  return !isDaily(path) && originalsOf(path, isDaily).some(exists);
}

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
