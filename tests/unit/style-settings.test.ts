import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const SHEETS = readdirSync('styles').map((name) => readFileSync(`styles/${name}`, 'utf8'));
const READER = readFileSync('src/ui/pieces/chart-surroundings.ts', 'utf8');

interface Block {
  readonly name: string;
  readonly id: string;
  readonly settings: readonly { readonly id: string; readonly title: string; readonly type: string }[];
}

const blocks = SHEETS.flatMap((sheet) =>
  [...sheet.matchAll(/\/\* @settings\n([\s\S]*?)\*\//g)].map(([, text = '']) => text),
);

it('offers one block to Style Settings, as YAML without tabs', () => {
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).not.toContain('\t');
  const { name, id, settings } = parse(blocks[0] ?? '') as Block;
  expect([name, id]).toEqual(['No Contact Journal', 'no-contact-journal']);
  for (const { title, type } of settings) {
    expect(title).toMatch(/^[A-Z]/);
    expect(['variable-themed-color', 'variable-number-slider']).toContain(type);
  }
});

it('offers no variable that nothing reads', () => {
  const { settings } = parse(blocks[0] ?? '') as Block;
  const unread = settings.filter(
    ({ id }) => !READER.includes(`'--${id}'`) && !SHEETS.some((sheet) => sheet.includes(`var(--${id},`)),
  );
  expect(unread).toEqual([]);
});
