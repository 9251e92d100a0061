/** Notes of any shape, put together from what Markdown finds hard to tell apart. */
import fc from 'fast-check';

const PIECES = fc.constantFrom(
  'Words.',
  '',
  '## No contact',
  '# Day',
  '- a',
  '  - b',
  '\t- c',
  '* d',
  '1. e',
  '> - f',
  '```',
  '~~~',
  '%%',
  '---',
  '$$',
  '- [ ] task #no-contact/rule',
  '- 08:00 #no-contact/urge [intensity:: 2]',
);
export const NOTE = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(PIECES, { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([mark, pieces, lineBreak, ended]) => mark + pieces.join(lineBreak) + (ended ? lineBreak : ''));
