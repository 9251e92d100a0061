/** Inputs put together from what our readers give a meaning, from what they do not expect, and broken here and there. */
import { CHANNELS } from '../../src/settings/settings';
import { COMMON_FIELDS, KINDS } from '../../src/entries/kinds';
import type { Dice } from './dice';

const KIND_NAMES = [
  ...KINDS.map(({ kind }) => kind),
  'rule',
  'urges',
  'Urge',
  'URGE',
  'constructor',
  '',
  'urge/late',
];
const KEYS = [
  ...new Set([
    ...KINDS.flatMap(({ fields }) => fields.map(({ key }) => key)),
    ...COMMON_FIELDS.map(({ key }) => key),
  ]),
  ...['Intensity', 'last contact', '**trigger**', 'weather', '__proto__', 'constructor', 'intensty', 'é', ''],
];
const VALUES = [...KINDS.flatMap(({ fields }) => fields.flatMap(({ values = [] }) => values)), ...CHANNELS];

export const NUMBERS = [
  ...['0', '7', '10', '7.5', '7,5', '7/10', '-1', '11', '1e1', '0x7', '٧', '７', '½', '00', '+3', '.5', '5.'],
  ...['999999999999999999999999', '9'.repeat(400), '1e308', '1e999', '-0', 'NaN', 'Infinity', '0.1e-7'],
] as const;
export const DAYS = [
  ...[
    '2026-03-01',
    '2026-02-30',
    '2024-02-29',
    '1999-12-31',
    '2000-01-01',
    '9999-12-31',
    '10000-01-01',
    '0000-00-00',
  ],
  ...[
    '2026-3-1',
    '1.3.2026',
    '3/1/2026',
    '[[2026-03-01]]',
    '[[Journal/2026-03-01.md|that day]]',
    'yesterday',
    '2026-03-01T21:14',
  ],
] as const;
const TIMES = [
  ...[
    '21:14',
    '9:14',
    '21:14:30',
    '9:14 pm',
    '12:05 am',
    '24:00',
    '25:99',
    '9pm',
    '21:14:',
    '21:14 -',
    '**21:14**',
  ],
  ...['(21:14)', '２１：１４', '21:14-21:20', '21.14', '9:14 p.m.', ':', '99999999:1'],
] as const;
const WORDS = [
  ...[
    'old photos',
    'called Sam',
    'he said "no"',
    '“so”',
    'a, b',
    '[[Sam, 2024]]',
    '[[x|y]]',
    '![[z]]',
    'nearly wrote',
  ],
  ...[
    "'tis",
    '=1+1',
    '@a',
    '`code',
    '``',
    '$x$',
    '%%',
    '<!--',
    '-->',
    '<b>',
    '</div>',
    '\\',
    '\\[',
    '#tag',
    '#no-contact/urge',
  ],
  ...[
    '::',
    ':',
    '：',
    '[',
    ']',
    '(',
    ')',
    '[a:: b',
    '(c:: d)',
    '^block',
    '|',
    '*',
    '_',
    '~~',
    '==',
    '- ',
    '> ',
    '1. ',
  ],
] as const;
/** Accents that are parted from their letters, other scripts, and what is no character to be seen, or half of one. */
const ODD = [
  ...[
    'é',
    'e\u0301',
    'ß',
    'İ',
    'ı',
    'ﬁ',
    '日本',
    'שלום',
    '\u202e',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00a0',
    '\u2028',
    '\u2029',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\ud83d',
    '\ude00',
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\t',
    '\v',
    '\f',
    '\r',
    '\uffff',
    '𝟕',
  ],
] as const;
const MARKDOWN = [
  ...[
    '',
    '',
    'Words.',
    '## No contact',
    '# Day',
    'Night',
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '````',
    '> ```',
    '%%',
    '$$',
  ],
  ...[
    '<details>',
    '</details>',
    '<pre>',
    '</pre>',
    '<!--',
    '-->',
    '<script>',
    '> [!note] Night',
    '> ',
    '| a | b |',
    '[^1]: x',
  ],
  ...[
    '- a',
    '  - b',
    '\t- c',
    '    code',
    '* ',
    '1. e',
    '999999999. f',
    '1234567890. g',
    '- [ ] walk #no-contact/rule',
  ],
  ...[
    '- [x] walk #no-contact/rule',
    'Words #no-contact/urge in it',
    '#no-contact/urge',
    '\t\t\t- deep',
    '- - - x',
    '>>> - y',
  ],
] as const;

/** A few words, or what stands in their place. */
export function anyWords(dice: Dice): string {
  switch (dice.below(8)) {
    case 0:
      return dice.of(ODD) + dice.of(WORDS) + dice.of(ODD);
    case 1:
      return dice.of(NUMBERS);
    case 2:
      return dice.of(VALUES);
    case 3:
      return dice.some(4, () => dice.of(WORDS)).join(dice.of(['', ' ', ', ', '\n']));
    case 4:
      return dice.some(6, () => dice.of(ODD)).join('');
    case 5:
      return dice.once(40) ? dice.of([...WORDS, ...ODD]).repeat(1 + dice.below(400)) : '';
    default:
      return dice.of(WORDS);
  }
}

export function anyField(dice: Dice): string {
  const [open, close] = dice.of(['[]', '[]', '[]', '()', '[)', '[ ', '] ']);
  const mark = dice.of(['::', '::', '::', ':: ', ':: ', ' :: ', ':', '：', ':::']);
  return `${open}${dice.of(KEYS)}${mark}${anyValue(dice)}${close}`;
}

export function anyValue(dice: Dice): string {
  switch (dice.below(6)) {
    case 0:
    case 1:
      return dice.of(NUMBERS);
    case 2:
      return dice.of(VALUES);
    case 3:
      return dice.of(DAYS);
    case 4:
      return dice.of(TIMES);
    default:
      return anyWords(dice);
  }
}

/** A line that is an entry, or was plainly meant as one, or is not. */
export function anyEntryLine(dice: Dice): string {
  const indent = dice.of(['', '', '', '', '  ', '\t', '> ', '> > ', '    ', '\u00a0']);
  const mark = dice.of([
    '- ',
    '- ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12) ',
    '- [ ] ',
    '- [x] ',
    '- [😀] ',
    '-',
    '',
    '- - ',
    '- [x] 1. ',
  ]);
  const time = dice.once(2) ? '' : `${dice.of(TIMES)} `;
  const before = dice.once(12) ? `${anyWords(dice)} ` : '';
  const tag = `${dice.of(['#', '#', '#', '#', '#', '#', '\\#', '##', ''])}${dice.of(['no-contact/', 'no-contact/', 'No-Contact/', 'no-contact'])}${dice.of(KIND_NAMES)}`;
  const fields = dice.some(5, () => anyField(dice)).join(dice.of([' ', ' ', '', '  ']));
  return `${indent}${mark}${time}${before}${tag} ${fields} ${dice.once(2) ? anyWords(dice) : ''}`;
}

/** Rows between dashes, some of them YAML. */
export function anyProperties(dice: Dice, lineBreak = '\n'): string {
  return (
    ['---', ...anyRows(dice), dice.of(['---', '---', '---', '--- ', '----', '...'])].join(lineBreak) +
    lineBreak
  );
}

const PROPERTY_KEYS = [
  'mood',
  'Mood',
  'sleep',
  'date',
  'tags',
  '"mood"',
  "'sleep'",
  'a b',
  '? mood',
  '__proto__',
  'é',
  '- mood',
  '#mood',
];

export function anyRows(dice: Dice): string[] {
  return dice.some(6, () => {
    switch (dice.below(7)) {
      case 0:
        return `  - ${anyWords(dice)}`;
      case 1:
        return dice.of([
          '',
          '# words',
          '  ',
          '{ mood: 3 }',
          'mood: [1, 2',
          'mood: "3',
          'mood: |',
          '  more',
          'mood: &a 3',
          'sleep: *a',
          '<<: *a',
          '!!x',
          '%YAML 1.2',
        ]);
      case 2:
        return `${dice.of(PROPERTY_KEYS)}: ${anyWords(dice).replace(/[\r\n]/g, ' ')} # words`;
      default:
        return `${dice.of(PROPERTY_KEYS)}${dice.of([': ', ': ', ': ', ':', ' : ', ':\t'])}${dice.once(3) ? dice.of(DAYS) : dice.once(2) ? dice.of(NUMBERS) : anyWords(dice).replace(/[\r\n]/g, ' ')}`;
    }
  });
}

/** A note with anything in it; now and then a small thing of it is broken, doubled or missing. */
export function anyNote(dice: Dice): string {
  const lineBreak = dice.of(['\n', '\n', '\n', '\r\n', '\r\n', '\r']);
  const mark = dice.once(8) ? '\uFEFF' : '';
  const properties = dice.once(3) ? anyProperties(dice, lineBreak) : '';
  const lines = dice.some(9, () =>
    dice.once(2) ? anyEntryLine(dice) : dice.once(6) ? anyWords(dice) : dice.of(MARKDOWN),
  );
  const note = `${mark}${properties}${lines.join(lineBreak)}${dice.once(2) ? lineBreak : ''}`;
  return dice.once(3) ? broken(dice, note) : note;
}

/** The text with a part of it cut out, doubled, moved or replaced. */
export function broken(dice: Dice, text: string): string {
  const [one, other] = [dice.below(text.length + 1), dice.below(text.length + 1)];
  const [from, to] = one < other ? [one, other] : [other, one];
  switch (dice.below(4)) {
    case 0:
      return text.slice(0, from) + text.slice(Math.min(to, from + 1 + dice.below(8)));
    case 1:
      return text.slice(0, from) + dice.of([...ODD, ...WORDS, '\n']) + text.slice(from);
    case 2:
      return text.slice(0, to) + text.slice(from, Math.min(to, from + 40)) + text.slice(to);
    default:
      return text.slice(0, from);
  }
}

/** What JSON can hold, and some of it as one of our settings would have it. */
export function anyJson(dice: Dice, depth = 2): unknown {
  switch (dice.below(depth > 0 ? 10 : 8)) {
    case 0:
      return null;
    case 1:
      return dice.once(2);
    case 2:
      return dice.of([0, 1, -1, 3, 6, 7, 10, 0.5, 1e21, 1e308, 2 ** 53, -0, 24, 1440]);
    case 3:
      return dice.of(NUMBERS);
    case 4:
      return dice.of([...VALUES, ...DAYS, ...TIMES]);
    case 5:
      return dice.of([
        '../out',
        '.hidden/x',
        'Daily',
        'YYYY-MM-DD',
        'YYYY',
        'hello',
        '[',
        '\\',
        'gggg-[W]ww',
        'a/b\\c',
        ' ',
        'L',
        'YYYY/MM',
      ]);
    case 6:
    case 7:
      return anyWords(dice);
    case 8:
      return dice.some(5, () => anyJson(dice, depth - 1));
    default:
      return Object.fromEntries(
        dice.some(5, () => [dice.of([...KEYS, 'x', 'data']), anyJson(dice, depth - 1)] as const),
      );
  }
}

/** The pieces alone, for texts that are made long by one of them. */
export const ALL_PIECES: readonly string[] = [
  ...new Set<string>([...WORDS, ...ODD, ...MARKDOWN, ...TIMES, ...DAYS]),
].filter((piece) => piece !== '');
