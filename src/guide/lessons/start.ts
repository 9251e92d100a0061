/** Lessons of the first evening. */
import type { Lesson, Step } from '../lesson';

const FIRST_DAY: readonly Step[] = [
  { id: 'mute', text: 'Mute them wherever you follow them' },
  { id: 'archive', text: 'Archive the chat, so that it is no longer at the top' },
  { id: 'app', text: 'Move the app you used to write to them off your first screen' },
  { id: 'friend', text: 'Tell one friend what you are doing' },
  { id: 'bedroom', text: 'Let the phone spend the night outside the bedroom' },
];

const ONE_CHANNEL: Step = {
  id: 'archive',
  text: 'Keep one channel for the children, and archive every other chat with them',
};

export const START_LESSONS: readonly Lesson[] = [
  {
    id: 'what-it-is',
    articles: ['definition', 'rule-no-contact', 'rule-no-reactions', 'rule-no-accidents'],
    section: 'start',
    when: { kind: 'days', days: [0] },
    words: {
      title: 'What it is',
      text: 'The relationship has ended. The method asks one thing of you: unless the other person gets in touch of their own accord, you make no contact. No calls, texts, messages or emails, no likes, no gifts, no turning up by “accident”, no hints through friends; and, for your own sake, no looking at their pages. It is no punishment: it answers a decision with dignity, and it gives you some control over your own days again.',
      todo: 'Tick what you can of this list today. The rest can wait until tomorrow.',
      prompt: 'definition-in-one-sentence',
      steps: FIRST_DAY,
    },
    coParent: {
      text: 'The relationship has ended. The method asks one thing of you: unless the other person gets in touch of their own accord, you make no contact apart from what the children need. No other calls, texts, messages or emails, no likes, no gifts, no turning up by “accident”, no hints through friends; and, for your own sake, no looking at their pages. It is no punishment: it answers a decision with dignity, and it gives you some control over your own days again.',
      steps: FIRST_DAY.map((step) => (step.id === ONE_CHANNEL.id ? ONE_CHANNEL : step)),
    },
    safe: {
      title: 'What it is',
      text: 'Here, no contact is about safety and peace. That means no calls, texts, messages or emails, no likes or comments, no visits, no looking at the other person’s pages, and nothing passed on by friends. It holds on good days and on bad ones, it lets you keep your dignity, and it gives you some control over your own days. If there is a court order, or if somebody is helping you with this, what they say comes before anything written here, contact about children included.',
      todo: 'Do what is safe today. Put off anything the other person could notice until you have asked somebody who knows about this.',
      prompt: 'one-day-only-today',
      steps: [
        { id: 'trusted', text: 'Tell one person you trust' },
        { id: 'locked', text: 'Make sure that only you can open your phone and these notes' },
        { id: 'local-help', text: 'Find the number of a local helpline, and keep it where only you see it' },
        { id: 'evidence', text: 'Keep messages and call logs: they may be needed' },
      ],
    },
  },
  {
    id: 'whom-it-is-for',
    articles: ['who-left'],
    section: 'start',
    when: { kind: 'from-start' },
    words: {
      title: 'Whom it is for',
      text: 'The method is made for the one who was left. Somebody who ended it and regrets it has another way: write once, apologise, say plainly what they want, and leave the answer to the other person. Somebody who ended it and wants to stay away can keep the same quiet for their own sake, and so can you if you both ended it.',
      todo: 'If you were left, cross one thing off your list that is not yours to do: an apology, a first step, an explanation. If you ended it and want to go back, “Start no contact” has a first draft of an apology.',
      prompt: 'who-left-which-of-the-two',
    },
    ownEnd: {
      todo: 'If you want to stay away, write down in one line what the quiet is for. If you want to go back, “Start no contact” has a first draft of an apology.',
    },
  },
  {
    id: 'with-children',
    articles: ['children'],
    section: 'start',
    when: { kind: 'co-parent-day', day: 2 },
    words: {
      title: 'With children',
      text: 'Parents cannot fall silent altogether, and the method does not ask it. What stays is businesslike contact about the children: short, friendly, practical, and all in one channel, as you would write to a colleague. Nothing in it is about the two of you. Such contact never counts as a slip.',
      todo: 'Choose that one channel, and keep a line you can use again: “Pick-up on Friday at five, at school. The bag is packed.”',
      prompt: 'children-what-where-when',
      commands: ['log-logistics'],
    },
    safe: {
      title: 'With children',
      text: 'Where you have children together, full silence may not be possible. The order, or the people who help you, decide whether there is contact about them, and how it is kept: short, polite, practical, businesslike, and in one channel that keeps a copy. Nothing in it is about the two of you. Such contact never counts as a slip.',
      todo: 'Keep every message about the children. A full set helps you, and helps those who help you.',
      prompt: 'children-settled-early',
      commands: ['log-logistics'],
    },
  },
  {
    id: 'last-word',
    articles: ['stands-apart', 'their-idea'],
    section: 'start',
    when: { kind: 'recent-contact' },
    words: {
      title: 'The last word',
      text: 'If nothing calm has been said yet, one short reply is enough: you regret that it feels this way to them, you accept it, you wish them well, and the door is open. Most people plead at this point, and a few calm lines set you apart. Then comes quiet: from here on, reaching out has to be their idea. Asking to “talk it over calmly, just once more” is still pressing.',
      todo: 'If it still needs saying, write it with “Insert calm reply”, sleep on it, and send it once. If it has been said, leave it there.',
      prompt: 'panic-long-and-unfair',
      commands: ['insert-calm-reply'],
    },
    ownEnd: {
      text: 'If nothing calm has been said yet, a few calm lines are enough, and they set you apart: you are sorry for the hurt, it stands as it was decided, and you wish them well. Then comes quiet, for both of you; if there is more to say one day, reaching out can be their idea. Asking to “talk it over calmly, just once more” is still pressing, and so is agreeing to it out of pity.',
      todo: 'If it still needs saying, write it in three sentences, sleep on it, and send it once. If it has been said, leave it there.',
      commands: [],
    },
  },
];
