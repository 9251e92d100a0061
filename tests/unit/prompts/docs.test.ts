import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROMPTS } from '../../../src/prompts';
import { ARTICLE_IDS, SERVED_BY } from '../../../src/guide/article';
import { parsePromptNote } from '../../../src/prompts/own-prompts';
import { PHASES, PROMPT_KINDS } from '../../../src/prompts/prompt';
import { tableIn } from '../table-in';

const DOCS = readFileSync('docs/prompts.md', 'utf8');

describe('the page on prompts', () => {
  it('counts the prompts of each phase and kind as they are', () => {
    const rows = PHASES.map((phase) => {
      const ofPhase = PROMPTS.filter((prompt) => prompt.phase.includes(phase));
      const counts = PROMPT_KINDS.map((kind) => ofPhase.filter((prompt) => prompt.kind === kind).length);
      return [`\`${phase}\``, ...[...counts, ofPhase.length].map(String)];
    });
    const head = ['phase', ...PROMPT_KINDS.map((kind) => `\`${kind}\``), 'all'];
    expect(tableIn(DOCS, 'phase')).toEqual([head, ...rows]);
    expect(DOCS).toContain(`There are ${String(PROMPTS.length)} prompts;`);
  });

  it('counts the prompts of each point, and names what else serves it', () => {
    const rows = ARTICLE_IDS.map((id) => {
      const count = PROMPTS.filter(({ article }) => article === id).length;
      return [`\`${id}\``, String(count), SERVED_BY[id].join(', ')];
    });
    const table = tableIn(DOCS, 'point').map(([point, count, , also]) => [point, count, also]);
    expect(table).toEqual([['point', 'prompts', 'also'], ...rows]);
  });

  it.each(ARTICLE_IDS)('holds the prompts on %s to the words of the point', (id) => {
    const row = tableIn(DOCS, 'point').find(([point]) => point === `\`${id}\``);
    const words = (row?.[2] ?? '').split(', ').filter((word) => word !== '');
    const own = PROMPTS.filter(({ article }) => article === id);
    const made = own.filter(({ text }) => words.some((word) => text.toLowerCase().includes(word)));
    expect(made.length).toBeGreaterThanOrEqual(3);
    const gathers = ['panic', 'children', 'their-idea', 'thrive', 'one-day'].includes(id);
    if (!gathers) expect(own.filter((prompt) => !made.includes(prompt))).toEqual([]);
  });

  it('names each phase and kind', () => {
    for (const word of [...PHASES, ...PROMPT_KINDS]) expect(DOCS).toContain(`- \`${word}\`: `);
  });

  it('shows an example of own prompts that reads as it says', () => {
    const example = /```markdown\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? '';
    expect(parsePromptNote(example, 'a.md')).toMatchObject([
      { kind: 'express', text: 'What would my grandmother say to this day?' },
      { kind: 'body', text: 'Where did I walk today?' },
      { kind: 'distract', text: 'The third shelf: which book?' },
    ]);
  });
});
