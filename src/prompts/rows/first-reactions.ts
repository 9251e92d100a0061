/** Prompts on the first reaction, and on what a quieter one leaves room for. */
import { rows, type LibraryPrompt } from '../prompt';

export const FIRST_REACTIONS: readonly LibraryPrompt[] = [
  ...rows('panic', 'body', ['first-days', 'after-slip'], {
    'warm-palm':
      'Where in your body is the alarm right now: throat, chest, hands, stomach? Lay a palm there and let it be warm.',
    'cold-water': 'Run cold water over your wrists. What does your breath do?',
    'shaken-out':
      'Stand up and shake out your hands, then your shoulders. What is a little looser than before?',
  }),
  ...rows('panic', 'express', ['first-days', 'first-weeks'], {
    'an-hour-after':
      'If you sent the message in your head, what do you hope would be different afterwards? Which part of that could you give yourself today?',
    'long-and-unfair':
      'What do you most want to say to them? Here it may be as long and as unfair as it likes.',
  }),
  ...rows('panic', 'look-ahead', ['first-days', 'after-slip'], {
    'next-hour': 'What would make the next hour easier? Choose the smallest thing that counts.',
  }),
  ...rows('panic', 'distract', ['first-days', 'first-weeks'], {
    'five-things': 'Look round the room. Which five things in it have nothing to do with them?',
    'someone-at-work':
      'Somewhere near you someone is at work already, or still. Picture them: what are their hands doing?',
  }),

  ...rows('child-adult', 'express', ['first-days', 'first-weeks'], {
    'two-voices': 'One part of you is furious, another can wait. Let each say its piece here.',
  }),
  ...rows('child-adult', 'express', ['first-weeks', 'later'], {
    'being-pressed':
      'Think of a time somebody pressed you until you gave in. How did you feel about them the day after?',
  }),
  ...rows('child-adult', 'body', ['first-days', 'first-weeks', 'after-slip'], {
    'supper-bath-blanket':
      'If a child had lived your day, you would see to food, a bath, a blanket. Which of these is still missing today?',
  }),
  ...rows('child-adult', 'look-ahead', ['first-weeks', 'later'], {
    'asking-plainly': 'What do you need that you could ask of a friend plainly, without hints or tests?',
  }),

  ...rows('delayed-gratification', 'look-ahead', ['first-days', 'first-weeks'], {
    'tomorrow-at-noon': 'Picture yourself tomorrow at noon. What will you be glad that you left alone today?',
    'thumb-on-name': 'If my thumb goes to their name, then I … How does your sentence end?',
  }),
  ...rows('delayed-gratification', 'express', ['first-weeks', 'later'], {
    'came-slowly':
      'Name something good in your life that came slowly. What was the waiting like from inside?',
  }),
  ...rows('delayed-gratification', 'distract', ['first-days', 'first-weeks', 'later'], {
    'takes-its-time':
      'Start something that takes its time: dough, soup, a seed, a thick book. Which will it be?',
  }),
  ...rows('delayed-gratification', 'look-ahead', ['first-weeks', 'later'], {
    'found-finished':
      'Which small thing could you begin this week that a later you would be glad to find finished?',
  }),

  ...rows('stops-damage', 'express', ['first-days', 'first-weeks'], {
    'left-unsaid': 'What are you glad that you did not say or send? It may be a small thing.',
    'next-line':
      'If there was a scene, put it into two plain lines. Then write the line that you would like to come next.',
  }),
  ...rows('stops-damage', 'express', ['first-weeks', 'later'], {
    'one-to-keep':
      'What from your time together would you like to keep: a song, a street, a way of laughing? Put one into words, and leave it at one.',
  }),
  ...rows('stops-damage', 'look-ahead', ['first-days', 'first-weeks'], {
    'argument-in-your-head':
      'Nobody can be argued into a feeling. Which argument have you been holding in your head, and what would you rather have there?',
  }),
  ...rows('stops-damage', 'body', ['first-days', 'first-weeks'], {
    'voice-let-down': 'Hum one low note for as long as a breath lasts, and once more. Where do you feel it?',
  }),
];
