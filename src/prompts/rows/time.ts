/** Prompts on time: one day, many days, no finishing line. */
import { rows, type LibraryPrompt } from '../prompt';

export const TIME: readonly LibraryPrompt[] = [
  {
    id: 'as-long-as-it-takes-day-30',
    article: 'as-long-as-it-takes',
    phase: ['first-days', 'first-weeks', 'later'],
    kind: 'look-ahead',
    text: 'Day 30, a day like the one before it. What has changed in you since the first, and what would you like to tend next?',
    onDay: 30,
  },
  ...rows('as-long-as-it-takes', 'express', ['first-weeks', 'later'], {
    'nobody-counting': 'If nobody were counting, how would you know that you are doing better?',
    'just-a-tuesday': 'Which date have you secretly marked as the end? What if it were only a Tuesday?',
    'if-a-friend-asked': 'How long may it take? Write what you would answer a friend who asked you that.',
  }),
  ...rows('as-long-as-it-takes', 'body', ['first-weeks', 'later'], {
    'posture-of-waiting':
      'If waiting has a posture, you may be in it now. How does someone sit who is not waiting?',
  }),
  ...rows('as-long-as-it-takes', 'look-ahead', ['first-weeks', 'later'], {
    'either-way': 'What would you want to be true of your life, whichever way this goes?',
    'put-off-until': 'What have you put off until this is over? Which piece of it could be yours this week?',
  }),

  ...rows('slow-cooking', 'express', ['first-weeks', 'later'], {
    'grain-of-difference': 'What is one grain of difference between this week and the last?',
    'by-the-inch':
      'Feelings move by the inch. Which one has come an inch nearer, and which has gone an inch away?',
  }),
  ...rows('slow-cooking', 'express', ['later'], {
    'an-early-page': 'Open an early page of this journal. What would you say to the one who wrote it?',
  }),
  ...rows('slow-cooking', 'distract', ['first-days', 'first-weeks', 'later'], {
    'something-slow':
      'Tend something slow today: a plant, a stew, a scarf. What might it be like in a month?',
  }),
  ...rows('slow-cooking', 'look-ahead', ['first-weeks', 'later'], {
    'until-sunday':
      'Pick one thing to do each day until Sunday, small enough for your worst day. What is it?',
  }),
  ...rows('slow-cooking', 'body', ['first-days', 'first-weeks', 'later'], {
    'a-better-bed':
      'What would make your bed a better place next time: cooler, darker, earlier, without the phone?',
  }),

  ...rows('one-day', 'express', ['first-days', 'first-weeks'], {
    'only-today': 'Only today. What does it ask of you, and what does it not?',
    weather: 'What is the weather today, outside and in?',
  }),
  ...rows('one-day', 'look-ahead', ['first-days', 'first-weeks'], {
    'three-parts':
      'Split the day into three. Which part needs a plan, and which two may look after themselves?',
  }),
  ...rows('one-day', 'body', ['first-days', 'after-slip'], {
    'sleep-or-eat': 'Nothing has to be settled before you next eat or sleep. Which of the two comes first?',
  }),
  ...rows('slow-cooking', 'body', ['first-days', 'first-weeks', 'later'], {
    'flat-on-the-floor':
      'Lie flat for ten breaths. Where does the ground meet you, and where does it not yet?',
  }),
  ...rows('one-day', 'body', ['first-weeks', 'later'], {
    'where-feet-went': 'Where have your feet carried you since you woke? What would they like now?',
  }),
  ...rows('one-day', 'distract', ['first-days', 'first-weeks', 'after-slip'], {
    'next-ordinary-thing':
      'What is the next ordinary thing: the bins, the bath, the post? Do it as if it were the whole plan.',
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
