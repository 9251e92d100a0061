// The last runs on this machine (`dist/bench.jsonl`, not committed), and those with a name (`runs.jsonl` beside this file).
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../scripts/project.mjs';
import { git } from './builds.mjs';
import { keyOf } from './table.mjs';

const LOCAL = join(ROOT, 'dist', 'bench.jsonl');
const NAMED = join(dirname(fileURLToPath(import.meta.url)), 'runs.jsonl');
/** Runs that are kept. */
const KEPT = 60;

/** Where and of what this run is. */
export function runOf(browser, small) {
  const [{ model }] = cpus();
  const changed = git('status', '--porcelain') === '' ? '' : ', changed';
  return {
    date: new Date().toISOString(),
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed}`,
    machine: `${cpus().length} × ${model.trim()}, ${process.platform}, Chromium ${browser.version()}`,
    small,
  };
}

/** What the last run on this machine measured, by row; of each row the latest. */
export function lastFigures({ machine, small }) {
  const rows = kept(LOCAL)
    .filter((run) => run.machine === machine && run.small === small)
    .flatMap((run) => run.rows);
  return new Map(rows.map(([what, notes, , measured]) => [keyOf({ what, notes }), measured]));
}

export function keep(run, figures, name) {
  const rows = figures.map(({ what, notes, unit, measured, floor }) => [
    what,
    notes,
    unit,
    short(measured),
    floor === null ? null : short(floor),
  ]);
  const line = (given) => `${JSON.stringify(given)}\n`;
  mkdirSync(dirname(LOCAL), { recursive: true });
  const runs = [...kept(LOCAL), { ...run, rows }].slice(-KEPT);
  writeFileSync(LOCAL, runs.map(line).join(''));
  if (name !== undefined) appendFileSync(NAMED, line({ name, ...run, rows }));
}

function kept(path) {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** To four figures. */
function short(value) {
  return Number(value.toPrecision(4));
}
