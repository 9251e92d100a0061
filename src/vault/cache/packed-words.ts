/**
 * Words that are packed as their place in a list: one that is missing does not compile where it is packed. Another order needs
 * another version of the plugin, which drops what was kept.
 */
export const CODES = [
  'unknown-kind',
  'bad-intensity',
  'bad-number',
  'bad-time',
  'bad-date',
  'bad-value',
  'unknown-channel',
  'no-date',
  'future',
  'bad-mood',
  'bad-sleep',
  'bad-format',
  'near-miss',
  'folder',
  'too-large',
  'tag-lost',
] as const;
export const SEVERITIES = ['error', 'warning'] as const;
