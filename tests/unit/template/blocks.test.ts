import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../../src/prompts/rules';
import { hasRules, promptBlock, rulesBlock } from '../../../src/template/blocks';

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

  it('say beside the tasks, outside of them, what may be again', () => {
    const block = rulesBlock([{ text: 'One', beside: 'This is fine now.' }, { text: 'Two' }]);
    expect(block).toBe('- [ ] One #no-contact/rule\n- [ ] Two #no-contact/rule\n\nThis is fine now.');
    expect(rulesBlock(rulesFor('live', 'full'))).toContain('\n\nPictures with friends are fine now.');
    expect(rulesBlock(rulesFor('disappear', 'full'))).not.toContain('Pictures');
  });

  it('are known again in any words, and not in code', () => {
    expect(hasRules('- [x] Mine #no-contact/rule')).toBe(true);
    expect(hasRules('- Mine #no-contact/rule')).toBe(false);
    expect(hasRules('```\n- [ ] Mine #no-contact/rule\n```')).toBe(false);
  });
});
