/** The recipes of CONTRIBUTING.md, followed in a copy of the project, in the files that they name and in no other. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDED } from './added';
import { RECIPES } from './follow';

/** Made by others, or tests of what is not built here. */
const LEFT_OUT = ['node_modules', 'dist', '.git', 'screenshots', 'tests/e2e', 'tests/recipes'];
const ADDED_TEST = 'tests/integration/added.test.ts';
/** Parts of paths. */
const TOUCHED = [
  'entries/table',
  'entries/parse',
  'entries/complete',
  'entries/format',
  'entries/mend',
  'settings',
  'vault/cache',
  'prompts/library',
];
const MINUTES = 5;

const run = promisify(execFile);
let copy = '';

/** Resolves to what a program of the project's packages says; throws that where it fails. */
async function packaged(program: string, ...args: string[]): Promise<string> {
  const path = join(copy, 'node_modules', program);
  try {
    return (await run(process.execPath, [path, ...args], { cwd: copy, timeout: MINUTES * 60_000 })).stdout;
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) throw new Error(String(error.stdout));
    throw error;
  }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'ncj-recipes-'));
  const isCopied = (path: string): boolean => !LEFT_OUT.includes(path.replaceAll('\\', '/'));
  for (const path of readdirSync('.').filter(isCopied))
    cpSync(path, join(copy, path), { recursive: true, filter: isCopied });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const { files = {}, lines = {} } of Object.values(RECIPES)) {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(copy, path), text);
    for (const [path, additions] of Object.entries(lines)) {
      for (const { before, text } of additions) insert(path, before, text);
    }
  }
  writeFileSync(join(copy, ADDED_TEST), ADDED);
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({ extends: join(process.cwd(), 'tsconfig.json'), include: ['src', ADDED_TEST] }),
  );
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function insert(path: string, before: string, text: string): void {
  const source = readFileSync(join(copy, path), 'utf8');
  const at = source.indexOf(before);
  if (at === -1) throw new Error(`${path} has no ${before}`);
  writeFileSync(join(copy, path), source.slice(0, at) + text + source.slice(at));
}

describe('a recipe names every file that it takes:', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');

  it.each(Object.entries(RECIPES))('%s', (title, { files = {}, lines = {} }) => {
    const recipe = page.split('\n\n').find((paragraph) => paragraph.startsWith(`**${title}.**`)) ?? '';
    for (const path of Object.keys(files))
      expect(recipe).toContain(`\`${path.replace(/[\w-]+\.ts$/, '<name>.ts')}\``);
    for (const path of Object.keys(lines)) {
      expect([path, path.replace(/[\w-]+\.ts$/, '')].some((named) => recipe.includes(`\`${named}\``))).toBe(
        true,
      );
    }
  });
});

describe('followed, all at once', () => {
  it('they type-check', async () => {
    expect(await packaged('typescript/bin/tsc', '--noEmit')).toBe('');
  });

  it('the tests of what they touch pass', async () => {
    const said = await packaged('vitest/vitest.mjs', 'run', '--project', 'unit', ...TOUCHED);
    expect(said).toContain('passed');
  });

  it('and the plugin that is built so has all of it', async () => {
    await run(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: copy });
    expect(await packaged('vitest/vitest.mjs', 'run', '--project', 'integration', ADDED_TEST)).toContain(
      '4 passed',
    );
  });
});
