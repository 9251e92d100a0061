/** Prompts on the rules: what to do with the phone, the feed, the street. */
import { rows, type LibraryPrompt } from '../prompt';

export const RULE_PROMPTS: readonly LibraryPrompt[] = [
  ...rows('rule-no-contact', 'look-ahead', ['first-days', 'first-weeks'], {
    'three-steps-longer':
      'Which app is the shortest way to them? What would make that way three steps longer?',
    'no-send-button': 'Your unsent words need a place without a send button. Where will they go?',
    'phone-at-night': 'Where could your phone spend the night, other than beside you?',
  }),
  ...rows('rule-no-contact', 'look-ahead', ['first-weeks', 'later'], {
    'dates-ahead':
      'Which dates ahead might tempt you to write: a birthday, a holiday, an anniversary? Choose one, and plan where you will be.',
  }),

  ...rows('rule-no-reactions', 'look-ahead', ['first-days', 'first-weeks'], {
    'muted-kindly':
      'Whose posts bring theirs to your screen? What could you mute, with no ill will to anyone?',
    'on-my-screen': 'If a post of theirs comes up on my screen, then I … Finish the sentence.',
  }),
  ...rows('rule-no-reactions', 'express', ['first-weeks', 'later'], {
    'what-a-like-says': 'What would a like from you have meant to say? Say it here, where it stays yours.',
  }),

  ...rows('rule-no-jealousy', 'express', ['first-weeks', 'later'], {
    'who-is-it-for':
      'Before you post something: who is it for? If they could not see it, would you still post it?',
    'no-audience': 'What was good lately that needed no audience, and no picture of it?',
  }),
  ...rows('rule-no-jealousy', 'distract', ['first-days', 'first-weeks', 'later'], {
    'photo-for-nobody': 'Take a photo that you will show to nobody. What is in it?',
  }),

  ...rows('rule-no-accidents', 'look-ahead', ['first-days', 'first-weeks'], {
    'pleasant-way-round':
      'Which street, café or shop do you pass in case you see them? What is a pleasant way round it this week?',
  }),
  ...rows('rule-no-accidents', 'express', ['first-days', 'first-weeks'], {
    'what-it-hopes-to-find':
      'When your thumb goes looking for their page, what does it hope to find? What else, close at hand, could give you a little of that?',
  }),
  ...rows('rule-no-accidents', 'express', ['first-weeks', 'later'], {
    'lighter-or-heavier':
      'If you looked them up lately: was the day after it lighter or heavier? Write what you noticed, nothing more.',
  }),

  ...rows('rule-disappear', 'distract', ['first-days', 'first-weeks'], {
    'nobody-needs-to-know': 'For a while nobody has to know where you are. Where would you like to be?',
  }),
  ...rows('rule-disappear', 'look-ahead', ['first-days', 'first-weeks'], {
    'no-trace-online': 'What could you do this week that leaves no trace online at all?',
    'news-carried':
      'Who carries news between the two of you, and means well? What could you say to that friend, so that you both leave it for a while?',
  }),
  ...rows('rule-disappear', 'express', ['first-weeks'], {
    'out-of-sight': 'Out of sight is not gone. Who is glad to see you these days, and where?',
  }),
  ...rows('rule-disappear', 'look-ahead', ['later'], {
    'pictures-with-friends':
      'Your own life may be seen again. Which picture with friends would you be glad to have, whether or not anybody sees it?',
  }),
];
