import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/entries/kinds';
import { parseNote } from '../../src/entries/parse';
import { PROMPTS } from '../../src/prompts';
import { sourceOf } from './entries/source';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs/prompts.md', 'docs/template.md', 'docs/architecture.md'];
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

describe('the README', () => {
  it('shows entries that are read without a problem', () => {
    const example = /```markdown\n([^]*?)```/.exec(README)?.[1] ?? '';
    const { entries, problems } = parseNote(sourceOf(example), { mood: 'mood', sleep: 'sleep' });
    expect(entries.map(({ kind }) => kind)).toEqual(['urge', 'slip']);
    expect(problems).toEqual([]);
  });

  it('names every kind of entry', () => {
    for (const { kind } of KINDS) expect(README).toContain(`\`${kind}\``);
  });

  it('counts the prompts as they are', () => {
    expect(README).toContain(`[${String(PROMPTS.length)} prompts](docs/prompts.md)`);
  });

  it('asks for the Obsidian that the manifest asks for', () => {
    const { minAppVersion } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as {
      minAppVersion: string;
    };
    expect(README).toContain(`Obsidian ${minAppVersion} or newer`);
  });
});
