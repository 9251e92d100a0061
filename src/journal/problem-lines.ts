/** Problems as they are listed: those of one kind in many notes of one folder are one line. */
import type { ProblemCode } from '../entries/entry';
import type { Problem } from './snapshot';

/** Notes of one folder with one kind of problem, from which on they are one line. */
const MANY = 3;

export interface ProblemLine {
  /** What the line says, and where it leads. */
  readonly first: Problem;
  /** All it stands for, `first` too; more than one only where they are in many notes. */
  readonly all: readonly Problem[];
  /** Empty = the vault's root. */
  readonly folder: string;
  readonly notes: number;
}

/** In the order of the first of each. */
export function problemLines(problems: readonly Problem[]): readonly ProblemLine[] {
  const alike = new Map<ProblemCode, Map<string, Group>>();
  for (const problem of problems) {
    const folders = alike.get(problem.code) ?? new Map<string, Group>();
    alike.set(problem.code, folders);
    const folder = folderOf(problem.path);
    const group = folders.get(folder) ?? { all: [], paths: new Set() };
    folders.set(folder, group);
    group.all.push(problem);
    group.paths.add(problem.path);
  }
  return problems.flatMap((problem) => {
    const folder = folderOf(problem.path);
    const group = alike.get(problem.code)?.get(folder);
    if (!group || group.paths.size < MANY) return [{ first: problem, all: [problem], folder, notes: 1 }];
    const { all, paths } = group;
    return all[0] === problem ? [{ first: problem, all, folder, notes: paths.size }] : [];
  });
}

interface Group {
  readonly all: Problem[];
  readonly paths: Set<string>;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
