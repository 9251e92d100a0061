import { describe, expect, it } from 'vitest';
import { promptBlock, rulesBlock } from '../../../src/template/blocks';

describe('a prompt as a block', () => {
  it.each([
    ['plain', 'What now?', 'What now?'],
    ['callout', 'What now?', '> [!question] What now?'],
    ['heading', 'What now?', '### What now?'],
    ['plain', ' One.\r\n  Two. \n', 'One.\nTwo.'],
    ['callout', 'One.\n\nTwo.', '> [!question] One.\n> Two.'],
    ['heading', 'One.\nTwo.', '### One.\n\nTwo.'],
    ['plain', 'a %% b <!-- c\n```\n- #no-contact/slip', "a % % b < !-- c\n'''\n- no-contact/slip"],
  ] as const)('in the style %s', (style, text, block) => {
    expect(promptBlock(text, style)).toBe(block);
  });
});

describe('the rules as a block', () => {
  it('are open tasks, one line each, with the tag that the journal counts', () => {
    expect(rulesBlock([{ text: 'One' }, { text: 'Two\n  and a half ' }])).toBe(
      '- [ ] One #no-contact/rule\n- [ ] Two and a half #no-contact/rule',
    );
    expect(rulesBlock([])).toBe('');
  });
});
