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
    'with-dignity': 'What would answering all this with dignity look like today, in one small thing?',
  }),

  ...rows('who-left', 'express', ['first-days', 'first-weeks'], {
    'you-were-left': 'You were left; you did not leave. What is not your job, because of that?',
    'how-they-ended-it':
      'How did they end it, in their words? Write those down, and below them what you heard.',
  }),
  ...rows('who-left', 'express', ['first-weeks', 'later'], {
    'which-of-the-two':
      'The one who ended it can apologise and ask; the one who was left can only leave room. Where do you stand?',
  }),

  ...rows('faces-decision', 'look-ahead', ['first-weeks', 'later'], {
    'your-own-decision': 'Their decision is theirs. Which of your own has been waiting for you?',
  }),
  ...rows('faces-decision', 'express', ['first-days', 'first-weeks'], {
    'not-mine':
      'Which question about their decision do you keep answering on their behalf? Write it down, and beside it: not mine.',
    'stepped-aside':
      'While you argue, a decision need not be looked at. What would it be like to step aside from theirs for today?',
  }),
  ...rows('faces-decision', 'distract', ['first-weeks', 'later'], {
    'arguing-off-duty':
      'If the argument in your head about their decision stopped for an evening, what would you do with the quiet?',
  }),

  ...rows('they-miss-you', 'express', ['first-days', 'first-weeks'], {
    'what-exactly': 'Missing them is allowed. What exactly do you miss today? Is it them, or a time of day?',
    'only-what-is-absent':
      'Only what is not there can be missed. What have you noticed lately by its absence, in any part of your life?',
  }),
  ...rows('they-miss-you', 'look-ahead', ['first-days', 'first-weeks', 'later'], {
    'your-line':
      'Your line is: “{anthem}” Say it slowly, and let the silence behind it do its part. Which word do you need most?',
  }),
  ...rows('they-miss-you', 'look-ahead', ['first-days', 'first-weeks'], {
    'just-checking':
      'One “just checking” breaks a silence. What does yours usually look like, and what could stand in its place?',
  }),
  ...rows('they-miss-you', 'express', ['first-weeks', 'later'], {
    'asked-for-nothing':
      'You kept silent, and asked them for nothing. What did that cost you, and what has it left you?',
    'silence-speaks': 'If your silence could say one calm thing for you, what would it be?',
  }),

  ...rows('good-relationship', 'express', ['first-weeks', 'later'], {
    'two-columns':
      'Draw two columns: what was good between you, and what was not. Which did you fill first, and which more fully?',
    'out-loud': 'What did you stop saying out loud while you were together?',
    'not-this-week': 'Which of their habits do you not have to live with this week? It may be a small one.',
    'one-to-keep':
      'What was good between you that you would like to keep: a song, a street, a way of laughing? Put one into words, and leave it at one.',
  }),
  ...rows('good-relationship', 'express', ['first-weeks', 'later', 'before-answering'], {
    'as-to-a-doctor': 'Was it kind between you, most days? Answer as you would to a doctor.',
  }),
  ...rows('good-relationship', 'look-ahead', ['later', 'before-answering'], {
    'a-friend-tells-you':
      'If a friend described your last half year together as their own, what would you gently ask?',
  }),
  ...rows('good-relationship', 'look-ahead', ['later'], {
    'three-conditions': 'Which three things would have to be true of any love that you say yes to?',
  }),

  ...rows('good-listener', 'express', ['first-days', 'first-weeks'], {
    'without-thanks':
      'They asked for distance, and you are giving it. What is it like to give what nobody can thank you for?',
    'what-was-asked':
      'What did they ask for when they went, as far as you heard it? How does your quiet answer that?',
  }),
  ...rows('good-listener', 'express', ['first-weeks', 'later'], {
    'room-you-asked-for':
      'Think of a time when you asked for space, and somebody listened and gave it. What did that tell you about them?',
  }),
  ...rows('good-listener', 'look-ahead', ['first-weeks', 'later'], {
    'to-the-very-end':
      'Doing what somebody asked for shows that you listened. Whom could you listen to like that this week?',
  }),

  ...rows('pity-or-love', 'express', ['first-days', 'first-weeks'], {
    'comforted-or-chosen':
      'Pity comforts, love chooses. Which of the two have you been asking for this week?',
  }),
  ...rows('pity-or-love', 'look-ahead', ['first-days', 'first-weeks'], {
    'how-bad-it-is':
      'Who is to see how bad it is? From them you might get pity. Who else could know, and simply be there?',
  }),
  ...rows('pity-or-love', 'express', ['first-weeks', 'later'], {
    'two-wishes': 'What do you want most tonight: to be loved, or not to be alone? Both are welcome here.',
    unpraised: 'What do you respect in yourself this week that nobody had to praise?',
    'unasked-for':
      'Who has come to you lately of their own accord, for whatever reason? How does that differ from a visit out of pity?',
  }),

  ...rows('their-side', 'express', ['first-weeks', 'later'], {
    'cannot-see': 'You cannot see their days from here. What does that leave you free of?',
    'guess-and-fact':
      'Guessing is tiring. Write one guess about them from today, and one thing you know about yourself.',
  }),
  ...rows('their-side', 'distract', ['first-weeks', 'later'], {
    'leaving-the-cinema':
      'Which film about their life keeps playing in your head? Walk out of it, and say what you see around you.',
    'ours-to-mine': 'What was “ours” and could be “mine” now: a dish, a walk, a song?',
  }),
];
