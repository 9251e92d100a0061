/** Drafts of answers, for when they reached out (`their-idea`), and of an apology (`who-left`). Not for safety mode. */

export const SITUATIONS = [
  'warm-hello',
  'practical-question',
  'wants-to-talk',
  'wants-to-come-back',
  'apology',
  'angry-message',
  'late-night-message',
  'children',
  'friends',
  'birthday',
  'their-things',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface Draft {
  readonly id: string;
  readonly situation: Situation;
  /** Fit for a list and for a note's name. */
  readonly title: string;
  /** The decisions that it goes with: one short answer and quiet again, or an answer that ends no contact. */
  readonly fits: readonly ('stay' | 'end')[];
  /** `{name}` stands for them (see `withName`); round brackets hold what only the user can fill in. */
  readonly text: string;
}

export const DRAFTS: readonly Draft[] = [
  {
    id: 'warm-hello',
    situation: 'warm-hello',
    fits: ['end'],
    title: 'A warm hello',
    text: 'Hi {name}, thank you for writing. It was good to hear from you. I hope you are well.',
  },
  {
    id: 'warm-hello-not-yet',
    situation: 'warm-hello',
    fits: ['stay'],
    title: 'A warm hello, not ready yet',
    text: 'Hi {name}, thank you for your message. I am not ready to start writing again, and I wanted you to hear that from me. I wish you well.',
  },
  {
    id: 'practical-question',
    situation: 'practical-question',
    fits: ['stay', 'end'],
    title: 'A practical question',
    text: 'Hi {name}, here is the answer: (one line). All the best.',
  },
  {
    id: 'practical-question-all-at-once',
    situation: 'practical-question',
    fits: ['stay'],
    title: 'A practical question, settled at once',
    text: 'Hi {name}, here is everything in one message, so that it is all in one place: (what, where, by when). All the best.',
  },
  {
    id: 'wants-to-talk',
    situation: 'wants-to-talk',
    fits: ['end'],
    title: 'They want to talk',
    text: 'Hi {name}, thank you for asking. Yes, I would like to talk. Would (a time) or (another time) suit you, for an hour, somewhere quiet?',
  },
  {
    id: 'wants-to-talk-not-yet',
    situation: 'wants-to-talk',
    fits: ['stay'],
    title: 'They want to talk, not yet',
    text: 'Hi {name}, thank you for asking. I would rather not talk yet. If that changes, I will tell you. Take care of yourself.',
  },
  {
    id: 'wants-to-come-back',
    situation: 'wants-to-come-back',
    fits: ['end'],
    title: 'They want to come back',
    text: 'Hi {name}, I have read this more than once. It means something to me, so I do not want to answer it in a hurry. I would like to hear what is different now. Could we meet, and talk about that first?',
  },
  {
    id: 'wants-to-come-back-no',
    situation: 'wants-to-come-back',
    fits: ['stay', 'end'],
    title: 'They want to come back, and it is no',
    text: 'Hi {name}, thank you for being open with me. I have thought about it, and my answer is no. I say it without anger, and I wish you well.',
  },
  {
    id: 'apology',
    situation: 'apology',
    fits: ['stay'],
    title: 'They apologise',
    text: 'Hi {name}, thank you for saying so. It matters to me that you did. I do not have more to say today; I mean that kindly.',
  },
  {
    id: 'apology-one-more-thing',
    situation: 'apology',
    fits: ['end'],
    title: 'They apologise, and one thing is left',
    text: 'Hi {name}, thank you for the apology. There is one thing that I would still like you to know: (one sentence). After that I can let it rest.',
  },
  {
    id: 'angry-message',
    situation: 'angry-message',
    fits: ['end'],
    title: 'An angry message',
    text: 'Hi {name}, I can see that you are angry. I would rather not answer in anger. If you want to talk about it calmly, I will listen.',
  },
  {
    id: 'angry-message-left-there',
    situation: 'angry-message',
    fits: ['stay'],
    title: 'An angry message, left there',
    text: 'Hi {name}, I have read this. I do not want to argue, so I will leave it here. Take care.',
  },
  {
    id: 'late-night-message',
    situation: 'late-night-message',
    fits: ['end'],
    title: 'A late-night message, the morning after',
    text: 'Good morning {name}, I saw your message from last night. I hope you got some sleep. If you would still like to talk about it, tell me.',
  },
  {
    id: 'late-night-message-not-at-night',
    situation: 'late-night-message',
    fits: ['stay'],
    title: 'A late-night message, kept short',
    text: 'Good morning {name}, I read your message today. I would rather not talk at night. I hope you are all right.',
  },
  {
    id: 'children',
    situation: 'children',
    fits: ['stay', 'end'],
    title: 'About the children',
    text: 'Hi {name}, thanks for letting me know. (Child) can be picked up at (time), at (place), with (things) packed. Does that work for you?',
  },
  {
    id: 'children-back-to-them',
    situation: 'children',
    fits: ['stay'],
    title: 'About the children, and nothing else',
    text: 'Hi {name}, I would like to keep our messages to the children. About that: (what, where, when). I will leave the rest unanswered, and I mean that kindly.',
  },
  {
    id: 'friends-not-now',
    situation: 'friends',
    fits: ['stay'],
    title: 'They want to stay friends, not now',
    text: 'Hi {name}, thank you for saying that. I cannot be friends now; I need the distance. I wish you well.',
  },
  {
    id: 'friends-open',
    situation: 'friends',
    fits: ['end'],
    title: 'They want to stay friends, an honest maybe',
    text: 'Hi {name}, thank you for asking. I do not know yet whether I can be your friend, and I would rather say so than promise too much. Could we talk about it (when)?',
  },
  {
    id: 'birthday-thanks',
    situation: 'birthday',
    fits: ['stay'],
    title: 'A birthday, thanked',
    text: 'Hi {name}, thank you for thinking of my birthday. I wish you well.',
  },
  {
    id: 'birthday-warm',
    situation: 'birthday',
    fits: ['end'],
    title: 'A birthday, answered warmly',
    text: 'Hi {name}, thank you for the good wishes. It was good to read your message. How have you been?',
  },
  {
    id: 'their-things-ready',
    situation: 'their-things',
    fits: ['stay', 'end'],
    title: 'Their things, ready to fetch',
    text: 'Hi {name}, your things are packed. They can be fetched at (place) on (day, time), and nobody has to be there. All the best.',
  },
  {
    id: 'their-things-by-someone',
    situation: 'their-things',
    fits: ['stay', 'end'],
    title: 'Their things, through somebody',
    text: 'Hi {name}, (somebody) can bring your things on (day) and take mine along: (what). Would that suit you?',
  },
];

/** For the one who ended it: say sorry, say what you want, leave the answer to them. */
export const APOLOGY_DRAFT = `Hello {name},

I ended it, and I have come to regret that. I am sorry for (what you did, in plain words), and for what it has been like for you. I have no excuse to offer.

What I would like is (say it plainly: to talk, to try again, or only that you know).

You owe me no answer. If it is no, or if you would rather hear nothing more from me, I will respect that and not write again.

(your name)
`;

/** What comes first behind the greeting: what a draft says, before it is chosen. */
export function firstSentence(text: string): string {
  const said = text.replace(/^.*?\{name\}, /, '');
  const first = /^.*?[.?](?=\s|$)/.exec(said)?.[0] ?? said;
  return first.charAt(0).toUpperCase() + first.slice(1);
}

/** What stands for their name in a text that might be sent: an alias is for the journal alone, and they would read it. */
export const THEIR_NAME = '(their name)';

export function withName(text: string): string {
  return text.replaceAll('{name}', THEIR_NAME);
}
