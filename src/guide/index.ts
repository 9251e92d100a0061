/** The lessons of the guide, in reading order. A new lesson is a new row in one of these files. */
import type { Lesson } from './lesson';
import { EVENT_LESSONS } from './lessons/events';
import { FIRST_WEEK } from './lessons/first-week';
import { LONGER } from './lessons/longer';
import { RULE_LESSONS } from './lessons/rules';
import { START_LESSONS } from './lessons/start';

export const LESSONS: readonly Lesson[] = [
  ...START_LESSONS,
  ...FIRST_WEEK,
  ...RULE_LESSONS,
  ...LONGER,
  ...EVENT_LESSONS,
];
