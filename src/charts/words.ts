/** All that the charts say: a chart's own under its name, what several say under `shared`. */
import { asWritten } from '../journal/as-written';
import { count, rounded } from '../journal/insights/insight';
import type { Window } from '../journal/insights/hours';
import { NOTHING } from './numbers';

interface Mean {
  /** Null = nothing was noted. */
  readonly value: number | null;
  readonly n: number;
}

/** Figures, as tables and switches name them. */
const WHEN = 'When';
const URGES = 'Urges';
const RESISTED = 'Resisted';
const INTENSITY = 'Mean intensity';
const WEEK_MEAN = 'Mean of 7 days';
const SLIPS = 'Slips';
const MOOD = 'Mood';

const ENDS = { slip: 'a slip', end: 'the end of the period', start: 'a new start' } as const;

export const WORDS = {
  shared: {
    /** A point of a chart in one line. */
    point: (title: string, lines: readonly string[]) => `${title}: ${lines.join(', ')}`,
    days: (from: string, to: string) => `${from} – ${to}`,
    urges: (urges: number, resisted: number) => `${count(urges, 'urge')}, ${resisted} resisted`,
    intensity: (mean: number) => `mean intensity ${rounded(mean)}`,
    slips: (slips: number) => count(slips, 'slip'),
  },

  urges: {
    question: 'How often do urges come?',
    answer: {
      none: 'No urges are logged in this range.',
    },
    caption: (from: string, to: string) => `Urges from ${from} to ${to}`,
    columns: [WHEN, URGES, RESISTED, INTENSITY, SLIPS],
    series: { urges: URGES, intensity: INTENSITY, mean: WEEK_MEAN, slips: SLIPS },
    labels: { intensity: 'intensity' },
    legend: { mean: 'mean of 7 days', slip: 'a slip' },
    point: {
      none: 'no urges',
      mean: (mean: number) => `${rounded(mean)} urges a day over 7 days`,
    },
  },

  mood: {
    question: 'How am I?',
    answer: {
      never: 'Mood and sleep from your notes will show here.',
      none: 'No mood or sleep noted in this range.',
      few: (days: number) =>
        `After a week of check-ins this will show how you are (${count(days, 'day')} so far).`,
      sleep: (sleep: Mean) => `You slept ${meanText(sleep)} hours on average.`,
      mood: (mood: Mean, sleep: Mean) => `Your mood averaged ${meanText(mood)} of 10${andSleep(sleep)}.`,
      halves: (early: Mean, late: Mean, sleep: Mean) =>
        `Your mood averaged ${besideText(early)} in the first half of this range, ${besideText(late)} in the second${andSleep(sleep)}.`,
    },
    caption: (from: string, to: string) => `Mood and sleep from ${from} to ${to}`,
    columns: [WHEN, MOOD, 'Hours of sleep'],
    series: { mood: MOOD, sleep: 'Sleep' },
    labels: { mood: 'mood', sleep: 'sleep, hours' },
    basis: (moods: number, sleeps: number) =>
      `${count(moods, 'day')} with a mood, ${sleeps} with sleep. The line is the mean of a value and up to three on either side; where nothing was noted it breaks.`,
    point: {
      none: 'nothing noted',
      /** Without n where it stands for one day. */
      mood: (mood: number, n: number | null) => `mood ${rounded(mood)}${withN(n)}`,
      sleep: (sleep: number, n: number | null) => `${rounded(sleep)} hours of sleep${withN(n)}`,
    },
  },

  hours: {
    question: 'When do they come?',
    answer: {
      none: 'After about twenty timed urges this will show your hours.',
      window: ({ from, to, held, n }: Window, say: (hour: number) => string) =>
        `${held} of your ${n} urges came between ${say(from)} and ${say(to)}.`,
    },
    caption: (from: string, to: string) => `Urges by weekday and hour from ${from} to ${to}`,
    columns: ['Weekday', 'Hour', URGES, RESISTED],
    hours: (from: string, to: string) => `${from} to ${to}`,
    point: { title: (weekday: string, hours: string) => `${weekday}, ${hours}` },
  },

  triggers: {
    question: 'What sets them off?',
    answer: {
      none: 'When you log an urge, you can name a trigger; this will then show how often each came up.',
      few: (n: number) =>
        `After five urges with a trigger this will show how often each came up (${n} so far).`,
      /** Counts beside counts: which is largest, the reader sees. */
      counted: (triggers: readonly (readonly [string, number])[], n: number) => {
        const each = triggers.map(([trigger, urges]) => `${urges} with “${asWritten(trigger)}”`);
        return `Of ${count(n, 'urge')} with a trigger: ${each.join(', ')}.`;
      },
    },
    caption: (from: string, to: string) => `Urges by trigger from ${from} to ${to}`,
    columns: ['Trigger', URGES, RESISTED, INTENSITY],
    basis: (n: number) =>
      `${count(n, 'urge')} with a trigger. An urge with several counts for each of them; upper and lower case are one.`,
    /** What stands above the figures. */
    heading: 'urges · mean intensity',
    figures: (urges: number, intensity: number | null) => `${urges} · ${intensity?.toFixed(1) ?? NOTHING}`,
    others: (triggers: number) => `${triggers} others`,
    point: {
      intensity: (mean: number, n: number) => `mean intensity ${rounded(mean)} (n = ${n})`,
    },
  },

  responses: {
    question: 'What helps?',
    answer: {
      none: 'When you log an urge, you can note what you did instead; this will then compare your responses.',
    },
    caption: (from: string, to: string) => `Responses from ${from} to ${to}`,
    columns: [
      'Response',
      'Mean drop in intensity',
      'Rated before and after',
      RESISTED,
      URGES,
      'Before',
      'After',
    ],
    legend: { before: 'before', after: 'after' },
    /** What stands above the figures. */
    heading: 'rated · urges',
    figures: (rated: number, urges: number) => `${rated} · ${urges}`,
    point: {
      went: (before: string, after: string, n: number) =>
        `from ${before} to ${after} on average (${count(n, 'urge')} with both ratings)`,
      resisted: (resisted: number, urges: number) => `${resisted} of ${count(urges, 'urge')} resisted`,
    },
  },

  minutes: {
    question: 'How long do they last?',
    answer: {
      none: 'When you ride out an urge, you can guess how long it will take; this will then show your guesses beside what you measured.',
    },
    caption: (from: string, to: string, shown: number) =>
      `Minutes expected and measured of ${count(shown, 'urge')} that passed, from ${from} to ${to}`,
    columns: [WHEN, 'Expected minutes', 'Measured minutes'],
    legend: { expected: 'expected', measured: 'measured' },
    point: (expected: number, measured: number) =>
      `expected ${rounded(expected)} minutes, measured ${rounded(measured)}`,
  },

  rules: {
    question: 'Which rules hold?',
    answer: {
      none: 'Rules that you tick in your notes will show here.',
      counted: (kept: number, total: number, days: number) =>
        `You ticked ${kept} of ${count(total, 'rule')} on ${count(days, 'day')} with the checklist.`,
    },
    basis:
      'Tasks with the tag of rules, in the notes of the range; a tick is a rule that was kept that day. A rule that you reword counts as another one.',
    caption: (from: string, to: string) => `Rules kept from ${from} to ${to}`,
    columns: ['Rule', 'Kept', 'Days'],
    legend: { kept: 'kept', open: 'not ticked' },
    /** What stands above the figures. */
    heading: 'kept · days',
    figures: (kept: number, days: number) => `${kept} · ${days}`,
    unnamed: 'a rule without words',
    point: (kept: number, days: number) => `kept on ${kept} of ${count(days, 'day')} with it`,
  },

  calendar: {
    question: 'My days',
    answer: {
      none: 'Nothing is logged in this range.',
      firstDay: 'Your first day. From tomorrow on this shows the days you keep.',
      outside: (logged: number) =>
        `No streak ran in this range; something logged on ${count(logged, 'day')}.`,
      counted: (kept: number, days: number, logged: number) =>
        `${kept} of ${count(days, 'day')} kept; ${logged === 0 ? 'nothing logged' : `something logged on ${logged}`}.`,
    },
    basis:
      'A kept day is one after the start, which itself is day 0, without a slip that restarts the streak. Days without anything logged count, too: no contact needs no entry.',
    choices: { kept: 'Kept', urges: URGES, mood: MOOD, rules: 'Rules' },
    legend: {
      kept: 'kept',
      urges: 'the darker, the more urges',
      mood: 'the darker, the better the mood',
      rules: 'the darker, the more rules ticked',
      slip: 'a slip',
    },
    yes: 'yes',
    no: 'no',
    caption: (from: string, to: string) => `Days with something logged from ${from} to ${to}`,
    captionOfYear: (from: string, to: string) =>
      `Days with something logged from ${from} to ${to}, the latest year of the range`,
    columns: ['Day', URGES, SLIPS, 'Kept', MOOD, 'Rules'],
    point: {
      kept: 'kept',
      keptAlone: 'kept; nothing logged',
      none: 'no urges',
      urges: (urges: number) => count(urges, 'urge'),
      mood: (mood: number) => `mood ${rounded(mood)}`,
      rules: (kept: number, total: number) => `${kept} of ${total} rules`,
    },
  },

  streaks: {
    question: 'My streaks',
    answer: {
      never: 'Your streaks will show here once no contact has started.',
      none: 'No streaks in this range.',
      running: (days: number) =>
        days === 0 ? 'Your first streak began today.' : `One streak, ${count(days, 'day')} so far.`,
      one: (days: number) => `One streak of ${count(days, 'day')}.`,
      /** `running`: its days; null = none runs. */
      several: (streaks: number, days: number, running: number | null) => {
        const longest = `${count(streaks, 'streak')}, the longest ${count(days, 'day')}`;
        if (running === null) return `${longest}.`;
        if (running === 0) return `${longest}; a new one began today.`;
        return running === days ? `${longest}: the running one.` : `${longest}, the running one ${running}.`;
      },
    },
    basis:
      'A streak runs from its start, or from the day of a slip that restarted it, to the next such slip or today.',
    caption: (from: string, to: string) => `Streaks from ${from} to ${to}, the newest first`,
    captionOfLatest: (from: string, to: string, shown: number, all: number) =>
      `Streaks from ${from} to ${to}, the newest first, the latest ${shown} of ${all}`,
    columns: ['From', 'To', 'Days', 'Ended by'],
    today: 'today',
    running: 'running',
    ends: ENDS,
    days: (days: number | string) => `${days}`,
    labels: {
      running: (days: number) => `${days}, running`,
    },
    point: {
      running: (days: number) => `${count(days, 'day')}, still running`,
      ended: (days: number, by: keyof typeof ENDS) => `${count(days, 'day')}, ended by ${ENDS[by]}`,
    },
  },
} as const;

function andSleep(sleep: Mean): string {
  return sleep.n === 0 ? '' : `; you slept ${meanText(sleep)} hours on average`;
}

function meanText({ value }: Mean): string {
  return rounded(value ?? 0);
}

/** Two that stand beside each other have as many digits. */
function besideText({ value }: Mean): string {
  return (value ?? 0).toFixed(1);
}

function withN(n: number | null): string {
  return n === null ? '' : ` (n = ${n})`;
}
