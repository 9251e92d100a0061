/** What somebody may type that Markdown takes for more than words. */
export const PIECES_OF_WORDS = [
  ...['%', '%%', '$', '$$', '<', '!--', '<!--', '-', '--', '-->', '>', '`', '``', '```', '~~~', '````'],
  ...[
    '<div>',
    '</div>',
    '<pre>',
    '<b>',
    '<?',
    '<!A',
    '<![CDATA[',
    '> ',
    '- ',
    '1. ',
    ' ',
    '\n',
    '\\',
    'words',
    '    ',
  ],
];
