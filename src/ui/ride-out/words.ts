/** What the ride-out says, from the first question to the close. Thoughts in between are prompts, plans and notes of the user's. */
import { count } from '../../practice/words';

export const WORDS = {
  title: 'A quiet moment',
  none: { text: 'No urge to ride out right now.', start: 'I have an urge' },

  intensity: {
    question: 'It is written down. How strong is it?',
    scale: 'Intensity, 0 to 10',
    goOn: 'Continue',
  },

  guess: {
    question: 'How long do you think it will last? A guess is enough.',
    label: 'Your guess',
    minutes: (minutes: number) => `${minutes} minutes`,
    skip: 'Skip',
  },

  quiet: {
    breatheIn: 'In',
    breatheOut: 'Out',
    planned: 'You planned',
    wrote: 'You wrote',
    helped: 'What helped you before',
    call: 'You could call',
    another: 'Another thought',
    enough: 'That is enough for now',
    support: 'Get support',
    left: (minutes: number) => `${minutes} min left on the timer`,
    over: (minutes: number) => `${minutes} min. Stay as long as you like.`,
  },

  ending: {
    question: 'How strong is it now?',
    scale: 'Intensity now, 0 to 10',
    response: 'What helped, or what you did',
    passed: 'It passed',
    still: 'Still there',
    slipped: 'I slipped',
  },

  close: {
    text: 'You stayed with it and did not act on it.',
    afterSlip: 'It passed, and it is written down.',
    minutes: (minutes: number) => `This one: ${minutes} min.`,
    guessed: (expected: number, minutes: number) => `You expected ${expected} min; it was ${minutes}.`,
    median: (measured: number, median: number) =>
      `Half of your ${count(measured, 'measured urge')} took ${median} min or less.`,
    close: 'Close',
  },
} as const;
