// `npm run docs`: writes what is made from the sources: docs/reference.md, docs/api.d.ts and THIRD-PARTY.md. Tests fail where one of
// them is out of date.
import { join } from 'node:path';
import { buildPlugin, installPackages } from './prepare.mjs';
import { ROOT, runOrStop } from './project.mjs';

await installPackages();
await buildPlugin();

const { build } = await import('esbuild');
const bundle = join(ROOT, 'dist', 'docs.mjs');
await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/docs/write.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['prettier', 'typescript'],
  alias: { obsidian: './scripts/docs/app-stand-in.cjs' },
  logLevel: 'warning',
});
await runOrStop(process.execPath, [bundle]);
