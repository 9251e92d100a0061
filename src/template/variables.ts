/** The variables of the template, a row a variable: its name, what it stands for, an example, its value. */
import type { RulePhase } from '../guide/phase';
import type { Mode, Rule } from '../prompts/rules';
import { rulesBlock } from './blocks';

/** What a template is expanded with. Texts may have more than one line. */
export interface TemplateContext {
  /** The note's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Null = no streak is running. */
  readonly streakDays: number | null;
  readonly heading: string;
  readonly moodProperty: string;
  readonly sleepProperty: string;
  /** None = no checklist. */
  readonly rules: readonly Rule[];
  /** As it is to be inserted (see `promptBlock`); empty = none. */
  readonly prompt: string;
  readonly anthem: string;
  /** Empty = "they". */
  readonly alias: string;
  readonly phase: RulePhase;
  readonly mode: Mode;
}

export interface Variable {
  /** Written `{{ncj:name}}`. */
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly value: (context: TemplateContext) => string;
  /** A regular expression that every value fits, and little else; absent = a value may be anything. It takes so many letters at most. */
  readonly form?: string;
  /** The value is the user's own words. */
  readonly typed?: boolean;
}

/** With "Day N" and "0 days" too, as earlier versions wrote it. */
const DAY_LINE =
  '(?:(?:(?:Day \\d{1,7}|\\d{1,7} days?) of|From today,) (?:no contact|contact about the children only)|No streak is running today)\\.';

/** Whether it is the line of the day, of whatever day: a slip that was logged later changes the number. */
export function isDayLine(line: string): boolean {
  return new RegExp(`^${DAY_LINE}$`).test(line);
}

export const VARIABLES: readonly Variable[] = [
  {
    name: 'date',
    meaning: "The note's day, as year, month and day",
    example: '2026-03-14',
    value: ({ day }) => day,
    form: '\\d{4}-\\d{2}-\\d{2}',
  },
  {
    name: 'day',
    meaning: 'The number in "day N", one more than `days`; empty while no streak is running',
    example: '23',
    value: ({ streakDays }) => (streakDays === null ? '' : String(streakDays + 1)),
    form: '\\d{0,7}',
  },
  {
    name: 'days',
    meaning: 'The days of the streak; empty while none is running',
    example: '22',
    value: ({ streakDays }) => (streakDays === null ? '' : String(streakDays)),
    form: '\\d{0,7}',
  },
  {
    name: 'day-line',
    meaning: 'One line with the days of the streak, which reads well on any day',
    example: '22 days of no contact.',
    value: dayLine,
    form: DAY_LINE,
  },
  {
    name: 'prompt',
    meaning: "The day's prompt, in the style set for prompts",
    example: 'What would make the next hour easier? Choose the smallest thing that counts.',
    value: ({ prompt }) => prompt,
  },
  {
    name: 'rules',
    meaning: 'The rules of the phase, as tasks that the journal counts',
    example: '- [ ] No like, comment or reaction #no-contact/rule',
    value: ({ rules }) => rulesBlock(rules),
  },
  {
    name: 'anthem',
    meaning: 'The line to repeat, yours or ours',
    example: 'Silence is my part. The rest is not mine to write.',
    value: ({ anthem }) => anthem,
    typed: true,
  },
  {
    name: 'alias',
    meaning: 'What you call them',
    example: 'they',
    value: ({ alias }) => alias.trim() || 'they',
    typed: true,
  },
  {
    name: 'heading',
    meaning: 'The heading under which entries are written',
    example: 'No contact',
    value: ({ heading }) => heading,
  },
  {
    name: 'mood-property',
    meaning: 'The name of the mood property',
    example: 'mood',
    value: ({ moodProperty }) => moodProperty,
  },
  {
    name: 'sleep-property',
    meaning: 'The name of the sleep property',
    example: 'sleep',
    value: ({ sleepProperty }) => sleepProperty,
  },
  {
    name: 'phase',
    meaning: 'Where you are: `keeping out of sight` in the first weeks, `living on` after them',
    example: 'keeping out of sight',
    value: ({ phase }) => (phase === 'disappear' ? 'keeping out of sight' : 'living on'),
  },
  {
    name: 'mode',
    meaning: 'What you keep: `no contact`, or `contact about the children only`',
    example: 'no contact',
    value: modeWords,
  },
];

function dayLine(context: TemplateContext): string {
  const { streakDays } = context;
  if (streakDays === null) return 'No streak is running today.';
  return streakDays === 0
    ? `From today, ${modeWords(context)}.`
    : `${String(streakDays)} ${streakDays === 1 ? 'day' : 'days'} of ${modeWords(context)}.`;
}

function modeWords({ mode }: TemplateContext): string {
  return mode === 'full' ? 'no contact' : 'contact about the children only';
}
