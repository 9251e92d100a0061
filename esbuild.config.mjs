/** Builds main.js and styles.css: `node esbuild.config.mjs` watches, `… production` builds once, minified. */
import { mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { noticesIn } from './scripts/third-party.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const production = process.argv[2] === 'production';

/** Joins the partials in the order of their names; esbuild watches them through the result. */
const styles = {
  name: 'styles',
  setup(plugin) {
    const folder = join(ROOT, 'styles');
    const partials = () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.css'))
        .sort()
        .map((name) => join(folder, name));
    plugin.onLoad({ filter: /src[\\/]main\.ts$/ }, () => ({
      contents: readFileSync(join(ROOT, 'src', 'main.ts')),
      loader: 'ts',
      watchDirs: [folder],
      watchFiles: partials(),
    }));
    plugin.onEnd((result) => {
      const sheets = partials().map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
      writeFileSync(join(ROOT, 'styles.css'), `${sheets.join('\n\n')}\n`);
      if (!result.metafile) return;
      mkdirSync(join(ROOT, 'dist'), { recursive: true });
      writeFileSync(join(ROOT, 'dist', 'meta.json'), JSON.stringify(result.metafile));
    });
  },
};

/**
 * Chart.js reads a property while it declares some scales, and so they would stay though nothing uses them. Said to be free of
 * side effects, as it is, that reading goes with what it stands in.
 */
const unusedScales = {
  name: 'unused-scales',
  setup(plugin) {
    plugin.onLoad({ filter: /chart\.js[\\/]dist[\\/]chart\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = withoutReads(source);
      if (contents !== source) return { contents };
      return { errors: [{ text: 'No scale of Chart.js reads a property any more: take this plugin out.' }] };
    });
  },
};

/** Chart.js, with those readings said to be free of side effects; the same text where there are none. */
export function withoutReads(source) {
  return source.replace(
    /(callback: |static defaults = )((?:Ticks\.formatters|TimeScale)\.\w+)/g,
    '$1/* @__PURE__ */ (() => $2)()',
  );
}

/** @type {import('esbuild').BuildOptions} */
export const options = {
  absWorkingDir: ROOT,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['obsidian', '@codemirror/*', '@lezer/*'],
  minify: production,
  sourcemap: production ? false : 'inline',
  legalComments: 'none',
  banner: { js: `/*!\n${noticesIn(readFileSync(join(ROOT, 'THIRD-PARTY.md'), 'utf8'))}\n*/` },
  charset: 'utf8',
  metafile: true,
  logLevel: 'info',
  plugins: [styles, unusedScales],
};

const [, started] = process.argv;
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  if (production) await build(options).catch(() => process.exit(1));
  else await (await context(options)).watch();
}
