// What main.js is made of, by package and by room, as the bundler counted it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';

const SMALLEST = 1_500;

/** Rows of the table: largest first, small ones together. */
export function bundleRows() {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist', 'meta.json'), 'utf8'));
  const { bytes: total, inputs } = outputs['main.js'];
  const parts = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = partOf(path);
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
  }
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  const large = sorted.filter(([, size]) => size >= SMALLEST);
  const rest = total - large.reduce((sum, [, size]) => sum + size, 0);
  return [['main.js', total], ...large.map(([name, size]) => [`  ${name}`, size]), ['  the rest', rest]].map(
    ([name, size]) => [name, '', `${(size / 1000).toFixed(1)} kB`, '', (size / total).toFixed(2), ''],
  );
}

function partOf(path) {
  const module = path.lastIndexOf('node_modules/');
  if (module === -1) return /^src\/[^/]+/.exec(path)?.[0] ?? path;
  return /^(@[^/]+\/)?[^/]+/.exec(path.slice(module + 'node_modules/'.length))[0];
}
