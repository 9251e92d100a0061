// Built plugins to measure: this one, that of another commit, and one whose functions have their names.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/project.mjs';
import { options } from '../../esbuild.config.mjs';

/**
 * A folder with main.js, styles.css, manifest.json and dist/meta.json.
 *
 * @typedef {{ name: string, folder: string, remove: () => void }} Build
 */

/** What `npm run build` made, copied: it may be built anew meanwhile. */
export function buildHere() {
  return copied('this', ROOT);
}

/** That commit in a worktree of its own, with the packages of this one. */
export function buildOf(commit) {
  const name = git('rev-parse', '--short', `${commit}^{commit}`);
  const tree = mkdtempSync(join(tmpdir(), 'ncj-bench-'));
  git('worktree', 'add', '--detach', '--force', tree, name);
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
    if (read(tree, 'package-lock.json') !== read(ROOT, 'package-lock.json'))
      console.log(`${name} asks for other packages; it is built with those that are here.`);
    execFileSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: tree, stdio: 'ignore' });
    return copied(name, tree);
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

/** As `npm run build`, but for the names, and with `main.js.map`. */
export async function buildWithNames() {
  const built = copied('this', ROOT);
  const outfile = join(built.folder, 'main.js');
  await build({
    ...options,
    outfile,
    minify: false,
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'external',
    logLevel: 'error',
    // Those of the project also write into its folder.
    plugins: options.plugins.filter(({ name }) => name !== 'styles'),
  });
  return built;
}

function copied(name, from) {
  const folder = mkdtempSync(join(tmpdir(), 'ncj-built-'));
  for (const file of ['main.js', 'styles.css', 'manifest.json', 'dist/meta.json'])
    cpSync(join(from, file), join(folder, file));
  return { name, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function read(folder, file) {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What git says, or '' where there is no repository. */
export function git(...args) {
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
