/** What the calm reply says around its own sentences. */
import type { CalmReplyMove } from '../../../prompts/calm-reply';

const MOVES: Readonly<Record<CalmReplyMove, string>> = {
  regret: 'First, that you are sorry it is so',
  acceptance: 'Then, that you accept it',
  'good-wishes': 'Then, good wishes',
  'open-door': 'Last, the open door',
};

export const WORDS = {
  question: 'A calm reply, as a draft',
  text: 'Four moves in one short paragraph: you are sorry that it is so, you accept it, you wish them well, the door stays open. After that, quiet.',
  where: 'It goes into your note, where you can change it. Nothing is sent from here.',
  label: 'Drafts',
  own: 'Build your own, move by move',
  move: (move: CalmReplyMove) => `Your draft: ${MOVES[move]}`,
  missing: 'Please choose one.',
  insert: 'Insert',
} as const;
