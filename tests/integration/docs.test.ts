import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiTypes } from '../../scripts/docs/api-types';
import { pages } from '../../scripts/docs/pages';
import { interfacesIn } from '../../scripts/docs/read-types';
import { COMMANDS } from '../../src/commands';
import { KINDS } from '../../src/entries/kinds';
import { SETTING_KEYS } from '../../src/settings/table';

describe('the pages that are made from the sources', () => {
  it('say what the sources say (npm run docs writes them)', async () => {
    for (const [path, text] of await pages()) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });
});

describe('the reference', () => {
  const text = readFileSync('docs/reference.md', 'utf8');

  it('names each kind and field, command, setting and member of the API', () => {
    const fields = KINDS.flatMap(({ kind, fields: own }) => [kind, ...own.map(({ key }) => key)]);
    const members = interfacesIn(apiTypes()).flatMap((each) => each.members.map(({ name }) => name));
    expect(members.length).toBeGreaterThan(40);
    const names = [...fields, ...COMMANDS.map(({ id }) => id), ...SETTING_KEYS, ...members];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('leaves no cell of a table empty but those that types speak for themselves', () => {
    const [before = ''] = text.split('### What it gives', 1);
    const empty = before.split('\n').filter((line) => /\|\s*\|/.test(line));
    expect(empty).toEqual([]);
  });
});
