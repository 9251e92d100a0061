/** What the streak view says, from top to bottom. What charts and insights say is in their own files. */
import { COUNTS_AGAIN, count } from '../../practice/words';

export const WORDS = {
  /** Says nothing that somebody reading over the shoulder should not see. */
  title: 'Journal',
  progress: (done: number, total: number) => `Reading your notes, ${done} of ${total}`,

  head: {
    name: 'Streak',
    invitation: 'Your first entries will show here.',
    whenReady: 'Start when you are ready. It does not matter how many days have gone by, or what was said.',
    start: 'Start no contact',
    startAgain: 'Start again',
    days: (days: number) => (days === 1 ? 'day' : 'days'),
    since: (day: string, assumed: boolean) => `since ${day}${assumed ? ', your first entry' : ''}`,
    /** After a slip: what it does not take away. */
    stands: (days: number) =>
      days > 0 ? `Your ${count(days, 'day')} ${days === 1 ? 'stands' : 'stand'}.` : COUNTS_AGAIN,
    quietSoFar: (days: number) => (days === 0 ? 'It begins today.' : 'No urge logged so far.'),
    soFar: (urges: number) => `${urgesWords(urges)} so far.`,
    nothingLogged: 'Nothing logged in the last seven days.',
    thisWeek: (urges: number) => `${urgesWords(urges)} in the last seven days.`,
    weeks: (week: number, before: number) =>
      `${urgesWords(week)} in the last seven days, ${numberWord(before)} in the seven before.`,
    lifetime: 'All time',
    ended: {
      'reached-out': 'They reached out, and you ended no contact.',
      'moved-on': 'You moved on.',
      together: 'You are together again.',
      other: 'You ended no contact.',
    },
    endedOn: (day: string | null) =>
      day === null ? 'What you kept stays with you.' : `It ended on ${day}. What you kept stays with you.`,
    running: 'days running',
    longest: 'longest',
    kept: 'days kept',
    resisted: 'resisted',
    urges: (urges: number) => count(urges, 'urge'),
    slips: (slips: number) => count(slips, 'slip'),
    looked: (daysAgo: number) => {
      if (daysAgo === 0) return 'last looked today';
      return daysAgo === 1 ? 'last looked yesterday' : `last looked ${daysAgo} days ago`;
    },
  },

  decision: {
    name: 'A decision to make',
    question: (day: string) => `They reached out on ${day}. What did you decide? There is no hurry.`,
    stillOpen: (day: string) => `They reached out on ${day}. Not decided yet.`,
    decide: 'Decide',
  },

  rating: {
    name: 'How is it now',
    question: (before: number) => `Before the prompt the urge was at ${before}. How strong is it now?`,
    later: (before: number, at: string) => `${before} at ${at}. How is it now?`,
    scale: 'Intensity after the prompt, 0 to 10',
    scaleLater: 'Intensity now, 0 to 10',
    leave: 'Leave it',
  },

  today: {
    name: 'Prompt for today',
    write: 'Write',
    another: 'Another',
    favourite: 'Favourite',
    notAgain: 'Hide this prompt',
  },

  range: {
    name: 'Range of the charts',
    range: 'Range',
    names: { '30d': '30 days', '90d': '90 days', '1y': 'A year', all: 'All' },
    own: 'Own dates',
    from: 'From',
    to: 'To',
    by: 'By',
    units: { day: 'Days', week: 'Weeks', month: 'Months' },
  },

  strip: {
    name: 'The last fourteen days',
    before: 'seven days before',
    recent: 'last seven days',
    day: (day: string, parts: readonly string[]) => `${day}: ${parts.join(', ')}`,
    nothing: 'nothing logged',
    urges: (urges: number) => (urges === 0 ? 'no urges' : count(urges, 'urge')),
    slips: (slips: number) => count(slips, 'slip'),
    rules: (kept: number, total: number) => `${kept} of ${total} rules`,
  },

  questions: {
    name: 'Questions',
    series: 'Shown',
    choices: 'Shown by',
    basis: 'What this rests on',
    waiting: (questions: number) =>
      questions === 1
        ? 'One more question opens as entries come'
        : `${sentence(numberWord(questions))} more questions open as entries come`,
  },

  problems: {
    count: (lines: number, copies: number) =>
      [
        ...(lines > 0 ? [`${count(lines, 'line')} ${lines === 1 ? 'needs' : 'need'} a look`] : []),
        ...(copies > 0 ? [`${count(copies, 'copy', 'copies')} not counted`] : []),
      ].join(' · '),
    place: (path: string, line: number) => `${path}, line ${line}`,
    many: (lines: number, notes: number, folder: string) =>
      `${count(lines, 'line')} of this kind in ${count(notes, 'note')} of ${folder === '' ? "the vault's root" : `"${folder}"`}, the first in`,
    changedSince: 'That line has changed since, so it was left alone.',
    mend: (place: string) => `Mend: ${place}`,
    mendMany: (lines: number) => `Mend what is certain in ${count(lines, 'line')}`,
    copy: (path: string) =>
      `${path} is a copy that sync made of another note, so nothing in it is counted. Move what you want to keep into that note.`,
  },
} as const;

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numberWord(n: number): string {
  return n === 0 ? 'none' : (NUMBERS[n] ?? String(n));
}

function urgesWords(urges: number): string {
  return sentence(`${NUMBERS[urges] ?? urges} ${urges === 1 || urges === 0 ? 'urge' : 'urges'}`);
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
