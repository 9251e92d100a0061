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
} as const;

export const WORDS = {
  didNotWork: (why: string) => `That did not work: ${why}`,
  rulesThere: 'This note already has rules.',
  noteIsThere: (path: string) => `Today's note: ${path}`,
  takenBack: (line: string) => `Taken back: ${line}`,
  notTakenBack: 'That line has changed since, so it was left alone.',
  rebuilt: (entries: number) => `Re-read ${count(entries, 'entry', 'entries')}.`,
} as const;
