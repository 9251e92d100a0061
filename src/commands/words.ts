/** What the palette offers, as it is called there, and what commands say when they are done. */
import { count } from '../practice/words';

export const NAMES = {
  logUrge: 'Log urge',
  logUrgeNow: 'Log urge without questions',
  rideOut: 'Ride out an urge',
  logSlip: 'Log slip',
  logReachedOut: 'Log that they reached out',
  logLogistics: 'Log necessary contact',
  checkIn: 'Check in',
  openStreak: 'Open streak view',
  openGuide: 'Open guide',
  openToday: "Open today's note",
  makeToday: "Make today's note",
  insertTodaysPrompt: "Insert today's prompt",
  insertPrompt: 'Insert prompt',
  insertTemplate: 'Insert no-contact template',
  insertRules: 'Insert rules',
  insertCalmReply: 'Insert calm reply',
  writeLetter: 'Write an unsent letter',
  start: 'Start no contact',
  end: 'End no contact',
  lookBack: 'Look back',
  undoLast: 'Take back the last entry',
  amendLast: 'Add to the last entry',
  showProblems: 'Show journal problems',
  mendEntries: 'Mend entries in this note',
  rebuildIndex: 'Rebuild index',
  exportJournal: 'Export journal',
  importEntries: 'Import entries',
  getSupport: 'Get support',
  createBase: 'Create a base with the charts',
  createDashboard: 'Create a dashboard note',
} as const;

export const WORDS = {
  didNotWork: (why: string) => `That did not work: ${why}`,
  rulesThere: 'This note already has rules.',
  noteIsThere: (path: string) => `Today's note: ${path}`,
  takenBack: (line: string) => `Taken back: ${line}`,
  notTakenBack: 'That line has changed since, so it was left alone.',
  rebuilt: (entries: number) => `Re-read ${count(entries, 'entry', 'entries')}.`,
} as const;

interface CommandMeaning {
  readonly does: string;
  /** When it is offered; absent = always. */
  readonly when?: string;
}

/** By id: what the reference says of it. The docs are made from it, and nothing else reads it. */
export const MEANINGS: Readonly<Record<string, CommandMeaning>> = {
  'log-urge': {
    does: 'Opens the form for an urge. A digit sets how strong it is, Enter logs it; all else is optional.',
  },
  'log-urge-now': {
    does: 'Logs an urge with the present time and nothing else. _Add to the last entry_ brings the form later.',
  },
  'ride-out': {
    does: 'Opens the quiet screen for the minutes in which you would rather write to them, with one thought at a time and a timer. It logs the urge, unless one was logged in the last quarter of an hour.',
  },
  'log-slip': {
    does: 'Opens the form for contact that came from you, and asks kindly what you would do next time.',
  },
  'log-reached-out': {
    does: 'Opens the conversation for a message, a call or a visit of theirs: a pause, and then a decision of yours.',
  },
  'log-logistics': {
    does: 'Logs contact that cannot be avoided. It leaves the streak alone.',
    when: 'in a period with children together, or where the settings name contact that you cannot avoid',
  },
  'check-in': {
    does: 'Asks for mood and hours of sleep, and writes them into the properties of today’s note.',
  },
  'open-streak': { does: 'Opens the streak view in the right sidebar.' },
  'open-guide': { does: 'Opens the guide: what no contact is, why and how, in short lessons.' },
  'open-today': { does: 'Opens today’s daily note, and makes it if it is missing.' },
  'make-today': {
    does: 'Makes today’s daily note from your template without opening it.',
    when: 'while there is none',
  },
  'insert-todays-prompt': {
    does: 'Writes the prompt of the day into today’s note.',
    when: 'unless _Quiet mode_ is on',
  },
  'insert-prompt': { does: 'Lists all prompts, to choose one for the note that you are in.' },
  'insert-template': {
    does: 'Adds the page for the day to the note that you are in, or to today’s. It is added once.',
  },
  'insert-rules': {
    does: 'Adds the rules of your phase as tasks. Ticked, they count as kept that day.',
    when: 'unless _Quiet mode_ is on',
  },
  'insert-calm-reply': {
    does: 'Helps with a short, calm reply, and writes the draft into the note. Nothing is sent.',
    when: 'unless _Safety first_ is on',
  },
  'write-letter': {
    does: 'Makes a note for a letter that you will not send, and can fold it away until a day of your choice.',
  },
  start: { does: 'Asks a few questions and begins a period of no contact.' },
  end: { does: 'Ends the period, with a reason. All that you logged stays.', when: 'while a period is open' },
  'look-back': {
    does: 'Shows what the period was like so far: weeks, what helped, letters, your own words.',
    when: 'once something was logged',
  },
  'undo-last': {
    does: 'Removes the line that was logged last, if nobody has changed it since.',
    when: 'while there is one from this session or from today',
  },
  'amend-last': {
    does: 'Opens the last urge again, to add what set it off, what you did, how it is now.',
    when: 'once there is an urge',
  },
  'show-problems': {
    does: 'Opens the list of lines that need a look, each a click from its place.',
    when: 'while there are some',
  },
  'mend-entries': {
    does: 'Fixes in this note what can be fixed safely: a missing bullet, a letter in a field’s name.',
    when: 'in an editor, while there is something to mend',
  },
  'rebuild-index': { does: 'Throws away what was read and reads all notes again. Nothing in them changes.' },
  export: {
    does: 'Writes the journal, or a part of it, into a file in your vault: a table, data for programs, or a report to read.',
    when: 'once there is something to export',
  },
  import: {
    does: 'Reads a table from your vault, shows what would be written where, and writes it into your daily notes. It can be undone.',
  },
  'create-base': {
    does: 'Makes a base of the notes with entries, with the charts as its first view, and opens it. It takes a name that is free.',
    when: 'where the core plugin Bases is on',
  },
  'create-dashboard': {
    does: 'Makes a note with a block for the streak, the lesson and each chart, and opens it. It takes a name that is free.',
  },
  'get-support': { does: 'Says where else to turn, and lists the people you named.' },
};
