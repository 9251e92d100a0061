import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/entries/kinds';
import { quietParts } from '../../../../src/ui/page/quiet-parts';

/** The line as it is seen. */
function seen(line: string, task = false): string {
  let [shown, at] = ['', 0];
  for (const { from, to, words } of quietParts(line, task)) {
    expect(from).toBeGreaterThanOrEqual(at);
    expect(to).toBeGreaterThan(from);
    shown += line.slice(at, from) + words;
    at = to;
  }
  return shown + line.slice(at);
}

describe('an entry in quiet words', () => {
  it.each([
    [
      '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] [after:: 2] free text',
      '- 21:14 · urge 7 → 2 · old photos · called Sam · free text',
    ],
    ['- #no-contact/urge', '- urge'],
    ['+ #no-contact/urge', '+ urge'],
    ['- 9:14 pm #no-contact/urge [intensity:: 0]', '- 9:14 pm · urge 0'],
    ['- #no-contact/urge [after:: 0]', '- urge → 0'],
    ['* #no-contact/urge first words [trigger:: wine] more', '* urge · first words · wine · more'],
    ['> - 21:14 #no-contact/urge (intensity:: 3)', '> - 21:14 · urge 3'],
    ['- #no-contact/urge[minutes:: 12][expected:: 30]', '- urge · 12 min'],
    ['- #no-contact/urge [intensity:: 7] [prompt:: looking-twice] ', '- urge 7 '],
    ['- #no-contact/urge [weather:: too] words', '- urge · [weather:: too] words'],
    ['- #no-contact/urge [trigger:: ] words', '- urge · words'],
    ['- 23:40 #no-contact/slip [channel:: text] [plan:: sleep]', '- 23:40 · slip · text · next time: sleep'],
    ['- 22:30 #no-contact/letter [note:: [[Letters/A|B]]]', '- 22:30 · letter · [[Letters/A|B]]'],
    ['- #no-contact/start [mode:: full] [last-contact:: 2026-03-01]', '- start · last contact 2026-03-01'],
    [
      '- 18:02 #no-contact/reached-out [channel:: message] "hi"',
      '- 18:02 · they reached out · message · "hi"',
    ],
    ['- 21:14 #no-contact/urge [trigger:: תמונות] מילים', '- 21:14 · urge · תמונות · מילים'],
  ])('%s', (line, words) => {
    expect(seen(line)).toBe(words);
  });

  it.each([
    'Words about #no-contact/urge',
    '- words, then #no-contact/urge',
    '- 21:14 #no-contact/urg [intensity:: 7]',
    '- 21:14 #no-contact/urge [intensity:: lots]',
    '- 21:14 #no-contact/urge [intensity:: 7',
    '- 25:14 #no-contact/urge',
    '- 21:14 #no-contact/urge [intensity:: 7] [intensity:: 8]',
    '- #no-contact',
  ])('leaves alone what is no entry, and what is to be mended: %s', (line) => {
    expect(quietParts(line, false)).toEqual([]);
  });

  it('leaves no tag and no bracket of ours in any example', () => {
    const examples = KINDS.flatMap((row) => row.examples);
    expect(examples.length).toBeGreaterThan(6);
    for (const example of examples) expect(seen(example)).not.toMatch(/#|::/);
  });
});

describe('a rule', () => {
  it.each([
    ['- [ ] No like or comment #no-contact/rule', '- [ ] No like or comment'],
    ['- [x] No like #no-contact/rule or comment', '- [x] No like or comment'],
    ['- [ ] #no-contact/rule No like', '- [ ] No like'],
    ['- [ ] Not `#no-contact/rule` but #no-contact/rule', '- [ ] Not `#no-contact/rule` but'],
    ['- [ ] Others #no-contact/rules', '- [ ] Others #no-contact/rules'],
  ])('%s', (line, words) => {
    expect(seen(line, true)).toBe(words);
  });

  it('is none without a checkbox', () => {
    expect(quietParts('- No like #no-contact/rule', false)).toEqual([]);
  });
});
