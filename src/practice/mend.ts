/** Putting right, in notes that need not be open, what is certain of the lines that could not be read as written. */
import { mendings } from '../entries/mend';
import type { NoteProblem } from '../entries/entry';
import type { Problem } from '../journal/snapshot';
import type { Context } from './context';
import { problemsIn } from './note-problems';

/** How many of these are mended now; those of lines that changed since are left alone. Throws what the vault throws. */
export async function mendProblems(
  context: Pick<Context, 'app' | 'dailyNotes' | 'settings' | 'writer'>,
  problems: readonly Problem[],
): Promise<number> {
  let places = 0;
  for (const path of new Set(problems.map((problem) => problem.path))) {
    const file = context.app.vault.getFileByPath(path);
    if (!file) continue;
    const asked = problems.filter((problem) => problem.path === path);
    const edited = await context.writer.edit(file, (text) =>
      mendings(
        text,
        problemsIn(text, path, context).filter((found) => asked.some((problem) => isOne(problem, found))),
      ),
    );
    places += edited?.changes.length ?? 0;
  }
  return places;
}

function isOne(problem: Problem, { line, column, code, message }: NoteProblem): boolean {
  return (
    problem.line === line && problem.column === column && problem.code === code && problem.message === message
  );
}
