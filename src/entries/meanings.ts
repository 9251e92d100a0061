/** What values, types and problems mean, in the words of the reference: the docs are made from it, and nothing else reads it. */
import type { ProblemCode } from './entry';
import type { FieldType, Rows } from './kinds';

type FieldOf<Row extends Rows> = Row extends unknown ? Row['fields'][number] : never;
type Choice = Extract<FieldOf<Rows>, { readonly type: 'one-of' }>;

/** Of fields that take one of a few words. */
export const VALUES: {
  readonly [Field in Choice as Field['key']]: Readonly<Record<Field['values'][number], string>>;
} = {
  outcome: { passed: 'you did not act on it', slipped: 'it ended in contact' },
  mode: { full: 'no contact at all', 'co-parent': 'contact about the children only' },
  'ended-by': { them: 'they ended it', me: 'you did', both: 'both of you' },
  then: { stay: 'no contact goes on', end: 'you answer, and no contact ends' },
  reason: { 'moved-on': 'you moved on', together: 'you are together again', other: 'anything else' },
};

/** Of all others. */
export const TYPES: Readonly<Record<Exclude<FieldType, 'one-of' | 'channels'>, string>> = {
  intensity: 'a number from 0 to 10',
  amount: 'a number of minutes, 0 or more',
  date: 'a day from 2000 on, `2026-03-01`, also as a link to one',
  time: 'a time, `21:14`, `21:14:30` or `9:14 pm`',
  list: 'words of your own, with commas between; one that holds a comma stands in quotes',
  text: 'words of your own',
  link: 'a link to a note',
};

interface ProblemMeaning {
  /** What is so. */
  readonly means: string;
  readonly mend: string;
}

export const PROBLEMS: Readonly<Record<ProblemCode, ProblemMeaning>> = {
  'unknown-kind': {
    means: 'The word after `#no-contact/` is not a kind of entry.',
    mend: 'Use one of the kinds, `#no-contact/urge` for example. The line counts in nothing until then.',
  },
  'bad-intensity': {
    means: 'How strong an urge was is not a number from 0 to 10.',
    mend: 'Write a number, or remove the field. The rest of the line counts.',
  },
  'bad-number': {
    means: 'Minutes, guessed or measured, are not a number of 0 or more.',
    mend: 'Write a number, or remove the field.',
  },
  'bad-time': {
    means: 'The time is none of the clock.',
    mend: 'Write it like 21:14 or 9:14 pm. Until then the entry counts as one without a time.',
  },
  'bad-date': {
    means:
      'A date is not a day that exists, or is before the year 2000. It may stand in an entry or in the note’s properties.',
    mend: 'Write it like 2026-03-01.',
  },
  'bad-value': {
    means: 'A field says something that it does not take, is given twice, or its bracket is never closed.',
    mend: 'The line under the problem names what is allowed.',
  },
  'unknown-channel': {
    means: 'A way of contact is none of those that there are.',
    mend: 'Choose one of the list; `other` is one of them. A slip counts all the same, and restarts the streak.',
  },
  'no-date': {
    means: 'The entry stands in a note that is no daily note and has no date.',
    mend: 'Move it into a daily note, give the note a property `date`, or add `[date:: 2026-03-01]` to the line.',
  },
  future: {
    means: 'The entry is for a day that has not come. It counts from that day on.',
    mend: 'If the day is wrong, change the note’s date or the field.',
  },
  'bad-mood': {
    means: 'The mood property is not a number from 0 to 10.',
    mend: 'Write a number. Words about your mood are better kept in the note itself, or under another name.',
  },
  'bad-sleep': {
    means: 'The sleep property is not a number of hours from 0 to 24.',
    mend: 'Write hours: 7.5 for seven and a half.',
  },
  'bad-format': {
    means:
      'The date format of your daily notes does not say which day a note is for, so each entry is written with a date of its own.',
    mend: 'Choose a format with year, month and day, such as YYYY-MM-DD. What is written stays as it is.',
  },
  'near-miss': {
    means:
      'A line was plainly meant as an entry and is none: the bullet is missing, something stands in front of the tag, or a field is off by a letter or a colon.',
    mend: 'The problem says what is off. _Mend entries in this note_ does it where it is certain.',
  },
  folder: {
    means:
      'Notes that look like daily notes are in another folder than the one where daily notes are looked for, or its name is spelt otherwise.',
    mend: 'Choose the folder in the settings, _Folder of daily notes_, or move the notes.',
  },
  'too-large': {
    means: 'The note has more than one and a half million characters, and is not read.',
    mend: 'Move its entries into a note of their own.',
  },
  'tag-lost': {
    means:
      'A note that had entries still has their fields, and no tag. A linter or a tool that renames tags may have taken it.',
    mend: 'Put `#no-contact/urge`, or what it was, back in front of them, and leave our tags out of that tool.',
  },
};
