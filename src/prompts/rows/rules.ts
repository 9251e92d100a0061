/** Prompts on the rules: what to do with the phone, the feed, the street. */
import { rows, type LibraryPrompt } from '../prompt';

export const RULE_PROMPTS: readonly LibraryPrompt[] = [
  ...rows('rule-no-contact', 'look-ahead', ['first-days', 'first-weeks'], {
    'three-steps-longer':
      'Which app is the shortest way to them? What would make that way three steps longer?',
    'no-send-button': 'Your unsent words need a place without a send button. Where will they go?',
    'phone-at-night': 'Where could your phone spend the night, other than beside you?',
  }),
  ...rows('rule-no-contact', 'distract', ['first-days', 'first-weeks', 'after-slip'], {
    'something-hot':
      'Leave the phone in another room and make something hot to drink. What did the kitchen sound like?',
  }),
  ...rows('rule-no-contact', 'look-ahead', ['first-weeks', 'later'], {
    'dates-ahead':
      'Which dates ahead might tempt you to write: a birthday, a holiday, an anniversary? Choose one, and plan where you will be.',
  }),
  ...rows('rule-no-contact', 'express', ['first-weeks', 'later'], {
    'that-moment-instead':
      'Somewhere behind you is a message that you did not send. What did you do with that moment instead?',
  }),

  ...rows('rule-no-reactions', 'look-ahead', ['first-days', 'first-weeks'], {
    'muted-kindly':
      'Whose posts bring theirs to your screen? What could you mute, with no ill will to anyone?',
  }),
  ...rows('rule-no-reactions', 'express', ['first-weeks', 'later'], {
    'what-a-like-says': 'What would a like from you have meant to say? Say it here, where it stays yours.',
  }),
  ...rows('rule-no-reactions', 'distract', ['first-days', 'first-weeks', 'later'], {
    'one-warm-line':
      'Which old friend has not heard from you in a while? What would one warm line to that friend say?',
  }),

  ...rows('rule-no-jealousy', 'express', ['first-weeks', 'later'], {
    'who-is-it-for': 'Before you post something: who is it for? If they could not see it, would you still?',
    'no-audience': 'What was good lately that needed no audience?',
  }),
  ...rows('rule-no-jealousy', 'distract', ['first-days', 'first-weeks', 'later'], {
    'photo-for-nobody': 'Take a photo that you will show to nobody. What is in it?',
  }),

  ...rows('rule-no-accidents', 'look-ahead', ['first-days', 'first-weeks'], {
    'pleasant-way-round':
      'Which street, café or shop still belongs to the two of you? What is a pleasant way round it this week?',
  }),
  ...rows('rule-no-accidents', 'express', ['first-days', 'first-weeks'], {
    'what-it-hopes-to-find':
      'When your thumb goes looking for their page, what does it hope to find? What is nearer, and could help too?',
  }),
  ...rows('rule-no-accidents', 'express', ['first-weeks', 'later', 'after-slip'], {
    'lighter-or-heavier':
      'If you looked them up lately: was the day after it lighter or heavier? Write what you noticed, nothing more.',
  }),
  ...rows('rule-no-accidents', 'look-ahead', ['after-slip'], {
    'place-hour-feeling':
      'What was there just before it: which place, which hour, which feeling? One of these can be changed. Which?',
  }),
  ...rows('rule-no-accidents', 'distract', ['first-weeks', 'later'], {
    'new-street': 'Which street near you have you never walked down? What might be on it?',
  }),

  ...rows('rule-disappear', 'distract', ['first-days', 'first-weeks'], {
    'nobody-needs-to-know': 'For a while nobody has to know where you are. Where would you like to be?',
  }),
  ...rows('rule-disappear', 'look-ahead', ['first-days', 'first-weeks'], {
    'no-trace-online': 'What could you do this week that leaves no trace online at all?',
  }),
  ...rows('rule-disappear', 'express', ['first-weeks'], {
    'out-of-sight': 'Out of sight is not gone. Who is glad to see you these days, and where?',
  }),
  ...rows('rule-disappear', 'body', ['first-days', 'first-weeks'], {
    curtains: 'Open the curtains, or draw them. Which did your body want?',
  }),
  ...rows('rule-disappear', 'look-ahead', ['later'], {
    'good-company':
      'With whom would you like to be in a photograph, simply because you were there and laughing?',
  }),
];
