/** The variables of the template, a row a variable: its name, what it stands for, an example, its value. */
import type { RulePhase } from '../guide/phase';
import type { Mode, Rule } from '../prompts/rules';
import { rulesBlock } from './blocks';

/** What a template is expanded with. Texts may have more than one line. */
export interface TemplateContext {
  /** The note's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The label "day N"; null = no period is open. */
  readonly dayNumber: number | null;
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
    meaning: 'The number in "day N"; empty while no streak is running',
    example: '23',
    value: ({ dayNumber }) => (dayNumber === null ? '' : String(dayNumber)),
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
    meaning: 'One line with the day, which reads well on any day',
    example: 'Day 23 of no contact.',
    value: dayLine,
    form: '(?:Day \\d{1,7} of (?:no contact|contact about the children only)|No streak is running today)\\.',
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
  return context.dayNumber === null
    ? 'No streak is running today.'
    : `Day ${String(context.dayNumber)} of ${modeWords(context)}.`;
}

function modeWords({ mode }: TemplateContext): string {
  return mode === 'full' ? 'no contact' : 'contact about the children only';
}
