/** Unsent letters: first lines to go on from, and a kind word for when a day has seen much writing. */
import { hash } from './hash';
import type { LocalDay } from '../entries/local-day';

export const LETTER_OPENINGS: readonly string[] = [
  'I never found the moment to tell you that …',
  'The last ordinary thing that I remember us doing is …',
  'I am angry, and here I am allowed to be. It is about …',
  'Thank you for …',
  'I am sorry that I …',
  'When you said it was over, what I heard was …',
  'I keep wanting to tell you about …',
  'Something happened today that you would have laughed at: …',
  'What I wish I had asked you is …',
  'I do not understand why …, and perhaps I do not have to.',
  'The two of us that I miss are the ones who …',
  'What I will not do again, for anyone, is …',
  'What I am keeping from our time is …',
  'You never knew this, but …',
  'I would like to put down, here, what I have carried about …',
  'This is the last that I want to say about …',
];

export const AFTER_MUCH_WRITING: readonly string[] = [
  'You have put a lot into words today. The page keeps it; your hands could have something else now.',
  'That is a good deal of writing for one day. Would some air be welcome, or something to eat?',
  'A lot is on the page now, and the page can hold it. You may put it down.',
  'Some days writing helps, some days it stirs things up. If today is such a day, something ordinary may be kinder.',
];

/** The kind word for a day on which much was written. */
export function afterMuchWriting(day: LocalDay): string {
  return pick(AFTER_MUCH_WRITING, hash(day));
}

function pick(texts: readonly string[], index: number): string {
  return texts[((index % texts.length) + texts.length) % texts.length] ?? '';
}
