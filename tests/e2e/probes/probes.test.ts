// What the app does is asked of it, and compared with the record that the host is held to. Nobody has recorded it in the app yet:
// until then each entry of the record is what public sources say, and names them. `dist/probes.json` has what was seen.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { appToStart } from '../in-app';
import { usePages } from '../pages';
import { HELP, PROBES } from './probes';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const open = usePages({ id: 'ncj-probe', folder: join(ROOT, 'tests', 'host', 'fixtures', 'probe') });

/** Null in the host. */
const VERSION = '/obsidian.([0-9.]+)/i.exec(navigator.userAgent)?.[1] ?? null';

interface Recorded {
  readonly status: string;
  readonly sources: readonly string[];
  readonly seen: unknown;
}

const RECORD = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8')) as Readonly<
  Record<string, Recorded>
>;

const seen: Record<string, unknown> = {};
let version: unknown = null;

afterAll(() => {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const where = appToStart()?.program ?? 'the host';
  writeFileSync(join(ROOT, 'dist', 'probes.json'), `${JSON.stringify({ where, version, seen }, null, 2)}\n`);
});

describe('the record', () => {
  it('has an entry for each probe and no other, each with where it is from', () => {
    expect(Object.keys(RECORD).sort()).toEqual(PROBES.map(({ name }) => name).sort());
    for (const { status, sources } of Object.values(RECORD)) {
      expect(status).toMatch(/^(expected, from public sources|seen in Obsidian \d+\.\d+\.\d+)$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources)
        expect(source).toMatch(/^(https:\/\/|obsidian\.d\.ts |obsidian-typings )/);
    }
  });
});

describe('what is asked of the app', () => {
  it.each(PROBES)('$name', async ({ name, files, options, run }) => {
    const { page } = await open({
      ...(files && { files }),
      options: { rightCollapsed: true, ...options },
    });
    version ??= await page.evaluate(VERSION);
    seen[name] = await page.evaluate(`(async () => { ${HELP} ${run} })()`);
    expect(seen[name]).toEqual(RECORD[name]?.seen);
  });
});
