/** Prompts on distance: what it is for, whose decision is whose, and what was between you. */
import { rows, type LibraryPrompt } from '../prompt';

export const DISTANCE: readonly LibraryPrompt[] = [
  ...rows('definition', 'express', ['first-days', 'first-weeks'], {
    'still-yours': 'Much of this was decided without you. Which parts of today are still yours to decide?',
  }),
  ...rows('definition', 'look-ahead', ['first-days', 'first-weeks'], {
    'in-one-sentence': 'In one sentence, for nobody but you: what are you keeping quiet for?',
    'where-it-begins':
      'Where does contact begin, for you: a call, a like, a look at their page? Write down where your line is.',
  }),
  ...rows('definition', 'express', ['first-weeks', 'later'], {
    'quietly-proud': 'When were you last quietly proud of yourself? What had it asked of you?',
  }),

  ...rows('who-left', 'express', ['first-weeks', 'later'], {
    'three-sentences':
      'How did it end, in three plain sentences, as someone across the street would have seen it?',
    'fair-share': 'What was your part in how it went, said as fairly as you would say it of a friend?',
  }),
  ...rows('who-left', 'express', ['first-days', 'first-weeks'], {
    'besides-that':
      'Besides someone who was left, who else are you today? A neighbour, a cook, someone who held a door?',
  }),
  ...rows('who-left', 'look-ahead', ['later'], {
    'next-beginning': 'What do you know about endings now that you would like to remember at a beginning?',
  }),

  ...rows('faces-decision', 'look-ahead', ['first-weeks', 'later'], {
    'your-own-decision': 'Their decision is theirs. Which of your own has been waiting for you?',
  }),
  ...rows('faces-decision', 'express', ['first-days', 'first-weeks'], {
    'not-mine':
      'Which question do you keep answering on their behalf? Write it down, and beside it: not mine.',
  }),
  ...rows('faces-decision', 'body', ['first-days', 'first-weeks', 'later'], {
    'a-finger-lower':
      'Where do you carry what was decided: jaw, shoulders, belly? Let that one place sink by the width of a finger.',
  }),
  ...rows('faces-decision', 'distract', ['first-weeks', 'later'], {
    'arguing-off-duty': 'If the arguing in your head took the evening off, what would you do with the room?',
  }),

  ...rows('they-miss-you', 'express', ['first-days', 'first-weeks'], {
    'what-exactly': 'Missing them is allowed. What exactly do you miss today? Is it them, or a time of day?',
  }),
  ...rows('they-miss-you', 'look-ahead', ['first-days', 'first-weeks', 'later'], {
    'your-line':
      'Say your line to yourself, slowly, the one you come back to. Which word of it do you need most today?',
  }),
  ...rows('they-miss-you', 'distract', ['first-days', 'first-weeks', 'later'], {
    'hands-meanwhile': 'Your silence can look after itself for a while. What could your hands do meanwhile?',
  }),
  ...rows('they-miss-you', 'body', ['first-days', 'first-weeks', 'later'], {
    'quietest-sound':
      'Listen for the quietest sound you can hear, and stay with it for five breaths. What was it?',
  }),
  ...rows('they-miss-you', 'express', ['first-weeks', 'later'], {
    'asked-for-nothing': 'You asked them for nothing. What did that cost you, and what has it left you?',
  }),

  ...rows('good-relationship', 'express', ['first-weeks', 'later'], {
    'two-columns':
      'Draw two columns: what was good between you, and what was not. Which did you fill first, and which more fully?',
    'out-loud': 'What did you stop saying out loud while you were together?',
    'not-this-week': 'Which of their habits do you not have to live with this week? It may be a small one.',
  }),
  ...rows('good-relationship', 'express', ['first-weeks', 'later', 'before-answering'], {
    'as-to-a-doctor': 'Was it kind, most days? Answer as you would to a doctor.',
  }),
  ...rows('good-relationship', 'look-ahead', ['later', 'before-answering'], {
    'a-friend-tells-you':
      'If a friend described your last half year together as their own, what would you gently ask?',
  }),
  ...rows('good-relationship', 'look-ahead', ['later'], {
    'three-conditions': 'Which three things would have to be true of any love that you say yes to?',
  }),

  ...rows('good-listener', 'express', ['first-days', 'first-weeks'], {
    'without-thanks': 'You are giving somebody room. What is it like to give what nobody can thank you for?',
  }),
  ...rows('good-listener', 'express', ['first-weeks', 'later'], {
    'heard-yourself':
      'When did somebody give you the room you had asked for? How did you know you had been heard?',
  }),
  ...rows('good-listener', 'body', ['first-weeks', 'later'], {
    'told-for-days': 'What has your body been telling you for days? Which answer could it have today?',
  }),
  ...rows('good-listener', 'look-ahead', ['first-weeks', 'later'], {
    'someone-to-hear': 'Which friend would like to be listened to this week? What would you ask first?',
  }),
  ...rows('good-listener', 'distract', ['first-days', 'first-weeks', 'later'], {
    'one-piece-of-music':
      'Listen to one piece of music to its very end, and do nothing else. What had you not heard before?',
  }),

  ...rows('pity-or-love', 'express', ['first-days', 'first-weeks'], {
    'no-one-to-move': 'If nobody were listening, what would your hurt say?',
  }),
  ...rows('pity-or-love', 'express', ['first-weeks', 'later'], {
    'two-wishes':
      'Which of your wishes is to be loved, and which is only not to be alone? Both are welcome here.',
    unpraised: 'What do you respect in yourself this week that nobody had to praise?',
    'gentle-not-sorry':
      'When was someone gentle with you without being sorry for you? How could you tell the difference?',
  }),
  ...rows('pity-or-love', 'body', ['first-days', 'first-weeks', 'later'], {
    'arms-round': 'Put your arms round yourself, a hand on each shoulder, for five breaths. What lets go?',
  }),
  ...rows('pity-or-love', 'look-ahead', ['first-days', 'first-weeks', 'later'], {
    'on-a-good-day': 'Who likes you on your good days as well as your bad ones? What might you both do next?',
  }),

  ...rows('their-side', 'express', ['first-weeks', 'later'], {
    'cannot-see': 'You cannot see their days from here. What does that leave you free of?',
    'guess-and-fact':
      'Guessing is tiring. Write one guess about them from today, and one thing you know about yourself.',
  }),
  ...rows('their-side', 'distract', ['first-weeks', 'later'], {
    'leaving-the-cinema':
      'Which film about their life keeps playing in your head? Walk out of it, and say what you see in the street.',
    'ours-to-mine': 'What was "ours" and could be "mine" now: a dish, a walk, a song?',
  }),
  ...rows('their-side', 'look-ahead', ['first-weeks', 'later'], {
    'a-door-and-a-time':
      'Which weekend ahead looks empty? Put one thing into it that has a place and a time.',
  }),
];
