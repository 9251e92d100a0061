import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { options, withoutReads } from '../../esbuild.config.mjs';
import { formatted } from '../../scripts/docs/formatted';
import { noticesIn, packagesIn, thirdPartyPage } from '../../scripts/third-party.mjs';

const PAGE = readFileSync('THIRD-PARTY.md', 'utf8');

let metafile: Metafile;
let main: string;

beforeAll(async () => {
  const result = await build({
    ...options,
    plugins: [],
    minify: true,
    sourcemap: false,
    write: false,
    logLevel: 'silent',
  });
  if (!result.metafile || !result.outputFiles[0]) throw new Error('Nothing was built.');
  ({ metafile } = result);
  main = result.outputFiles[0].text;
});

describe('the notices of third parties', () => {
  it('are those of what is in main.js (npm run docs writes them)', async () => {
    expect(PAGE).toBe(await formatted('THIRD-PARTY.md', thirdPartyPage(metafile)));
  });

  it('stand in front of main.js, whole', () => {
    const [comment = ''] = main.split('*/', 1);
    expect(comment).toContain(noticesIn(PAGE));
    const packages = packagesIn(metafile);
    expect(packages.length).toBeGreaterThan(3);
    for (const { name, text } of packages) {
      const copyright = /^Copyright .*$/m.exec(text)?.[0] ?? 'no copyright';
      expect(comment, name).toContain(copyright);
    }
  });

  it('leave out no dependency, and name none that is not used', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = packagesIn(metafile).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  it('cannot be written for a package that nobody gave a reason for', () => {
    const inputs = {
      'node_modules/idb/index.js': { bytesInOutput: 1 },
      'node_modules/esbuild/lib.js': { bytesInOutput: 1 },
    };
    const output = { bytes: 2, inputs, imports: [], exports: [] };
    expect(() => thirdPartyPage({ inputs: {}, outputs: { 'main.js': output } })).toThrow(
      'why esbuild is in main.js',
    );
  });
});

describe('what the build changes in Chart.js', () => {
  it('is there to be changed', () => {
    const source = readFileSync('node_modules/chart.js/dist/chart.js', 'utf8');
    expect(withoutReads(source)).not.toBe(source);
  });

  it('fails the build when it is not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ncj-'));
    const entry = join(folder, 'chart.js', 'dist', 'chart.js');
    mkdirSync(dirname(entry), { recursive: true });
    writeFileSync(entry, 'export default 1;');
    const plugins = options.plugins?.filter(({ name }) => name === 'unused-scales') ?? [];
    const result = build({ entryPoints: [entry], write: false, logLevel: 'silent', plugins });
    await expect(result).rejects.toThrow('take this plugin out');
    rmSync(folder, { recursive: true });
  });
});
