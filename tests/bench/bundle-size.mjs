// What main.js is made of, by package and by room, as the bundler counted it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SMALLEST = 1_500;
/** Kilobytes. */
const WANTED = 380;

/** Largest first, small ones together; the floor is the whole. */
export function bundleSize() {
  return {
    name: 'size',
    rounds: 1,
    open: (_, { folder }) =>
      Promise.resolve({ round: () => Promise.resolve(samplesOf(folder)), close: () => undefined }),
  };
}

function samplesOf(folder) {
  const { outputs } = JSON.parse(readFileSync(join(folder, 'dist', 'meta.json'), 'utf8'));
  const { bytes: total, inputs } = outputs['main.js'];
  const parts = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = partOf(path);
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
  }
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  const large = sorted.filter(([, size]) => size >= SMALLEST);
  const rest = total - large.reduce((sum, [, size]) => sum + size, 0);
  const sample = (what, size, more) => ({ what, notes: '', unit: 'kB', took: size / 1000, ...more });
  const ofAll = { floor: total / 1000, floorIs: 'main.js' };
  return [
    sample('main.js', total, { wanted: { most: WANTED } }),
    ...[...large, ['the rest', rest]].map(([name, size]) => sample(`  ${name}`, size, ofAll)),
  ];
}

function partOf(path) {
  const module = path.lastIndexOf('node_modules/');
  if (module === -1) return /^src\/[^/]+/.exec(path)?.[0] ?? path;
  return /^(@[^/]+\/)?[^/]+/.exec(path.slice(module + 'node_modules/'.length))[0];
}
