/** The charts, in the order in which their questions are asked. A new one is a file, its words in `words.ts` and a row here. */
import { calendar } from './calendar';
import type { ChartDefinition } from './chart';
import { hours } from './hours';
import { minutes } from './minutes';
import { mood } from './mood';
import { responses } from './responses';
import { rules } from './rules';
import { streaks } from './streaks';
import { triggers } from './triggers';
import { urges } from './urges';

export const CHARTS: readonly ChartDefinition[] = [
  urges,
  mood,
  hours,
  triggers,
  responses,
  minutes,
  rules,
  calendar,
  streaks,
];
