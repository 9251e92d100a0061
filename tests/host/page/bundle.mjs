// Bundles the host's page with esbuild, in memory, once for each state of its sources.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HOST = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundles = new Map();

/** Resolves to the page's script and style sheet, `{ js, css }`. */
export function bundlePage() {
  const state = newest(HOST);
  if (!bundles.has(state)) {
    bundles.clear();
    bundles.set(state, bundle());
  }
  return bundles.get(state);
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(HOST, 'page', 'boot.ts'), join(HOST, 'page', 'page.css')],
    bundle: true,
    write: false,
    outdir: 'out',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
