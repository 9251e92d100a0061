import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../src/entries/entry';
import { problemLines } from '../../../src/journal/problem-lines';
import type { Problem } from '../../../src/journal/snapshot';

function problem(path: string, code: ProblemCode, line = 1): Problem {
  return { path, line, column: 1, severity: 'error', code, message: `${code} in line ${line}` };
}

describe('the list of problems', () => {
  it('has one line for a kind in three notes of a folder, where the first of them stood', () => {
    const problems = [
      problem('Alone.md', 'bad-date'),
      problem('A/1.md', 'no-date', 3),
      problem('A/1.md', 'no-date', 4),
      problem('A/1.md', 'bad-time', 5),
      problem('A/2.md', 'no-date'),
      problem('A/B/1.md', 'no-date'),
      problem('A/3.md', 'no-date'),
    ];
    expect(
      problemLines(problems).map(({ first, all, folder, notes }) => [first, all.length, folder, notes]),
    ).toEqual([
      [problems[0], 1, '', 1],
      [problems[1], 4, 'A', 3],
      [problems[3], 1, 'A', 1],
      [problems[5], 1, 'A/B', 1],
    ]);
  });

  it('has a line for each where they are many in two notes only', () => {
    const problems = ['1.md', '1.md', '1.md', '2.md'].map((path, line) => problem(path, 'no-date', line + 1));
    expect(problemLines(problems).map(({ first }) => first)).toEqual(problems);
  });

  it('loses none and doubles none, whatever their number', () => {
    const problems = Array.from({ length: 5_000 }, (_, at) =>
      problem(`${at % 7}/${at % 11}.md`, at % 2 === 0 ? 'no-date' : 'bad-time', at),
    );
    const lines = problemLines(problems);
    expect(lines.length).toBe(14);
    expect(new Set(lines.flatMap(({ all }) => all)).size).toBe(problems.length);
  });
});
