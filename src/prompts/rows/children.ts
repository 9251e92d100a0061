/** Prompts for those who have children together, where some contact is needed and part of the practice. */
import { rows, type LibraryPrompt } from '../prompt';

export const CHILDREN: readonly LibraryPrompt[] = [
  ...rows('children', 'express', ['co-parent'], {
    'seen-of-you': 'What do you hope the children will remember of this week, if only one thing?',
    'kept-to-yourself':
      'What did you want to add to the last practical message, and keep to yourself? It may stand here.',
    'no-easy-answer':
      'Which question did a child ask that had no easy answer? Which answer could you live with?',
    'short-and-kind':
      'Contact about the children is care, and counts as care. Where did you keep it short and kind?',
    'still-done-well': 'What do the two of you still do well as parents, if only one thing?',
  }),
  ...rows('children', 'look-ahead', ['co-parent'], {
    'what-where-when':
      'Which message about the children does this week really need? Put it in one line: what, where, when.',
    'shoes-and-school-bags':
      'If the talk at the door turns to the two of you, which sentence would bring it back to shoes and school bags?',
    'what-would-be-left':
      'Take your last message about the children. If every other word went, what would be left?',
    'fixed-day':
      'Which arrangement keeps needing messages? What could a shared calendar or a fixed day take over?',
    'settled-early':
      'Which birthday, holiday or school day lies ahead? How is it arranged, and whom can you ask if it is not?',
    'in-their-size': 'What do the children need to hear from you about all this, in words of their size?',
    'how-long-it-can-wait':
      'When a message makes your heart race: how long can it wait, and the children still be fine?',
  }),
  ...rows('children', 'body', ['co-parent'], {
    'before-the-handover':
      'What steadies you just before a handover: a breath, a hand on the rail, a song in the car?',
    'before-the-next-thing':
      'After a call about the children, what do you need before the next thing: water, air, a quiet minute?',
  }),
  ...rows('children', 'distract', ['co-parent'], {
    'only-such-an-evening':
      'When the children are away, the house is quiet. What fits only into such an evening?',
    'first-hour-home': 'Which game, story or dish could fill the first hour after the children come home?',
    'a-child-laughed': 'What has made a child laugh lately, yours or any other? Tell it in full.',
  }),
  ...rows('one-day', 'express', ['co-parent'], {
    'parent-and-person':
      'Today had two jobs in it, parent and person. Which got less, and what would even it out a little?',
  }),
  ...rows('thrive', 'look-ahead', ['co-parent'], {
    'a-small-custom':
      "Which small custom could be yours and the children's alone: a Friday dish, a walk, a made-up game?",
  }),
];
