/** Prompts on living well, on silence as something you do, and on not doing it all alone. */
import { NOT_AT_NIGHT, rows, type LibraryPrompt } from '../prompt';

export const LIVING: readonly LibraryPrompt[] = [
  ...rows('active-not-passive', 'look-ahead', ['first-days', 'first-weeks', 'later', 'after-slip'], {
    'half-asleep':
      'What did you do with an urge before that helped? Write it so that you could follow it half asleep.',
  }),
  ...rows('active-not-passive', 'express', ['first-days', 'first-weeks'], {
    'how-you-did-it':
      'Keeping quiet is something you do; it does not just happen to you. What does it say about you?',
  }),
  ...rows('active-not-passive', 'look-ahead', ['first-weeks', 'later'], {
    disguises:
      'A half measure looks harmless: a joke, a parcel, an easy question. Which one tempts you, and what could you do with that wish instead?',
  }),
  ...rows('active-not-passive', 'express', ['first-weeks', 'later'], {
    'chose-not-waited': 'Where this week did you choose, rather than wait?',
    'without-being-chosen': 'What do you value in yourself that has nothing to do with being chosen?',
  }),

  ...rows('thrive', 'body', ['first-days', 'first-weeks', 'later'], {
    'something-with-colour': 'When did you last eat fruit or something green? What could you eat next?',
    'arms-up': 'Stretch your arms up until something gives a little.',
    'kinds-of-tired': 'What kind of tired are you: legs, eyes, heart? Each wants a different rest.',
    'a-better-bed':
      'What would make your bed a better place next time: cooler, darker, earlier, without the phone?',
    'both-feet-flat': 'Stand up straight, both feet flat. What changes when you do?',
  }),
  ...rows('thrive', 'body', ['first-days'], {
    'someone-you-like':
      'Wash your face slowly, as if it belonged to someone you like. What is the water like?',
    'glass-of-water': 'Drink a whole glass of water at a window. What is out there?',
  }),
  ...rows('thrive', 'body', ['first-days', 'first-weeks'], {
    curtains: 'Open the curtains, or draw them. Which did your body want?',
  }),
  ...rows('thrive', 'body', ['first-weeks', 'later'], {
    'told-for-days': 'What has your body been telling you for days? Which answer could it have today?',
    'last-before-sleep':
      'How did you sleep, and what was the last thing before it? Which would you keep, or change?',
  }),
  ...rows(
    'thrive',
    'body',
    ['first-weeks', 'later'],
    {
      'walked-past': 'What have you walked past a hundred times without looking? Go and look at it.',
    },
    NOT_AT_NIGHT,
  ),
  ...rows('thrive', 'body', ['later'], {
    'last-meal-tasted': 'Which meal did you last really taste? What was on the plate?',
  }),
  ...rows(
    'thrive',
    'body',
    ['later'],
    {
      'out-of-breath': 'When were you last out of breath from something you enjoyed?',
    },
    NOT_AT_NIGHT,
  ),
  ...rows('thrive', 'distract', ['first-days'], {
    'size-of-a-tea-towel': 'Tidy one surface, the size of a tea towel. What did you find on it?',
  }),
  ...rows('thrive', 'distract', ['first-days', 'first-weeks', 'later'], {
    'one-piece-of-music':
      'Listen to one piece of music to its very end, and do nothing else. What had you not heard before?',
    'hands-meanwhile': 'Keeping quiet needs no hands. What could yours do?',
  }),
  ...rows(
    'thrive',
    'distract',
    ['first-days', 'first-weeks', 'later'],
    {
      'something-slow':
        'Tend something slow today: a plant, a stew, a scarf. What might it be like in a month?',
    },
    NOT_AT_NIGHT,
  ),
  ...rows('thrive', 'distract', ['first-weeks', 'later'], {
    'loved-at-twelve':
      'What did you love at twelve that nobody paid you for? Where could you find some of it this week?',
    'first-small-piece':
      'Which task at work or at home would be pleasant to see finished? Do its first small piece.',
    'an-evening-lost': 'Which book, game or show could you lose an evening to, and not mind?',
  }),
  ...rows(
    'thrive',
    'distract',
    ['first-weeks', 'later'],
    {
      'new-street': 'Which street near you have you never walked down? What might be on it?',
    },
    NOT_AT_NIGHT,
  ),
  ...rows('thrive', 'look-ahead', ['first-weeks', 'later'], {
    'what-hands-learn': 'What would your hands like to learn? What is the first lesson?',
    'found-finished':
      'Which small thing could you begin this week that a later you would be glad to find finished?',
  }),
  ...rows(
    'thrive',
    'look-ahead',
    ['first-weeks', 'later'],
    {
      'a-door-and-a-time': 'Does the weekend look empty? Put one thing into it that has a place and a time.',
    },
    { weekdays: [4, 5] },
  ),
  ...rows('thrive', 'look-ahead', ['later'], {
    'ordinary-saturday':
      'Describe an ordinary Saturday a year from now that you would be content with. Begin with the light.',
    'your-table': 'Who would you like at your table this month? What would there be to eat?',
    'nobody-s-opinion': "What would you do with a free day, if you asked for nobody else's opinion?",
    'next-beginning': 'What do you know about endings now that you would like to remember at a beginning?',
  }),
  ...rows('thrive', 'express', ['first-days', 'first-weeks'], {
    'more-than-this': 'You are more than this breakup. Who else were you today: neighbour, cook, friend?',
  }),
  ...rows('thrive', 'express', ['first-weeks', 'later'], {
    'good-company-alone': 'Which part of you is good company when nobody is watching?',
    'since-the-first-days': 'What can you do now that you could not do in the first days?',
    'quietly-content': 'When were you last quietly content with yourself? What had it asked of you?',
    'laughed-with': 'Who have you laughed with lately? Who would you like to laugh with next?',
  }),
  ...rows('thrive', 'express', ['later'], {
    'quietly-doing-well': 'Which corner of your life is quietly doing well: work, friends, home, body, mind?',
    'curious-again': 'What are you curious about again?',
  }),

  ...rows('ask-for-help', 'look-ahead', ['first-days', 'first-weeks'], {
    'without-fixing':
      'Who could hear this from you without trying to fix it? What would your first words be?',
  }),
  ...rows('ask-for-help', 'look-ahead', ['first-weeks', 'later'], {
    'too-heavy': 'Is any of this too heavy for a notebook? Who could carry the other end of it?',
    'simply-ask': 'What do you need that you could simply ask a friend for?',
  }),
  ...rows(
    'ask-for-help',
    'distract',
    ['first-days', 'first-weeks', 'later'],
    {
      'how-the-day-went': 'Who could you ring just to hear about their day?',
    },
    NOT_AT_NIGHT,
  ),
  ...rows('ask-for-help', 'express', ['first-days', 'first-weeks', 'later'], {
    'kindness-since': 'Who has been kind to you since it happened? What did that person do?',
  }),
];
