import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/prompts/rules';
import { SETTINGS } from '../../../src/settings/table';
import { DEFAULT_TEMPLATE, QUIET_TEMPLATE } from '../../../src/template/template';
import { VARIABLES } from '../../../src/template/variables';
import { tableIn } from '../table-in';

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
    expect(tableIn(DOCS, 'variable')).toEqual([['variable', 'stands for', 'for example'], ...rows]);
  });

  it('is not needed to know the variables: the setting names them all', () => {
    const named = SETTINGS.template.description.match(/\{\{ncj:[a-z-]+\}\}/g);
    expect(named).toEqual(VARIABLES.map(({ name }) => `{{ncj:${name}}}`));
  });

  it('lists the rules with phase and mode', () => {
    const when = { disappear: 'first weeks', live: 'after them', both: 'always' };
    const rows = RULES.map(({ text, phase, mode }) => [text, when[phase], mode === 'both' ? 'both' : mode]);
    expect(tableIn(DOCS, 'rule')).toEqual([['rule', 'when', 'mode'], ...rows]);
  });
});
