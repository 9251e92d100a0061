/** What the forms and conversations say, a form a block, in the order in which it is read. */
import type { Channel } from '../../settings/settings';

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

/** Contact that cannot be avoided. */
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
    goOn: 'Continue',
    place: (index: number, all: number) => `${index} of ${all}`,
  },

  urge: {
    title: 'Log urge',
    intensity: 'Intensity, 0 to 10',
    hint: 'A number is enough. Everything below is optional.',
    trigger: 'What set it off',
    response: 'What you did instead',
    note: 'A few words',
  },

  amend: {
    title: 'Add to the last entry',
    save: 'Save',
    of: (intensity: number | null, at: string) =>
      `The urge${at === '' ? '' : ` at ${at}`}${intensity === null ? '' : `, ${intensity}`}.`,
    after: 'How it is now',
    afterScale: 'Intensity now, 0 to 10',
    done: 'Added.',
  },

  slip: {
    title: 'Log slip',
    hint: 'It happened. What you kept is still yours.',
    channel: 'What happened',
    streakGoesOn: 'the streak continues',
    trigger: 'What led to it',
    plan: 'Next time',
    planExample: 'If … then I …',
    day: 'Day',
    time: 'Time',
    stillToCome: 'That day is still to come.',
  },

  necessary: {
    title: 'Log necessary contact',
    hint: (about: string) => `Contact about ${about} never touches the streak.`,
    children: 'the children',
    channel: 'How',
    about: 'What it was about',
    aboutExample: 'pick-up on Friday',
    logged: 'Logged. Short and to the point is enough.',
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
      `In ${name} you wrote "${value}". If you continue, the number replaces it.`,
    replace: (value: string) => `Replace it with ${value}`,
  },

  letter: {
    title: 'Write an unsent letter',
    write: 'Write',
    hint: 'You can say all of it here. It goes nowhere; it stays in your vault, as plain text that anyone who opens the file can read.',
    name: 'Title',
    usualName: 'Unsent letter',
    opening: 'A first line, if you want one',
    blank: 'A blank page',
    sealed: 'Fold it away until (optional)',
    sealedHint: 'Anyone who opens the file elsewhere can still read it.',
    notAhead: 'A letter can be folded away until a day that is still to come.',
    logged: "Your letter is ready; today's note links to it.",
    notMade: (why: string) => `The letter could not be created: ${why}`,
  },

  end: {
    title: 'End no contact',
    end: 'End it',
    hint: 'The days you kept stay in your journal. You can start again whenever you want.',
    wasTold: 'It ends the counting here. What was asked of you, or ordered, stays as it is.',
    inDanger: 'Before you are in touch again, the people who help you can say what is safe.',
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
    leaveOut: 'hide',
    isFavourite: (kind: string) => `favourite · ${kind}`,
    favourite: 'Favourite',
    noFavourite: 'Remove from favourites',
    notAgain: 'Hide this prompt',
  },

  export: {
    title: 'Export journal',
    export: 'Export',
    range: 'Range',
    ranges: { '30d': '30 days', '90d': '90 days', '1y': 'A year', all: 'All' },
    form: 'Form',
    forms: { csv: 'Table', json: 'For programs', report: 'Report' },
    hints: {
      csv: 'A CSV file for spreadsheets, with all that was written down. It can be imported again.',
      json: 'A JSON file with the entries, and the figures as of now.',
      report:
        'A note with plain counts, charts as pictures and tables, for yourself or somebody who helps you.',
    },
    folder: 'Folder',
    folderPlaceholder: 'The top of your vault',
    badFolder: 'The folder is inside your vault, and not a hidden one.',
    making: 'The export is being written. Closing this stops it.',
    stopped: 'The export was stopped. Nothing was written.',
    notWritten: (why: string) =>
      `It could not be written: ${why} Free some room or choose another folder, then export again.`,
  },

  import: {
    title: 'Import entries',
    import: 'Import',
    file: 'CSV file',
    pasted: 'Rows pasted below',
    paste: 'Rows',
    pastePlaceholder: 'date,time,kind,intensity,text',
    columns: 'Columns with other names. What is in each?',
    leaveOut: 'Leave out',
    kind: 'Rows that name no kind are',
    planTitle: 'What would be written',
    none: 'Choose a file, or paste rows with their names in the first line.',
    nothing: 'There is nothing new to write.',
    noDateColumn: 'Which column holds the date? Choose “date” beside it; the other columns can be left out.',
    reading: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'} looked at. Closing this stops it.`,
    stillReading: 'The rows are still being looked at. Try again in a moment.',
    garbled: 'Some letters cannot be read. Save the table again as “CSV UTF-8”, then choose it again.',
    unreadable: (path: string, why: string) => `${path} could not be read: ${why}`,
    plan: (entries: string, notes: string) => `${entries} would be written, into ${notes}.`,
    there: (rows: string) => `${rows} there already, and left alone.`,
    wrong: (rows: string) => `${rows} cannot be read, and left out:`,
    row: (row: number, column: string | null, message: string) =>
      `Row ${row}${column === null ? '' : `, column “${column}”`}: ${message}`,
    more: (rows: number) => `and ${rows} more`,
    newNote: (path: string) => `${path} (new)`,
    mood: (value: number) => `mood ${value}`,
    sleep: (value: number) => `sleep ${value}`,
    rule: (text: string, kept: boolean) => `rule, ${kept ? 'kept' : 'not kept'}: ${text}`,
    writing: (done: number, notes: number) => `${done} of ${notes} notes written. Closing this stops it.`,
  },

  rating: {
    title: 'How strong is the urge now?',
    scale: 'Intensity before the prompt, 0 to 10',
    logged: 'Logged. The streak view asks how it is afterwards.',
  },
} as const;
