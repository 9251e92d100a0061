/** Prompts on time: one day, many days, no finishing line. */
import { rows, type LibraryPrompt } from '../prompt';

export const TIME: readonly LibraryPrompt[] = [
  {
    id: 'as-long-as-it-takes-day-30',
    article: 'as-long-as-it-takes',
    phase: ['first-days', 'first-weeks', 'later'],
    kind: 'look-ahead',
    text: 'Thirty days since you began, and this one is a day like the one before it. What has changed in you since the first, and what would you like to tend next?',
    onDay: 30,
  },
  ...rows('as-long-as-it-takes', 'look-ahead', ['first-weeks', 'later'], {
    'give-and-pay': 'What would writing to them give you, and what would you pay for it? Take your time.',
    'either-way':
      'What would you want to be true of your life, however long it takes, and whichever way it goes?',
    'put-off-until':
      'What have you put off until this is over, however long it takes? Which piece of it could be yours this week?',
  }),
  ...rows('as-long-as-it-takes', 'express', ['first-weeks', 'later'], {
    'nobody-counting': 'If nobody were counting days, how would you know that you are doing better?',
    'just-a-tuesday': 'Which date have you secretly marked as the end? What if it were only a Tuesday?',
    'if-a-friend-asked': 'How long may it take? Write what you would answer a friend who asked you that.',
  }),

  ...rows('slow-cooking', 'express', ['first-weeks', 'later'], {
    'grain-of-difference': 'What is one small thing that is different from last week?',
    'by-the-inch': 'Which feeling is a little smaller than last week? Which is a little bigger?',
    'no-switch':
      'No switch flips; it goes week by week. What was hardest in the first days, and how is it now?',
  }),
  ...rows('slow-cooking', 'express', ['later'], {
    'an-early-page': 'Open an early page of this journal. What would you say to the one who wrote it?',
  }),
  ...rows('slow-cooking', 'express', ['after-slip'], {
    'not-taken-away': 'What have you learned or built, week by week, that one day cannot take away?',
  }),

  ...rows('one-day', 'express', ['first-days', 'first-weeks'], {
    'only-today': 'Just today: what does it need from you, and what can wait?',
    weather: 'What is the weather today, outside and in?',
  }),
  ...rows('one-day', 'look-ahead', ['first-days', 'first-weeks'], {
    'three-parts':
      'Split the day into three. Which part needs a plan, and which two may look after themselves?',
  }),
  ...rows('one-day', 'look-ahead', ['first-weeks', 'later'], {
    'until-sunday':
      'Pick one thing to do each day until Sunday, small enough for your worst day. What is it?',
  }),
  ...rows('one-day', 'body', ['first-weeks', 'later'], {
    'where-feet-went': 'Where have your feet carried you since you woke? What would they like now?',
    'as-if-it-might-ring':
      'Are you sitting as if the phone might ring? Sit the way you would if it could not.',
  }),
  ...rows('one-day', 'distract', ['first-days', 'first-weeks', 'after-slip', 'before-answering'], {
    'next-ordinary-thing':
      'What is the next ordinary thing: the bins, the bath, the post? Do it as if it were the whole plan.',
  }),
  ...rows('one-day', 'distract', ['first-days', 'first-weeks', 'after-slip'], {
    'something-hot':
      'Put this aside, leave the phone where it lies, and make something hot to drink. What did the kitchen sound like?',
  }),
  ...rows('one-day', 'express', ['first-weeks', 'later'], {
    'one-good-thing': 'Name one good thing from the last day and night, however small.',
  }),
  ...rows('one-day', 'express', ['later'], {
    'apart-from-that': 'What has today been about, apart from all that?',
  }),
  ...rows('one-day', 'look-ahead', ['later'], {
    'to-notice': 'What would you like to notice tomorrow?',
  }),
];
