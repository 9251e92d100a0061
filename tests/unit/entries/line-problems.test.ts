import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineProblems } from '../../../src/entries/line-problems';

it('each finding has its own line and column, in whatever order they come', () => {
  const text = fc
    .array(fc.constantFrom('a', '- b', 'cde', '\n', '\r\n', '\n\n', ' '), { minLength: 1, maxLength: 14 })
    .map((pieces) => pieces.join(''));
  const note = fc.tuple(fc.constantFrom('', '\uFEFF'), text).map((parts) => parts.join(''));
  const findings = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(note, findings, fc.nat(3), (whole, places, skipped) => {
      const lines = whole.split('\n');
      const first = Math.min(skipped, lines.length - 1);
      const startOf = (line: number): number => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
      const mark = whole.startsWith('\uFEFF') ? 1 : 0;
      const lineStart = startOf(first);
      const begin = first === 0 ? mark : lineStart;
      const problems = new LineProblems(whole, { lineStart, line: first, end: whole.length, task: null });
      const expected = places.map(([at, length]) => {
        const from = begin + (at % (whole.length - begin + 1));
        const to = Math.min(from + length, whole.length);
        problems.add({ code: 'bad-value', from, to, message: (line) => `In line ${String(line)}.` });
        const line = whole.slice(0, from).split('\n').length;
        const column = from - (line === 1 ? mark : startOf(line - 1)) + 1;
        const rest = (lines[line - 1] ?? '').replace(/\r$/, '').length - (from - startOf(line - 1));
        return {
          line,
          column,
          length: Math.max(1, Math.min(to - from, rest)),
          message: `In line ${String(line)}.`,
        };
      });
      expect(
        problems.all.map(({ line, column, length, message }) => ({ line, column, length, message })),
      ).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it('nothing is wrong where nothing was found, and an error is one unless said', () => {
  const problems = new LineProblems('- a', { lineStart: 0, line: 0, end: 3, task: null });
  expect(problems.all).toEqual([]);
  const finding = { code: 'bad-value', from: 2, to: 3, message: () => 'No.' } as const;
  problems.add(finding);
  problems.add({ ...finding, severity: 'warning', fix: 'b' });
  expect(problems.all.map(({ severity, fix }) => [severity, fix])).toEqual([
    ['error', null],
    ['warning', 'b'],
  ]);
});
