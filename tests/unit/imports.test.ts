import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** From a file to those that it imports, types included; paths within `src`. */
type Imports = ReadonlyMap<string, readonly string[]>;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const THERE = new Set(FILES);

const IMPORTS: Imports = new Map(
  FILES.map((path) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(`src/${path}`, 'utf8'), true, true);
    const ours = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
    return [path, ours.map((name) => resolved(posix.join(posix.dirname(path), name)))];
  }),
);

function resolved(path: string): string {
  return [`${path}.ts`, `${path}/index.ts`].find((each) => THERE.has(each)) ?? `${path}: not found`;
}

/** Groups of files that all lead to each other. */
function circles(imports: Imports): readonly (readonly string[])[] {
  const reached = new Map([...imports.keys()].map((path) => [path, reachedFrom(path, imports)]));
  const found = new Map<string, readonly string[]>();
  for (const [path, others] of reached) {
    if (!others.has(path)) continue;
    const group = [...others].filter((other) => reached.get(other)?.has(path)).sort();
    found.set(group.join(), group);
  }
  return [...found.values()];
}

function reachedFrom(path: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(path) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}

function arrows(imports: Imports, isWrong: (from: string, to: string) => boolean): readonly string[] {
  return [...imports].flatMap(([from, all]) =>
    all.filter((to) => isWrong(from, to)).map((to) => `${from} -> ${to}`),
  );
}

const roomOf = (path: string): string => path.split('/', 1)[0] ?? '';

/** As the page draws them: those of one floor beside each other. */
const FLOORS = floorsIn(readFileSync('docs/architecture.md', 'utf8'));

function floorsIn(page: string): ReadonlyMap<string, number> {
  const [line = ''] = /^`markdown` ·.*$/m.exec(page) ?? [];
  return new Map(
    line
      .split(' · ')
      .flatMap((floor, height) =>
        Array.from(floor.matchAll(/`([^`]+)`/g), ([, room = '']) => [room, height]),
      ),
  );
}

const floorOf = (path: string): number => FLOORS.get(roomOf(path)) ?? NaN;

/** Not on a lower floor. A room outside of all floors is wrong, whatever it imports. */
const leadsUp = (from: string, to: string): boolean =>
  roomOf(from) !== roomOf(to) && !(floorOf(to) < floorOf(from));

/** Below the wings of the view what they are built of, above them the files that put them together. */
function storeyOf(path: string): number {
  const [, wing, file] = path.split('/');
  if (file === undefined) return 2;
  return wing === 'pieces' ? 0 : 1;
}

function leavesWing(from: string, to: string): boolean {
  if (roomOf(from) !== 'ui' || roomOf(to) !== 'ui') return false;
  const within = from.split('/')[1] === to.split('/')[1];
  return storeyOf(to) > storeyOf(from) || (storeyOf(from) === 1 && storeyOf(to) === 1 && !within);
}

const linesOf = (path: string): number => readFileSync(`src/${path}`, 'utf8').split('\n').length - 1;

describe('the imports of all files, types included', () => {
  it('are all read', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(IMPORTS.get('practice/context.ts')).toContain('practice/open-modals.ts');
    expect(IMPORTS.get('main.ts')).toContain('commands/index.ts');
    expect(IMPORTS.get('ui/pieces/chart-canvas.ts')).toContain('charts/engine.ts');
    expect(arrows(IMPORTS, (_, to) => !THERE.has(to))).toEqual([]);
  });

  it('make no circle', () => {
    expect(circles(IMPORTS)).toEqual([]);
  });

  it('lead to no room that stands further right in docs/architecture.md, nor to one beside', () => {
    expect([...new Set(FILES.map(roomOf))].filter((room) => !FLOORS.has(room))).toEqual([]);
    expect(arrows(IMPORTS, leadsUp)).toEqual([]);
  });

  it('lead from no wing of the view to another, and from none to what puts wings together', () => {
    expect(arrows(IMPORTS, leavesWing)).toEqual([]);
  });
});

describe('what would be wrong is found', () => {
  it('circles, of two files and of more', () => {
    const imports = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', ['a.ts']],
      ['d.ts', ['e.ts']],
      ['e.ts', ['d.ts', 'f.ts']],
      ['f.ts', []],
    ]);
    expect(circles(imports)).toEqual([
      ['a.ts', 'b.ts', 'c.ts'],
      ['d.ts', 'e.ts'],
    ]);
  });

  it.each([
    ['markdown/lines.ts', 'entries/entry.ts', true],
    ['ui/blocks.ts', 'doors/api.ts', true],
    ['doors/api.ts', 'ui/blocks.ts', true],
    ['entries/entry.ts', 'attic/old.ts', true],
    ['attic/old.ts', 'markdown/lines.ts', true],
    ['entries/entry.ts', 'markdown/lines.ts', false],
    ['entries/entry.ts', 'entries/parse.ts', false],
    ['main.ts', 'commands/index.ts', false],
  ])('%s -> %s: %s', (from, to, wrong) => {
    expect(leadsUp(from, to)).toBe(wrong);
  });

  it.each([
    ['ui/sidebar/head.ts', 'ui/forms/form.ts', true],
    ['ui/sidebar/head.ts', 'ui/blocks.ts', true],
    ['ui/pieces/scale.ts', 'ui/forms/words.ts', true],
    ['ui/pieces/scale.ts', 'ui/blocks.ts', true],
    ['ui/sidebar/head.ts', 'ui/pieces/named.ts', false],
    ['ui/forms/start/start-flow.ts', 'ui/forms/form.ts', false],
    ['ui/blocks.ts', 'ui/sidebar/head.ts', false],
    ['ui/blocks.ts', 'ui/code-block.ts', false],
    ['commands/open.ts', 'ui/sidebar/head.ts', false],
  ])('%s -> %s: %s', (from, to, wrong) => {
    expect(leavesWing(from, to)).toBe(wrong);
  });
});

describe('files', () => {
  it('have no more than 300 lines, main.ts fewer than 100', () => {
    expect(FILES.filter((path) => linesOf(path) > 300)).toEqual([]);
    expect(linesOf('main.ts')).toBeLessThan(100);
  });

  it('of the view stand in its wings, but for at most ten', () => {
    expect(FILES.filter((path) => /^ui\/[^/]+$/.test(path)).length).toBeLessThanOrEqual(10);
  });
});
