/** What the forms and conversations say, a form a block, in the order in which it is read. */
import type { Channel } from '../../settings/table';
import { count } from '../../practice/words';

/** Done by you. */
const BY_YOU: Readonly<Record<Channel, string>> = {
  call: 'Called',
  text: 'Texted',
  message: 'Messaged in an app',
  email: 'Wrote an email',
  reaction: 'Liked or commented',
  gift: 'Sent something',
  'in-person': 'Went to see them',
  post: 'Posted for them to see',
  looked: 'Looked at their profile',
  other: 'Something else',
};

/** Done by them; what is not there is nothing that anybody does to reach out. */
const BY_THEM: Readonly<Partial<Record<Channel, string>>> = {
  call: 'A call',
  text: 'A text',
  message: 'A message in an app',
  email: 'An email',
  reaction: 'A like or a comment',
  gift: 'A gift',
  'in-person': 'In person',
  other: 'Another way',
};

/** About the children. */
const NECESSARY = {
  text: 'Text',
  message: 'Message in an app',
  call: 'Call',
  email: 'Email',
  'in-person': 'In person',
  other: 'Another way',
} as const satisfies Partial<Record<Channel, string>>;

export const WORDS = {
  channels: { byYou: BY_YOU, byThem: BY_THEM, necessary: NECESSARY },

  any: {
    back: 'Back',
    next: 'Next',
    done: 'Done',
    log: 'Log',
    skip: 'Skip',
    goOn: 'Go on',
    usedBefore: 'Used before',
  },

  urge: {
    title: 'Log urge',
    intensity: 'Intensity, 0 to 10',
    hint: 'A number is enough. Everything below is optional.',
    trigger: 'What set it off',
    response: 'What you did instead',
    note: 'A few words',
  },

  slip: {
    title: 'Log slip',
    hint: 'It happened. What you kept is still yours.',
    channel: 'What happened',
    streakGoesOn: 'the streak goes on',
    trigger: 'What led to it',
    plan: 'Next time',
    planExample: 'If … then I …',
    day: 'Day',
    time: 'Time',
    stillToCome: 'That day is still to come.',
  },

  reachedOut: {
    pause: {
      question: 'They reached out. First, a pause',
      text: 'Nothing has to be answered now. What you feel may settle first.',
      ofHours: (hours: number) => `Your setting: wait ${count(hours, 'hour')} before an answer.`,
      counted: (hours: number) =>
        `Your setting: wait ${count(hours, 'hour')} before an answer. The streak view counts them down.`,
      inSafety:
        'You need not answer at all. If it frightens you, tell somebody who can help; “Get support” says what kind of people can.',
    },
    channel: { question: 'How did they reach out?', label: 'How they reached out' },
    words: {
      question: 'What did they write or say?',
      label: 'In their words or yours; it stays in your note',
    },
    decision: {
      question: 'What do you want to do?',
      label: 'What you want to do',
      later: 'Decide later',
      laterHint: 'the streak runs on, and the view will ask',
      laterInQuiet: 'the streak runs on',
      stay: 'Stay with no contact',
      end: 'Answer, and end no contact',
      endInSafety: 'End no contact',
      again: 'They wrote again; log that too',
    },
    draft: {
      question: 'Would a draft help?',
      text: 'It opens as a note that you can change. Nothing is sent from here.',
      label: 'Drafts',
      none: 'No draft',
    },
    logged: 'Logged. You do not have to answer.',
    ended: 'Written. This time of no contact ends here.',
    stayed: 'Written. No contact goes on.',
  },

  necessary: {
    title: 'Log necessary contact',
    hint: 'Contact about the children never touches the streak.',
    channel: 'How',
    about: 'What it was about',
    aboutExample: 'pick-up on Friday',
    logged: 'Logged. Short and about the children is enough.',
  },

  checkIn: {
    title: 'Check in',
    save: 'Save',
    day: 'Day',
    days: ['Today', 'Yesterday'],
    mood: 'Mood',
    moodScale: 'Mood, 0 to 10',
    sleep: 'Hours of sleep',
    wrongSleep: (most: number, value: string) =>
      `Hours of sleep is a number from 0 to ${most}${value === '' ? '' : `; this says ${value}`}.`,
    rules: 'Rules kept',
    saved: 'Your check-in is saved.',
    standing: (name: string, value: string) =>
      `In ${name} you wrote "${value}". If you go on, the number takes its place.`,
    replace: (value: string) => `Replace it with ${value}`,
  },

  letter: {
    title: 'Write an unsent letter',
    write: 'Write',
    hint: 'You can say all of it here. It stays in your vault and goes nowhere.',
    name: 'Title',
    usualName: 'Unsent letter',
    opening: 'A first line, if you want one',
    blank: 'A blank page',
    sealed: 'Fold it away until (optional)',
    notAhead: 'A letter can be folded away until a day that is still to come.',
    logged: "The letter is made; today's note links to it.",
    notMade: (why: string) => `The letter could not be made: ${why}`,
  },

  start: {
    underWay: {
      question: 'You have started already',
      text: (days: number) =>
        days === 0
          ? 'It began today. Starting again begins it anew. Esc leaves everything as it is.'
          : `A streak of ${count(days, 'day')} is running. Starting again ends it and begins a new one; it stays in your history. Esc leaves everything as it is.`,
    },
    endedBy: {
      question: 'Who ended the relationship?',
      label: 'Who ended it',
      them: 'They did',
      both: 'Both of us',
      me: 'I did',
    },
    safety: {
      question: 'First, your safety',
      text: 'Is any of this so: violence, threats or stalking, a court order, or they asked you never to write again?',
      label: 'Safety',
      safe: 'No, none of these',
      unsafe: 'Yes, at least one of these',
      staysOn: 'Safety first is on; the settings turn it off',
      missing: 'Please choose one of the two.',
    },
    support: {
      question: 'Then safety comes first',
      text: 'No reply will be drafted here while “Safety first” is on. This journal then serves one thing: your own days.',
    },
    notForYou: {
      question: 'Then this rule is not for you',
      text: 'Silence is for the one who was left. If you ended it and regret it, another way is open: write once, apologise, say what you want, and leave the answer to them.',
      inSafety:
        'Silence as a rule is for the one who was left. Here it is more than a rule: safety, the order or their request comes first.',
      missing: 'Please choose what you want to do.',
      label: 'What you want to do',
      draft: 'Open a draft of an apology',
      draftHint: 'a note you can edit; nothing is sent',
      draftName: 'A letter of apology',
      insist: 'Start no contact all the same',
    },
    lastContact: {
      question: 'When were you last in contact?',
      text: 'The streak counts from that day. Leave it empty to count from today.',
      label: 'Last contact',
      stillToCome: 'That day is still to come.',
    },
    children: {
      question: 'Do you have children together?',
      text: 'If you do, full silence is not possible, and not the aim: short, friendly, practical messages about the children are part of it and never touch the streak.',
      inSafety:
        'If you do, log what has to be said about them as necessary contact: it never touches the streak. Whether and how there may be contact, the order or the people who help you will say.',
      label: 'Children together',
      no: 'No',
      yes: 'Yes',
    },
    scene: {
      question: 'Have there been scenes already?',
      text: 'Many calls, pleading, angry words: it happens to many people.',
      label: 'Scenes',
      no: 'Not really',
      yes: 'Yes',
    },
    notTooLate: {
      question: 'It is not too late',
      text: 'What was said is said. Starting today still helps: from here on nothing is added to it, and you get room to breathe.',
    },
    phases: {
      question: 'How long do you want to keep out of sight?',
      text: 'For the first weeks the practice is to be seen as little as you can, online too. After that, ordinary life may show again. It is no finish line: the days go on counting.',
      label: 'Weeks',
      wrong: 'Weeks are a whole number from 0 to 52.',
      start: 'Start',
    },
    logged: 'Started. One day, then the next.',
  },

  end: {
    title: 'End no contact',
    end: 'End it',
    hint: 'The days you kept stay in your journal. You can start again whenever you want.',
    reason: 'Why it ends',
    movedOn: 'You moved on',
    together: 'You are together again',
    other: 'Something else',
    logged: 'Ended. What you kept stays yours.',
  },

  prompts: {
    search: 'Search prompts',
    insert: 'insert',
    favour: 'favourite',
    leaveOut: 'not again',
    isFavourite: (kind: string) => `favourite · ${kind}`,
    favourite: 'Favourite',
    noFavourite: 'No favourite any more',
    notAgain: 'Not again',
  },

  rating: {
    title: 'How strong is the urge now?',
    scale: 'Intensity before the prompt, 0 to 10',
    logged: 'Logged. The streak view asks how it is afterwards.',
  },
} as const;
