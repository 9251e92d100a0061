/** Prompts on the first reaction, and on what a quieter one leaves room for. */
import { rows, type LibraryPrompt } from '../prompt';

export const FIRST_REACTIONS: readonly LibraryPrompt[] = [
  ...rows('panic', 'express', ['first-days', 'first-weeks'], {
    'alarm-or-plan': 'Alarm says: now. What does it want you to do, and what would a plan look like instead?',
    'an-hour-after':
      'If you sent the message in your head, what do you hope would be different afterwards? Which part of that could you give yourself today?',
    'long-and-unfair':
      'What do you most want to say to them? Here it may be as long and as unfair as it likes.',
  }),
  ...rows('panic', 'body', ['first-days', 'after-slip'], {
    'warm-palm':
      'Where in your body is the alarm right now: throat, chest, hands, stomach? Lay a palm there and let it be warm.',
    'cold-water': 'Run cold water over your wrists. What does your breath do?',
  }),
  ...rows('panic', 'body', ['first-days', 'first-weeks', 'later'], {
    'a-finger-lower':
      'Where in your body is it tight: jaw, shoulders, belly? Let that one place drop a little.',
    'flat-on-the-floor':
      'Lie flat for ten breaths. Where does the ground meet you, and where does it not yet?',
    'quietest-sound':
      'Listen for the quietest sound you can hear, and stay with it for five breaths. What was it?',
  }),
  ...rows('panic', 'body', ['first-days', 'first-weeks'], {
    'voice-let-down': 'Hum one low note for as long as a breath lasts, and once more. Where do you feel it?',
    'arms-round': 'Put your arms round yourself, a hand on each shoulder, for five breaths. What lets go?',
  }),
  ...rows('panic', 'look-ahead', ['first-days', 'after-slip'], {
    'next-hour': 'What would make the next hour easier? Choose the smallest thing that counts.',
  }),
  ...rows('panic', 'distract', ['first-days', 'first-weeks'], {
    'five-things': 'Look round the room. Which five things in it have nothing to do with them?',
    'three-sounds': 'Name three sounds you can hear that are not in your head.',
  }),

  ...rows('child-adult', 'express', ['first-days', 'first-weeks'], {
    'two-voices':
      'One part of you is furious like a child, another is an adult and can wait. Let each say its piece here.',
    'stamping-feet':
      'If a child in you is stamping its feet: what does it want? What would the adult in you say to it, kindly?',
  }),
  ...rows('child-adult', 'express', ['first-weeks', 'later'], {
    'being-pressed':
      'Think of a time somebody pressed you until you gave in. How did you feel about them the day after?',
  }),
  ...rows('child-adult', 'look-ahead', ['first-days', 'first-weeks'], {
    'asked-once':
      'Where have you been pressing lately: tears, presents, one more question? What would an adult have asked once, and left there?',
  }),

  ...rows('delayed-gratification', 'look-ahead', ['first-days', 'first-weeks'], {
    'tomorrow-at-noon': 'Picture yourself tomorrow at noon. What will you be glad that you left alone today?',
    'thumb-on-name': 'If my thumb goes to their name, then I … How does your sentence end?',
  }),
  ...rows('delayed-gratification', 'express', ['first-days', 'first-weeks', 'later'], {
    'relief-now':
      'What relief would sending something give you for an hour? What would it cost you over a month?',
    'only-time': 'What would you like to force today that only time can bring?',
  }),
  ...rows('delayed-gratification', 'express', ['first-weeks', 'later'], {
    'came-slowly':
      'Name something good in your life that came slowly. What was the waiting like from inside?',
  }),

  ...rows('stops-damage', 'express', ['first-days', 'first-weeks'], {
    'left-unsaid': 'What are you glad that you did not say or send? It may be a small thing.',
    'next-line':
      'Whatever was said last between you: what would you like the line after it to be? Write it here, where it stays.',
  }),
  ...rows('stops-damage', 'look-ahead', ['first-days', 'first-weeks'], {
    'argument-in-your-head':
      'Nobody can be argued into a feeling. Which argument have you been holding in your head, and what would you rather have there?',
    'nothing-added':
      'Nothing more is added today. Which explanation, present or last word can you put back into the drawer?',
  }),
  ...rows('stops-damage', 'express', ['first-weeks', 'later'], {
    'remembered-for':
      'What would you like to remember of your time together that has nothing to do with how it ended? Choose one thing.',
  }),
];
