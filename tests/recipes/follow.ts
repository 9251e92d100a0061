/** What a newcomer writes who follows a recipe of CONTRIBUTING.md: files, and lines in front of what is there. */
export interface Followed {
  /** New files by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** By path: where the text comes in, and what it is. */
  readonly lines?: Readonly<Record<string, readonly { readonly before: string; readonly text: string }[]>>;
}

/** By the words that the recipe begins with. */
export const RECIPES: Readonly<Record<string, Followed>> = {
  'A kind of entry': {
    lines: {
      'src/entries/kinds.ts': [
        {
          before: '] as const satisfies readonly KindShape[];',
          text: `  {
    kind: 'dream',
    name: 'dream',
    effect: 'none: they were in a dream',
    fields: [intensity, { key: 'about', type: 'text', meaning: 'what it was about' }],
    examples: ['- 6:10 #no-contact/dream [intensity:: 4] [about:: the old kitchen]'],
  },
`,
        },
      ],
    },
  },
  'A field': {
    lines: {
      'src/entries/kinds.ts': [
        {
          before: "      { key: 'outcome', type: 'one-of', meaning: 'how it ended'",
          text: "      { key: 'alone-with', type: 'list', meaning: 'who was there' },\n",
        },
      ],
    },
  },
  'A chart': {
    files: {
      'src/charts/weekdays.ts': `/** On which days of the week do they come? */
import type { ChartDefinition } from './chart';
import { WORDS } from './words';

export const weekdays: ChartDefinition = {
  name: 'weekdays',
  question: WORDS.weekdays.question,
  build: ({ journal }) => ({
    answer: WORDS.weekdays.answer(journal.snapshot.totals.urges),
    basis: WORDS.weekdays.basis,
    enough: true,
    config: null,
    table: { caption: WORDS.weekdays.question, columns: [], rows: [] },
    points: [],
    series: [],
    height: 0,
  }),
};
`,
    },
    lines: {
      'src/charts/chart.ts': [{ before: "  'urges' | 'mood'", text: "  | 'weekdays'\n  |" }],
      'src/charts/words.ts': [
        {
          before: '\n  urges: {\n',
          text: `
  weekdays: {
    question: 'On which days do they come?',
    answer: (urges: number) => \`\${urges} in all.\`,
    basis: 'All urges of the journal.',
  },
`,
        },
      ],
      'src/charts/index.ts': [
        { before: '\nexport const CHARTS', text: "import { weekdays } from './weekdays';\n" },
        { before: '  urges,\n', text: '  weekdays,\n' },
      ],
    },
  },
  'A prompt or a rule': {
    lines: {
      'src/prompts/rows/time.ts': [
        {
          before: '];',
          text: "  ...rows('one-day', 'body', ['later'], { 'a-glass': 'Drink a glass of water. What do you notice?' }),\n",
        },
      ],
    },
  },
  'A command': {
    files: {
      'src/commands/say-today.ts': `/** Says the date. */
import { tell } from '../practice/tell';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const sayToday: PlainCommand = {
  id: 'say-today',
  name: NAMES.sayToday,
  icon: 'calendar',
  run: ({ index }) => {
    tell(index.journal().today);
  },
};
`,
    },
    lines: {
      'src/commands/words.ts': [
        { before: '} as const;\n\nexport const WORDS', text: "  sayToday: 'Say the date',\n" },
        { before: "  'log-urge': {\n", text: "  'say-today': { does: 'Says the date.' },\n" },
      ],
      'src/commands/index.ts': [
        { before: 'import { writeLetter }', text: "import { sayToday } from './say-today';\n" },
        { before: '  logUrge,\n  logUrgeNow', text: '  sayToday,\n' },
      ],
    },
  },
  'A setting': {
    lines: {
      'src/settings/settings.ts': [
        { before: '  readonly quietEntries: boolean;', text: '  readonly largeText: boolean;\n' },
      ],
      'src/settings/rows/display.ts': [
        {
          before: '  discreet: {\n',
          text: `  largeText: {
    default: false,
    read: flag,
    group: 'display',
    name: 'Large text',
    description: 'In the streak view.',
    control: { type: 'toggle' },
  },
`,
        },
        { before: "'quietEntries' | ", text: "'largeText' | " },
      ],
    },
  },
};
