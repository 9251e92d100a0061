/** What the streak view says, from top to bottom. What charts and insights say is in their own files. */
import { COUNTS_AGAIN, count } from '../../practice/words';
import { WORDS as PIECES } from '../pieces/words';

export const WORDS = {
  /** Says nothing that somebody reading over the shoulder should not see. */
  title: 'Journal',
  /** None is counted yet where the total is 0. */
  progress: (done: number, total: number) =>
    total === 0 ? PIECES.reading : `${PIECES.reading}, ${done} of ${total}`,

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
    quietSoFar: (beganToday: boolean) => (beganToday ? 'It begins today.' : 'No urge logged so far.'),
    soFar: (urges: number) => `${urgesWords(urges)} so far.`,
    nothingLogged: 'Nothing logged in the last seven days.',
    thisWeek: (urges: number, slips: number) => `${weekWords(urges, slips)} in the last seven days.`,
    weeks: (urges: number, slips: number, before: number, slipsBefore: number) => {
      const week = `${weekWords(urges, slips)} in the last seven days`;
      // Slips of this week only would look like the first ones.
      if (slips > 0 && slipsBefore > 0)
        return `${week}, ${weekAfter(before, slipsBefore)} in the seven before.`;
      if (slips > 0) return before === 0 ? `${week}.` : `${week}, ${urgesAfter(before)} in the seven before.`;
      return `${week}, ${numberWord(before)} in the seven before.`;
    },
    lifetime: 'All time',
    ended: {
      'reached-out': 'They reached out, and you ended no contact.',
      'moved-on': 'You moved on.',
      together: 'You are together again.',
      other: 'You ended no contact.',
    },
    endedOn: (day: string | null, kept: number) =>
      [...(day === null ? [] : [`It ended on ${day}.`]), ...(kept > 0 ? [keptWords(kept)] : [])].join(' '),
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
    waiting: (questions: number, shown: number) => {
      const more = shown > 0 ? ' more' : '';
      return questions === 1
        ? `One${more} question opens as entries come`
        : `${sentence(numberWord(questions))}${more} questions open as entries come`;
    },
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
    mendMany: (lines: number) => `Mend ${count(lines, 'line')} that can be fixed safely`,
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

/** A slip is said with its week, plainly. */
function weekWords(urges: number, slips: number): string {
  if (slips === 0) return urgesWords(urges);
  return `${urgesWords(urges)} and ${slipsAfter(slips)}`;
}

function urgesAfter(urges: number): string {
  return `${numberWord(urges)} ${urges === 1 ? 'urge' : 'urges'}`;
}

function slipsAfter(slips: number): string {
  return `${numberWord(slips)} ${slips === 1 ? 'slip' : 'slips'}`;
}

function weekAfter(urges: number, slips: number): string {
  return urges === 0 ? slipsAfter(slips) : `${urgesAfter(urges)} and ${slipsAfter(slips)}`;
}

function keptWords(days: number): string {
  return days === 1 ? 'The day you kept stays yours.' : `The ${days} days you kept stay yours.`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
