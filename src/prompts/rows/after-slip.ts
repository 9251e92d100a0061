/** Prompts for the days after a slip: what happened, what is kept, what comes next. */
import { rows, type LibraryPrompt } from '../prompt';

export const AFTER_SLIP: readonly LibraryPrompt[] = [
  ...rows('rule-no-contact', 'express', ['after-slip'], {
    'without-a-verdict': 'What happened, in the order it happened, without a verdict?',
  }),
  ...rows('rule-no-contact', 'look-ahead', ['after-slip'], {
    'while-it-is-fresh': 'If this moment comes round again, then I … Finish the sentence while it is fresh.',
    'leave-it-as-it-is': 'You may want to explain. What would help you leave it as it is, for today?',
  }),
  ...rows('delayed-gratification', 'look-ahead', ['after-slip'], {
    'another-way':
      'What was the last moment when it could have gone another way? What would you like to have at hand there next time?',
  }),
  ...rows('delayed-gratification', 'express', ['after-slip'], {
    'another-door': 'What were you longing for, just before? What else could give you a little of it?',
  }),
  ...rows('active-not-passive', 'look-ahead', ['after-slip'], {
    'one-ridden-out': 'Was there an urge you rode out before? What did you do then that you could do again?',
  }),
  ...rows('slow-cooking', 'express', ['after-slip'], {
    'not-taken-away': 'What have you learned or built since you began that one day cannot take away?',
  }),
  ...rows('stops-damage', 'look-ahead', ['after-slip'], {
    'quiet-after':
      'It was one moment, and it is behind you. What would you like the quiet after it to be like?',
  }),
  ...rows('stops-damage', 'express', ['after-slip'], {
    'exactly-this': 'What would you say to a friend who told you this had happened?',
  }),
  ...rows('panic', 'body', ['after-slip'], {
    'braced-for-an-answer':
      'Your body may be braced for an answer. Lay the phone face down and open your hands. What changes?',
    'where-the-answer-is-no': 'Have you eaten? Are you warm? Begin where the answer is no.',
  }),
  ...rows('one-day', 'distract', ['after-slip'], {
    'rest-of-today': 'There is some of today left. What would be good to have in it?',
    'as-on-any-day': 'What do people do at this hour on any day? Which of these could you do now?',
  }),
  ...rows('ask-for-help', 'look-ahead', ['after-slip'], {
    'only-nod': 'Who would listen without judging? When could you tell them?',
  }),
];
