/** Of the reference: what stands in notes and in exported tables. */
import { COMMON_FIELDS, KINDS, type FieldRow, type KindRow } from '../../src/entries/kinds';
import { PROBLEMS, TYPES, VALUES } from '../../src/entries/meanings';
import { COLUMNS } from '../../src/entries/table';
import { CHECK_IN, DAY_COLUMNS, RULE, TOLD_COLUMNS } from '../../src/practice/journal-rows';
import { SETTINGS } from '../../src/settings/table';
import { WORDS as FORMS } from '../../src/ui/forms/words';
import { code, codes, fenced, sentence, table } from './markdown';

/** Those that restart no streak unless somebody sets them to. */
const GENTLE = Object.keys(FORMS.channels.byYou).filter(
  (each) => !SETTINGS.resettingChannels.default.some((one) => one === each),
);

export function entrySection(): string {
  return [
    `## Entries

An entry is one list item that begins with its tag, \`#no-contact/\` and the kind. A checkbox and a time may stand in front; fields
and your own words follow. It may stand in any daily note, in a callout, nested, under any heading.

${fenced('markdown', KINDS[0]?.examples[0] ?? '')}

A field is written \`[key:: value]\` or \`(key:: value)\`, as Dataview has it. Keys and kinds may be in capitals, and a key may have
spaces for its hyphens. Fields that are not listed here are kept, and ignored.`,
    ...KINDS.map(kind),
    `### Fields of every entry\n\n${fieldTable(COMMON_FIELDS)}\n\nA time in front of the tag, which may be a field itself, wins over the field behind it, and a field \`date\` over the day of the note.`,
    `### Ways of contact

What \`channel\` may say. Which of them restart the streak, you choose in the settings; by default all but
${GENTLE.map(code).join(' and ')} do.

${table(
  ['value', 'what you did'],
  Object.entries(FORMS.channels.byYou).map(([value, words]) => [code(value), words]),
)}`,
  ].join('\n\n');
}

function kind({ kind: name, effect, fields, examples }: KindRow): string {
  return [
    `### ${code(name)}`,
    `**Effect:** ${effect}.`,
    fenced('markdown', examples.join('\n')),
    fieldTable(fields),
  ].join('\n\n');
}

function fieldTable(fields: readonly FieldRow[]): string {
  return table(
    ['field', 'says', 'written as'],
    fields.map((field) => [code(field.key), sentence(field.meaning), written(field)]),
  );
}

function written({ key, type, values = [], otherwise }: FieldRow): string {
  if (type === 'channels')
    return 'One or more of the [ways of contact](#ways-of-contact), with commas between.';
  if (type !== 'one-of') return sentence(TYPES[type]);
  const meanings: Readonly<Record<string, string>> = key in VALUES ? VALUES[key as keyof typeof VALUES] : {};
  const each = values.map((value) => `${code(value)} (${meanings[value] ?? ''})`).join(', ');
  return sentence(`${each}${otherwise === undefined ? '' : `; ${code(otherwise)} where nothing is written`}`);
}

export function propertySection(): string {
  const { moodProperty, sleepProperty } = SETTINGS;
  return `## Properties and rules

${table(
  ['in a note', 'says'],
  [
    [
      `property ${code(moodProperty.default)}`,
      'Your mood that day, a number from 0 to 10. Another name can be set.',
    ],
    [`property ${code(sleepProperty.default)}`, 'Hours of sleep, 0 to 24. Another name can be set.'],
    [
      `property ${code('date')}`,
      'The day of a note that is no daily note, `2026-03-01` or a link to it, so that entries in it count.',
    ],
    [
      code('- [x] … #no-contact/rule'),
      'A rule: a task that carries this tag, whatever its words. Ticked, it is kept that day. It is no entry.',
    ],
  ],
)}`;
}

export function problemSection(): string {
  return `## Problems

What the list of problems names, by the code that the API gives. [Troubleshooting](troubleshooting.md) shows how it looks and how to mend it.

${table(
  ['code', 'means', 'mend it'],
  Object.entries(PROBLEMS).map(([name, { means, mend }]) => [code(name), means, mend]),
)}`;
}

export function columnSection(): string {
  return `## Columns of an exported table

A row an entry, as RFC 4180 has it; what a spreadsheet would take for a formula has an apostrophe in front. Rows of the kind
${code(CHECK_IN)} hold a day's mood and sleep, rows of the kind ${code(RULE)} one rule of a day.

${table(
  ['columns', 'hold'],
  [
    [codes(COLUMNS), 'What the entry says, its day and its words.'],
    [codes(DAY_COLUMNS), 'Mood, hours of sleep, and whether a rule was kept (`yes` or `no`).'],
    [codes(TOLD_COLUMNS), 'For whoever reads the table; they are not read back.'],
  ],
)}`;
}
