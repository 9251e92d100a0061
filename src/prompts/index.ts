/** The prompt library: every prompt of ours. A new prompt is a new row in one of these files. */
import type { LibraryPrompt } from './prompt';
import { AFTER_SLIP } from './rows/after-slip';
import { ANSWERING } from './rows/answering';
import { CHILDREN } from './rows/children';
import { DISTANCE } from './rows/distance';
import { FIRST_REACTIONS } from './rows/first-reactions';
import { LIVING } from './rows/living';
import { RULE_PROMPTS } from './rows/rules';
import { TIME } from './rows/time';

export const PROMPTS: readonly LibraryPrompt[] = [
  ...FIRST_REACTIONS,
  ...DISTANCE,
  ...RULE_PROMPTS,
  ...TIME,
  ...LIVING,
  ...ANSWERING,
  ...AFTER_SLIP,
  ...CHILDREN,
];
