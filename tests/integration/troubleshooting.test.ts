// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../src/doors/api';
import { PROBLEMS } from '../../src/entries/meanings';
import { createHost, type Host } from '../host/node';

const PAGE = readFileSync('docs/troubleshooting.md', 'utf8');

interface Section {
  readonly heading: string;
  readonly codes: readonly string[];
  /** A note with the problem, and the same note mended. */
  readonly examples: readonly string[];
}

const SECTIONS: readonly Section[] = PAGE.split(/^### /m)
  .slice(1)
  .map((text) => {
    const [heading = ''] = text.split('\n', 1);
    const codes = [...heading.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code);
    const examples = [...text.matchAll(/```markdown\n([^]*?)```/g)].map(([, note = '']) => note);
    return { heading, codes, examples };
  });

/** These take settings or another note to come about; the parts that make them have tests of their own. */
const SAID_ONLY = ['folder', 'bad-format', 'tag-lost', 'too-large'];

let host: Host | null = null;

afterEach(async () => {
  await host?.close();
  host = null;
  vi.useRealTimers();
});

async function problemsOf(path: string, note: string): Promise<readonly string[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 3, 12, 0) });
  host = await createHost({ files: { [path]: note } });
  await host.settle();
  const { api } = host.app.plugins.plugins[host.id] as { api: Api };
  await api.ready;
  const { problems } = api.snapshot();
  await host.close();
  return [...new Set(problems.map(({ code }) => code))];
}

describe('the page on problems', () => {
  it('has a section for every code, and none that is not one', () => {
    const named = SECTIONS.flatMap(({ codes }) => codes);
    expect([...named].sort()).toEqual(Object.keys(PROBLEMS).sort());
  });

  it('shows each with an example and the same mended, but for those that no single note brings about', () => {
    const without = SECTIONS.filter(({ examples, codes }) => codes.length > 0 && examples.length !== 2);
    expect(without.flatMap(({ codes }) => codes)).toEqual(SAID_ONLY);
  });

  it.each(SECTIONS.filter(({ examples }) => examples.length === 2))(
    'has examples that are as it says: $heading',
    async ({ codes, examples: [wrong = '', mended = ''] }) => {
      const path = codes.includes('no-date') ? 'Thoughts.md' : '2026-03-01.md';
      expect([...(await problemsOf(path, wrong))].sort()).toEqual([...codes].sort());
      expect(await problemsOf(path, mended)).toEqual([]);
    },
  );
});
