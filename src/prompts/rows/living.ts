/** Prompts on living well, on silence as something you do, and on not doing it all alone. */
import { rows, type LibraryPrompt } from '../prompt';

export const LIVING: readonly LibraryPrompt[] = [
  ...rows('active-not-passive', 'look-ahead', ['first-days', 'first-weeks', 'later'], {
    'half-asleep': 'What helped with an urge before? Write it so that you could follow it half asleep.',
  }),
  ...rows('active-not-passive', 'express', ['first-days', 'first-weeks'], {
    'how-you-did-it': 'Keeping quiet is something you do. How did you do it, the last time it was hard?',
  }),
  ...rows('active-not-passive', 'look-ahead', ['first-weeks', 'later'], {
    disguises:
      'A little contact likes a disguise: a joke, a parcel, a question with an easy answer. Which is yours, and what else could you do with it?',
  }),
  ...rows('active-not-passive', 'body', ['first-days', 'first-weeks'], {
    'mind-made-up': 'Stand as you stand when your mind is made up. Where do you feel it: heels, spine, neck?',
  }),
  ...rows('active-not-passive', 'express', ['first-weeks', 'later'], {
    'chose-not-waited': 'Where this week did you choose, rather than wait?',
    'without-being-chosen': 'What do you value in yourself that has nothing to do with being chosen?',
  }),
  ...rows('active-not-passive', 'distract', ['first-days', 'first-weeks', 'later'], {
    'tea-gone-cold': 'Which thing within reach absorbs you so much that your tea goes cold? Give it a while.',
  }),

  ...rows('thrive', 'body', ['first-days', 'first-weeks', 'later'], {
    'something-with-colour':
      'When did you last eat something with a colour in it? What would taste good next?',
    'arms-up': 'Stretch your arms up until something gives a little.',
    'kinds-of-tired': 'What kind of tired are you: legs, eyes, heart? Each wants a different rest.',
  }),
  ...rows('thrive', 'body', ['first-days'], {
    'someone-you-like':
      'Wash your face slowly, as if it belonged to someone you like. What is the water like?',
    'glass-of-water': 'Drink a whole glass of water at a window. What is out there?',
  }),
  ...rows('thrive', 'body', ['first-weeks', 'later'], {
    'walked-past':
      'What have you walked past a hundred times without looking? Go and look, without the phone.',
    'last-before-sleep':
      'How did you sleep, and what was the last thing before it? Which would you keep, or change?',
    'palms-together': 'Press your palms together as hard as you like, then let go. What is different?',
  }),
  ...rows('thrive', 'body', ['later'], {
    'out-of-breath': 'When were you last out of breath from something you enjoyed?',
    'last-meal-tasted': 'Which meal did you last really taste? What was on the plate?',
  }),
  ...rows('thrive', 'distract', ['first-days'], {
    'size-of-a-tea-towel': 'Tidy one surface, the size of a tea towel. What did you find on it?',
  }),
  ...rows('thrive', 'distract', ['first-weeks', 'later'], {
    'an-evening-lost': 'Which book, game or show could you lose an evening to, and not mind?',
    'loved-at-twelve':
      'What did you love at twelve that nobody paid you for? Where could you find some of it this week?',
    'first-small-piece':
      'Which task at work or at home would be pleasant to see finished? Do its first small piece.',
  }),
  ...rows('thrive', 'look-ahead', ['first-weeks', 'later'], {
    'what-hands-learn': 'What would your hands like to learn? What is the first lesson?',
    'first-line-to-a-friend':
      'Which friend have you not seen since before all this? Write the first line you would send.',
  }),
  ...rows('thrive', 'look-ahead', ['later'], {
    'ordinary-saturday':
      'Describe an ordinary Saturday a year from now that you would be content with. Begin with the light.',
    'your-table': 'Who would you like at your table this month? What would there be to eat?',
    'nobody-s-opinion': "What would you do with a free day, if you asked for nobody else's opinion?",
  }),
  ...rows('thrive', 'express', ['first-weeks', 'later'], {
    'good-company-alone': 'Which part of you is good company when nobody is watching?',
    'since-the-first-days': 'What can you do now that you could not do in the first days?',
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
  }),
  ...rows('ask-for-help', 'distract', ['first-days', 'first-weeks'], {
    'how-the-day-went':
      'Which friend could you ring for no reason but to hear how the day went? What would you ask?',
  }),
  ...rows('ask-for-help', 'express', ['first-days', 'first-weeks', 'later'], {
    'kindness-since': 'Who has been kind to you since it happened? What did that person do?',
  }),
];
