/** Prompts for the days after a slip that reached them: what happened, what is kept, what comes next. */
import { rows, type LibraryPrompt } from '../prompt';

export const AFTER_SLIP: readonly LibraryPrompt[] = [
  ...rows('rule-no-contact', 'express', ['after-slip'], {
    'without-a-verdict':
      'What happened, from the first thought of a call or a message on? Tell it in order, without a verdict.',
  }),
  ...rows('rule-no-contact', 'look-ahead', ['after-slip'], {
    'while-it-is-fresh': 'If I want to send something again, then I … Finish the sentence while it is fresh.',
    'leave-it-as-it-is': 'You may want to explain. What would help you leave it as it is, for today?',
  }),
  ...rows('delayed-gratification', 'look-ahead', ['after-slip'], {
    'another-way':
      'What was the last moment when it could have waited until tomorrow? What would help you wait there next time?',
  }),
  ...rows('delayed-gratification', 'express', ['after-slip'], {
    'another-door':
      'What did you want to have at once, just before? What else could give you a little of it tomorrow?',
  }),
  ...rows('stops-damage', 'look-ahead', ['after-slip'], {
    'quiet-after':
      'It was one moment, and nothing need be added. What would you like the quiet after it to be like?',
  }),
  ...rows('one-day', 'express', ['after-slip'], {
    'exactly-this': 'What would you say to a friend who told you this had happened today?',
  }),
  ...rows('panic', 'body', ['after-slip'], {
    'braced-for-an-answer':
      'Your body may be braced for an answer. When you have read this, lay the phone face down and open your hands. What changes?',
  }),
  ...rows('one-day', 'distract', ['after-slip'], {
    'rest-of-today': 'There is some of today left. What would be good to have in it?',
  }),
  ...rows('ask-for-help', 'look-ahead', ['after-slip'], {
    'only-nod': 'Who would listen without judging? When could you tell them?',
  }),
];
