/** Builds main.js and styles.css: `node esbuild.config.mjs` watches, `… production` builds once, minified. */
import { context, build } from 'esbuild';
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const production = process.argv[2] === 'production';

/** Joins the partials in the order of their names. */
function buildStyles() {
  const partials = readdirSync('styles')
    .filter((name) => name.endsWith('.css'))
    .sort();
  writeFileSync('styles.css', partials.map((name) => readFileSync(join('styles', name), 'utf8').trim()).join('\n\n') + '\n');
}

/** @type {import('esbuild').BuildOptions} */
const options = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  outfile: 'main.js',
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['obsidian', '@codemirror/*', '@lezer/*'],
  minify: production,
  sourcemap: production ? false : 'inline',
  treeShaking: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'info',
  plugins: [
    {
      name: 'styles-and-metafile',
      setup(plugin) {
        plugin.onEnd((result) => {
          buildStyles();
          mkdirSync('dist', { recursive: true });
          if (result.metafile) writeFileSync('dist/meta.json', JSON.stringify(result.metafile));
        });
      },
    },
  ],
};

if (production) await build(options);
else {
  const watching = await context(options);
  await watching.watch();
}
