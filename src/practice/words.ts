/** What is said around the view, the forms and the ride-out, which have words of their own; and how numbers and days are said. */
import type { DayStyle } from '../charts/chart';
import { toUtc, type LocalDay } from '../entries/local-day';
import { asWritten } from '../journal/as-written';

/** `1 day`, `3 days`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  monthName: { month: 'short' },
  weekdayName: { weekday: 'short' },
};

const AS_IN_NOTES = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

/**
 * Writes days in the language of the words around them, which is English, whatever the app's is; in the calendar and the digits
 * of the notes. Formatters and what they wrote are kept, as both are slow.
 *
 * @param language of the app: its kind of English where it is one
 */
export function dayFormatter(language: string): (day: LocalDay, style: DayStyle) => string {
  const english = /^en\b/i.test(language) ? language : 'en';
  const made = new Map<DayStyle, Intl.DateTimeFormat>();
  const write = (day: LocalDay, style: DayStyle): string => {
    let format = made.get(style);
    if (!format) {
      format = new Intl.DateTimeFormat(english, { ...STYLES[style], ...AS_IN_NOTES });
      made.set(style, format);
    }
    return format.format(toUtc(day));
  };
  const written = new Map<string, string>();
  return (day, style) => {
    const key = style + day;
    const before = written.get(key);
    if (before !== undefined) return before;
    if (written.size >= MOST_WRITTEN) written.clear();
    const text = write(day, style);
    written.set(key, text);
    return text;
  };
}

/** Charts write the same days again and again; of ten years they write some thousand. */
const MOST_WRITTEN = 4_000;

/** Stands between the parts of what is said in a line. */
export const BETWEEN = ' · ';

/** ` 7 → 2`; one of the two where there is no other. */
export function ratingWords(before: number | null, after: number | null): string {
  if (after === null) return before === null ? '' : ` ${before}`;
  return ` ${before === null ? '' : `${before} `}→ ${after}`;
}

/** Says hours and times of a clock with 12 or 24 hours; `seconds` are those since midnight. */
export function clockFormatter(isTwelve: boolean): {
  readonly hour: (hour: number) => string;
  readonly time: (seconds: number) => string;
} {
  const say = (hour: number, minutes: string): string => {
    if (!isTwelve) return `${String(hour).padStart(2, '0')}:${minutes === '' ? '00' : minutes}`;
    const shown = hour % 12 === 0 ? 12 : hour % 12;
    return `${shown}${minutes === '' ? '' : `:${minutes}`} ${hour < 12 ? 'am' : 'pm'}`;
  };
  return {
    hour: (hour) => (hour % 24 === 0 ? 'midnight' : say(hour % 24, '')),
    time: (seconds) =>
      say(Math.floor(seconds / 3600), String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')),
  };
}

/** How much of the pause before an answer is left; both in hours. */
export function pauseWords(pause: number, left: number): string {
  if (left === 0) return `Your pause of ${count(pause, 'hour')} is over.`;
  const rest = left < 1 ? 'less than an hour' : count(Math.ceil(left), 'hour');
  return `Your pause of ${count(pause, 'hour')} has ${rest} to go.`;
}

/** What the two ends of a scale mean. */
export const SCALE_ENDS = {
  ofUrge: ['barely there', 'overwhelming'],
  ofPrompt: ['not there', 'overwhelming'],
  ofMood: ['very low', 'very good'],
} as const;

/** Of an urge, by whatever way it was logged. */
export const LOGGED = 'Logged. You wrote it here instead.';

/** One urge that was lower afterwards. */
export function helpedOnce(response: string, before: number, after: number): string {
  return `${asWritten(response)}, ${before} → ${after}`;
}

export const COUNTS_AGAIN = 'From today the days count again.';

/** What stands after a slip; `days` are those of the streak that it closed, null = the streak goes on. */
export function loggedAndKept(days: number | null, resisted: number): string {
  if (days === null) return 'Logged. The streak continues.';
  const yours = [
    ...(days > 0 ? [count(days, 'day')] : []),
    ...(resisted > 0 ? [`${count(resisted, 'urge')} resisted`] : []),
  ].join(' and ');
  if (yours === '') return `Logged. ${COUNTS_AGAIN}`;
  return `Logged. ${yours} ${days + resisted === 1 ? 'is' : 'are'} still yours.`;
}

export const WORDS = {
  close: 'Close',
  behind: { more: (entries: number) => `${entries} more, earlier.` },
  mend: 'Mend',
  mended: (places: number, left: number) =>
    `${count(places, 'place')} mended.${left > 0 ? ` ${left} ${left === 1 ? 'needs' : 'need'} you to look at ${left === 1 ? 'it' : 'them'}.` : ''}`,
  chart: (caption: string) => `${caption}. Arrow keys go through the points, Enter opens the note.`,

  undo: {
    name: 'Undo',
    done: 'Undone.',
    changed: 'That line has changed since, so it was left alone.',
  },

  riddenOut: 'You are riding out an urge, and that one is logged. No second one was.',
  rideItOut: 'Ride it out',
  getSupport: 'Get support',
  yourPeople: 'Your people',

  failure: {
    copy: 'Copy the line',
    copied: 'Copied',
    again: 'Try again',
    takenAway: (path: string) => `Another program removed what you wrote from ${path}.`,
    thereAgain: 'It is written again.',
  },
  notInserted: (why: string) => `It could not be put into the note: ${why}`,
  exported: {
    csv: (entries: number, path: string) => `${count(entries, 'entry', 'entries')} written to ${path}.`,
    json: (entries: number, path: string) => `${count(entries, 'entry', 'entries')} written to ${path}.`,
    report: (entries: number, path: string) =>
      `A report on ${count(entries, 'entry', 'entries')} was written to ${path}.`,
  },

  report: {
    title: 'No contact journal: report',
    range: (from: string, to: string) => `From ${from} to ${to}.`,
    note: 'Counted from what was written down. A day without a note says nothing about that day.',
    counts: 'Counts',
    period: (start: string, end: string | null) =>
      end === null ? `No contact since ${start}` : `No contact from ${start} to ${end}`,
    days: (days: number, longest: number) =>
      `${count(days, 'day')} now, ${count(longest, 'day')} the longest`,
    noted: (days: number) => `${count(days, 'day')} with something written down`,
    urges: (urges: number, resisted: number) => `${count(urges, 'urge')}, ${resisted} of them resisted`,
    slips: (slips: number, resets: number) =>
      `${count(slips, 'slip')}, ${resets} of them after which the days counted from the start`,
    rules: (kept: number, total: number) => `Rules kept: ${kept} of ${total}`,
  },

  import: {
    noDay: 'There is no date.',
    badDay: (cell: string) => `"${cell}" is not a date from 2000 on, such as 2026-03-01.`,
    future: (day: string) => `${day} is still to come.`,
    badTime: (cell: string) => `"${cell}" is not a time such as 21:14.`,
    noKind: (cell: string) => (cell === '' ? 'There is no kind.' : `"${cell}" is not a kind of entry.`),
    badMood: (cell: string) => `"${cell}" is not a mood from 0 to 10.`,
    badSleep: (cell: string) => `"${cell}" is not a number of hours from 0 to 24.`,
    nothing: 'The row says nothing.',
    noWholeDay: (day: string) =>
      `The name of the note for ${day} does not say the day, so mood, sleep and rules have no place there.`,
    done: (entries: number, notes: number) =>
      `${count(entries, 'entry', 'entries')} written, into ${count(notes, 'daily note')}.`,
    notWritten: (path: string, why: string) => `${path} could not be written: ${why}`,
    undonePartly: (notes: number) =>
      `Undone. ${count(notes, 'note')} had changed since; there only the entries were taken out.`,
  },

  template: {
    insert: 'Insert no-contact template',
    there: 'This note already has the template.',
    notAdded: (why: string) => `The template could not be added: ${why}`,
    problem: (message: string) => `Your template: ${message}`,
  },

  /** Notes that settings name by their path. */
  named: {
    title: 'Not there yet',
    missing: (path: string, mayBeFolder: boolean) =>
      mayBeFolder
        ? `There is no note or folder at “${path.replace(/\.md$/, '')}”.`
        : `There is no note at “${path}”.`,
    create: 'Create',
    created: (path: string) => `Created: ${path}`,
    notCreated: (why: string) => `The note could not be created: ${why}`,
    reasons: '%% A reason a line. They are shown to you while you ride out an urge. %%\n\n- \n',
    prompts:
      '%% Each line of the list is a prompt. "body:", "distract:" or "look-ahead:" in front says its kind. %%\n\n- \n',
  },

  setAside: 'You will not see this one again.',

  letter: {
    usualName: 'Letter',
    sealed: (day: string) => `You folded this letter away until ${day}.`,
    open: 'Open it now',
    due: (name: string) => `A letter that you folded away can be read again: ${name}.`,
  },

  statusBar: { open: 'Open streak view', days: (days: number) => count(days, 'day') },
  milestone: (days: number) => `${count(days, 'day')}.`,
  reminder: 'There is room to write today, if you want it.',

  dashboard: {
    fileName: 'No contact dashboard',
    lead: 'Each block below draws one thing from your journal, and can stand in any note. Change what it shows and its range, move it, or delete what you do not want.',
    days: 'How many days is it?',
    lesson: 'What is there to know today?',
    block: (question: string) => `${question} (Shown here by the plugin No Contact Journal.)`,
  },

  base: {
    name: 'No contact charts',
    fileName: 'No contact',
    charts: 'Charts',
    notes: 'Notes',
    chart: 'Chart',
    allCharts: 'All of them',
    range: 'Range',
    ranges: { '30d': '30 days', '90d': '90 days', '1y': 'a year', all: 'all' },
    nothing: (notes: number) =>
      `${notes === 1 ? 'The note in this base has' : `The ${notes} notes in this base have`} no entries. Change its filter to choose others.`,
    from: (notes: number, entries: number, streaks: boolean) =>
      `From the ${count(notes, 'note')} of this base, with ${count(entries, 'entry', 'entries')}.${streaks ? ' Streaks are counted from these notes alone.' : ''}`,
  },

  block: {
    noList: (keys: readonly string[]) =>
      `This block is not a list of "key: value" lines. Allowed are ${keys.join(', ')}.`,
    unknown: (key: string, keys: readonly string[]) =>
      `"${key}" is unknown here. Allowed are ${keys.join(', ')}.`,
    show: (names: readonly string[], said: string) =>
      `show is one of ${names.join(', ')}; this says "${said}".`,
    height: (said: string) => `height is a number of pixels from 80 to 2000; this says "${said}".`,
  },
} as const;

/** What an error says. */
export function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
