import { describe, expect, it } from 'vitest';
import { readReasons } from '../../../src/prompts/reasons';

describe('the lines of a note of reasons', () => {
  it.each([
    ['Plain words.', 'Plain words.'],
    ['- He **lied** about *it*, ==twice==.', 'He lied about it, twice.'],
    ['1. __Money__ and _silence_', 'Money and silence'],
    ['> - [ ] > Quoted', 'Quoted'],
    ['- - [x] Done', 'Done'],
    ['See [[Letter|what I wrote]] and [[Night]]', 'See what I wrote and Night'],
    ['[The page](https://example.com/a_b_c) of it', 'The page of it'],
    ['Words %% private %% after ![[pic.png]]', 'Words after'],
    ['Some `code` ^block-1', 'Some code'],
    ['3 * 4 * 5, snake_case_name', '3 * 4 * 5, snake_case_name'],
    ['2 years is enough', '2 years is enough'],
  ])('%s', (line, words) => {
    expect(readReasons(line)).toEqual([words]);
  });

  it.each([
    '# Heading',
    '> ## Heading',
    '---',
    '* * *',
    '===',
    '%% private %%',
    '<!-- private -->',
    '> [!warning] Red flags',
    '![[pic.png]]',
    '- ![[pic.png]]',
    '![](pic.png)',
    '| a | b |',
    '-',
    '- [ ]',
    '```\ncode\n```',
    '---\nkey: value\n---',
    '%%\nprivate\n%%',
  ])('say nothing: %s', (note) => {
    expect(readReasons(note)).toEqual([]);
  });

  it('leave out what a comment hides that goes on over lines', () => {
    expect(readReasons('One %% hidden\nhidden\nhidden %% two\n')).toEqual(['One', 'two']);
  });
});
