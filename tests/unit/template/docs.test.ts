import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/prompts/rules';
import { SETTINGS } from '../../../src/settings/table';
import { DEFAULT_TEMPLATE, QUIET_TEMPLATE } from '../../../src/template/template';
import { VARIABLES } from '../../../src/template/variables';

const DOCS = readFileSync('docs/template.md', 'utf8');

describe('the page on the template', () => {
  it.each([
    ['default template', DEFAULT_TEMPLATE],
    ['template of quiet mode', QUIET_TEMPLATE],
  ])('shows the %s as it is', (_, template) => {
    expect(DOCS).toContain(`\`\`\`text\n${template}\`\`\`\n`);
  });

  it('lists each variable with its meaning and example', () => {
    const rows = VARIABLES.map(({ name, meaning, example }) => [`\`{{ncj:${name}}}\``, meaning, example]);
    expect(tableAt('variable')).toEqual([['variable', 'stands for', 'for example'], ...rows]);
  });

  it('is not needed to know the variables: the setting names them all', () => {
    const named = SETTINGS.template.description.match(/\{\{ncj:[a-z-]+\}\}/g);
    expect(named).toEqual(VARIABLES.map(({ name }) => `{{ncj:${name}}}`));
  });

  it('lists the rules with phase and mode', () => {
    const when = { disappear: 'first weeks', live: 'after them', both: 'always' };
    const rows = RULES.map(({ text, phase, mode }) => [text, when[phase], mode === 'both' ? 'both' : mode]);
    expect(tableAt('rule')).toEqual([['rule', 'when', 'mode'], ...rows]);
  });
});

/** The table whose first column has that name: its rows as lists of cells, without the line of dashes. */
function tableAt(name: string): string[][] {
  const lines = DOCS.split('\n');
  const from = lines.findIndex((line) => cells(line)[0] === name);
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'));
  const table = lines.slice(from, length === -1 ? undefined : from + length).map(cells);
  return table.filter((_, index) => index !== 1);
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
