/** Notes of any shape, put together from what Markdown finds hard to tell apart. */
import fc from 'fast-check';

const PIECES = [
  ...['Words.', '', '## No contact', '# No contact', '# Day', '  ## Night', '---', '==='],
  ...['- a', '  - b', '\t- c', '* d', '1. e', '7. e', '> - f', '> g', '- # h', '- - i', '    j', '  k'],
  ...['```', '~~~', '> ```', '  ```', '- ```', '%%', '$$'],
  ...['<details>', '</details>', '<b>', '<pre>', '</pre>', '<!--', '-->', '- <div>', '2026. Then'],
  ...['- [ ] task #no-contact/rule', '- 08:00 #no-contact/urge [intensity:: 2]'],
];

/** What readers do not agree on: marks that open among words what only another line closes, and empty items. */
const LOOSE = ['I am 100%% sure.', 'Dinner, $$ gone.', 'Words <!-- and', '- l %% m', '## 100%% $$', '*'];

/** A note that the host's parser takes for the same. To it a byte order mark is a space, which sets a list in. */
export const NOTE = noteOf(PIECES).filter((note) => !/^\uFEFF[ \t]*[-*\d]/.test(note));
export const LOOSE_NOTE = noteOf([...PIECES, ...LOOSE]);

function noteOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('', '\uFEFF'),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(([mark, lines, lineBreak, ended]) => mark + lines.join(lineBreak) + (ended ? lineBreak : ''));
}
