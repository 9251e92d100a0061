/** What Start says, a screen a block, in the order in which it is read. */
import { count } from '../../../practice/words';

export const WORDS = {
  rule: {
    question: 'No contact, in short',
    text: 'You do not get in touch until they do, of their own accord: no calls, texts, messages, likes, gifts or visits, and no hints through friends.',
    inSafety:
      'You do not get in touch: no calls, texts, messages, likes, gifts or visits, and no hints through friends.',
    why: 'It punishes nobody. It answers a decision with dignity, and gives you your days back.',
    whyInSafety: 'Safety, or what was asked of you, comes first, and your days are your own.',
    plainText:
      'What you write stays in your vault as plain text. Anyone who can open this device, or the account it syncs with, can read it.',
  },

  underWay: {
    question: 'You have started already',
    text: (days: number) =>
      days === 0
        ? 'Your days count from today. Starting again counts from the last contact that you name. Esc leaves everything as it is.'
        : `A streak of ${count(days, 'day')} is running. Starting again ends it and begins a new one; it stays in your history. Esc leaves everything as it is.`,
  },

  endedBy: {
    question: 'Who ended the relationship?',
    label: 'Who ended it',
    them: 'They did',
    both: 'Both of us',
    back: 'I did, and I want to go back',
    away: 'I did, and I want to stay away',
    awayHint: 'the same quiet, for your own sake',
    missing: 'Please choose one of the four.',
  },

  notForYou: {
    question: 'Did you end it, and want to go back?',
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

  contact: {
    question: 'When were you last in contact?',
    text: 'Your days count from then.',
    label: 'Last contact',
    today: 'Today',
    yesterday: 'Yesterday',
    other: 'On another day',
    day: 'Day of the last contact',
    stillToCome: 'That day is still to come.',
    necessary: 'Is there contact you cannot avoid?',
    necessaryText:
      'Short, friendly, practical messages about it are part of this, and never touch the streak.',
    necessaryInSafety:
      'It can be logged, and never touches the streak. The order, or the people helping you, decide whether and how you may be in touch.',
    children: 'Children together',
    else: 'Something else',
    elseHint: 'work, the lease, a pet',
    what: 'What it is',
    whatExample: 'work, the lease, a pet',
    none: 'Nothing of the kind',
    sayWhat: 'Please say in a word or two what it is.',
  },

  help: {
    question: 'For the hard minute',
    text: 'Two things that will be there when an urge comes. Both can wait.',
    scene:
      'If there have been scenes already, starting today still helps: from here on nothing is added to them.',
    reason: 'One reason why you do this',
    reasonExample: 'so that I sleep again',
    person: 'One person you can call',
    personExample: 'Sam +49 170 1234567',
    template: 'Give each new daily note a page for this',
    templateHint: 'a prompt, the rules to tick, room for the evening',
    start: 'Start',
    skip: 'Skip',
  },

  reasonsNote: 'My reasons',
  reasonNotKept: (why: string) => `Your reason could not be written: ${why}`,
  logged: 'Started. One day, then the next.',
} as const;
