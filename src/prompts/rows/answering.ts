/** Prompts for when they reached out and nothing is decided yet, and on leaving the first word to them. */
import { NOT_AT_NIGHT, rows, type LibraryPrompt } from '../prompt';

export const ANSWERING: readonly LibraryPrompt[] = [
  ...rows('their-idea', 'express', ['before-answering'], {
    'hope-and-words': 'The message was their idea. What do you hope it means, and what does it actually say?',
    'hurt-and-calm':
      'Write the reply that your hurt would send, then the one that your calm would. Both can stay here for now.',
    'same-and-not': 'What is still as it was when it ended, in them and in you? What is not?',
    'about-what': 'If you said yes to a talk, what would it be about? One line, in your own words.',
  }),
  ...rows('their-idea', 'look-ahead', ['before-answering'], {
    'in-a-week': 'What would you like to be true a week from now, whether or not you reply?',
    'tomorrow-instead': 'If you answered tomorrow instead of now, what would be lost? What would be gained?',
    'hear-and-see':
      'What would you need to hear, and what would you need to see done, before you came closer?',
    'stand-behind':
      'No answer is an answer too, and so is a short one. Which could you stand behind in a month?',
  }),
  ...rows(
    'their-idea',
    'distract',
    ['before-answering'],
    {
      'same-after-a-walk':
        'Their message will say the same after a walk. Where will you go, and what will you look for on the way?',
    },
    NOT_AT_NIGHT,
  ),
  ...rows('their-idea', 'distract', ['before-answering'], {
    'not-decided-yet':
      'You have not decided yet, and that is allowed. What could the rest of today be about?',
  }),
  ...rows('their-idea', 'body', ['before-answering'], {
    'stomach-and-thumbs':
      'Read it once more with both feet on the floor. How does your stomach feel, and what are your thumbs in a hurry to do?',
    'name-on-the-screen':
      'What did your body do when you saw their name? Look after that first; the message can wait.',
  }),
  ...rows('their-idea', 'express', ['first-weeks', 'later'], {
    'stop-arranging': 'The next move is to be their idea. What can you stop planning today?',
    'plan-put-down':
      'Which plan for meeting, hinting or testing could you put down, so that the next word is their idea? What has it cost to hold?',
  }),
  ...rows('their-idea', 'look-ahead', ['later'], {
    'not-by-the-phone': 'What would you plan for this month if no message were on its way?',
  }),

  ...rows('pity-or-love', 'express', ['before-answering'], {
    'yes-to-what': 'What would you be saying yes to: love for them, or an end to the missing?',
  }),
  ...rows('ask-for-help', 'look-ahead', ['before-answering'], {
    'nobody-s-side':
      'Who knows you well and wants nothing from your answer? What would you ask that person first?',
  }),
  ...rows('active-not-passive', 'distract', ['before-answering'], {
    'already-planned':
      'What had you planned for today before the message came? Which part of it can go ahead?',
  }),
  ...rows('one-day', 'body', ['first-days', 'after-slip', 'before-answering'], {
    'where-the-answer-is-no': 'Have you eaten? Slept? Are you warm? Begin where the answer is no.',
  }),

  ...rows('stands-apart', 'look-ahead', ['before-answering'], {
    'read-aloud':
      'Read aloud what you would answer, slowly. Which words could go, and leave it calmer and kinder?',
  }),
  ...rows('stands-apart', 'look-ahead', ['later'], {
    'met-by-chance':
      'If you met them by chance tomorrow, which one calm sentence would you like to have ready?',
  }),
  ...rows('stands-apart', 'express', ['first-days', 'first-weeks'], {
    'most-of-us':
      'Most of us plead when we are left. Who will you meet next, and what would calm and courteous look like there?',
    'hard-news-well':
      'Few people stay calm when they are hurt. Who do you know who does? What could you borrow from them?',
  }),
  ...rows('stands-apart', 'look-ahead', ['first-weeks', 'later'], {
    'which-you-could-mean':
      'I am sorry, I accept it, I wish you well: which of these calm lines could you mean today, if only here?',
  }),
];
