/** The calm reply to a breakup: four moves in the article's order (`stands-apart`), in our words. Not for safety mode. */

export const CALM_REPLY_MOVES = ['regret', 'acceptance', 'good-wishes', 'open-door'] as const;
export type CalmReplyMove = (typeof CALM_REPLY_MOVES)[number];

/** The same place in each list makes one reply that reads as a whole. */
export const CALM_REPLY: Readonly<Record<CalmReplyMove, readonly string[]>> = {
  regret: [
    'I am sad to hear that you feel this way.',
    'I wish it were different, and I understand.',
    'It makes me sad that you have not been happy.',
    'I am sorry that this is where it ends.',
    'I am sorry that it has become so hard for you.',
  ],
  acceptance: [
    'If this is what you want, I accept it.',
    'I will not try to talk you out of it.',
    'The choice is yours, and I respect it.',
    'I have heard you, and I am not going to argue.',
    'I take you at your word, and you will have the space you asked for.',
  ],
  'good-wishes': [
    'I wish you well, and I mean that.',
    'I hope that good things come your way.',
    'Thank you for the good we had, and all the best to you.',
    'Please look after yourself.',
    'I want you to have a good life.',
  ],
  'open-door': [
    'If you ever see it differently, you know where to find me.',
    'My door stays open, should you want to talk one day.',
    'Should you ever want to talk, I will listen.',
    'If that changes, you can write to me.',
    'You can reach me, if there comes a day when you would like to.',
  ],
};

export const CALM_REPLY_VARIANTS = CALM_REPLY.regret.length;

/** One reply in one paragraph; any whole number is a variant, they come round again. */
export function calmReply(variant: number): string {
  return CALM_REPLY_MOVES.map((move) => {
    const sentences = CALM_REPLY[move];
    const place = ((variant % sentences.length) + sentences.length) % sentences.length;
    return sentences[place] ?? '';
  }).join(' ');
}
