/** All that the charts say: a chart's own under its name, what several say under `shared`. */
import { count, rounded } from '../journal/insights/insight';
import type { Interval } from '../journal/statistics/wilson';
import type { Survival } from '../journal/survival';
import { NOTHING, percent } from './numbers';

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
const INTERVAL = '95 % interval';

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
    question: 'Are urges getting fewer?',
    answer: {
      none: 'No urges are logged in this range.',
    },
    caption: (from: string, to: string) => `Urges from ${from} to ${to}`,
    columns: [WHEN, URGES, RESISTED, INTENSITY, SLIPS],
    series: { urges: URGES, intensity: INTENSITY, mean: WEEK_MEAN, slips: SLIPS },
    labels: { intensity: 'intensity', mean: '7 days' },
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
      sleep: (sleep: Mean) => `You noted ${meanText(sleep)} h of sleep on average (n = ${sleep.n}).`,
      mood: (mood: Mean, sleep: Mean) =>
        `Your mood averaged ${meanText(mood)} (n = ${count(mood.n, 'day')})${andSleep(sleep)}.`,
      halves: (early: Mean, late: Mean, sleep: Mean) =>
        `Your mood averaged ${meanText(early)} in the first half of this range and ${meanText(late)} in the second (n = ${early.n} and ${late.n})${andSleep(sleep)}.`,
    },
    caption: (from: string, to: string) => `Mood and sleep from ${from} to ${to}`,
    columns: [WHEN, MOOD, 'Hours of sleep'],
    series: { mood: MOOD, sleep: 'Sleep' },
    labels: { mood: 'mood', sleep: 'sleep, h' },
    point: {
      none: 'nothing noted',
      /** Without n where it stands for one day. */
      mood: (mood: number, n: number | null) => `mood ${rounded(mood)}${withN(n)}`,
      sleep: (sleep: number, n: number | null) => `${rounded(sleep)} h of sleep${withN(n)}`,
    },
  },

  hours: {
    question: 'When do they come?',
    answer: { none: 'After about twenty timed urges this will show your hours.' },
    caption: (from: string, to: string) => `Urges by weekday and hour from ${from} to ${to}`,
    columns: ['Weekday', 'Hour', URGES, RESISTED],
    hour: (hour: number) => `${hour} h`,
    hours: (from: number, to: number) => `${from}–${to} h`,
    point: {
      title: (weekday: string, hours: string) => `${weekday}, ${hours}`,
      urges: (urges: number, resisted: number) =>
        `${count(urges, 'urge')}, ${resisted} resisted (${percent(resisted / urges)})`,
    },
  },

  triggers: {
    question: 'What sets them off?',
    answer: {
      none: 'When you log an urge, you can name a trigger; this will then show how often each came up.',
      few: (n: number) =>
        `After five urges with a trigger this will show how often each came up (${n} so far).`,
      /** Counts beside counts: which is largest, the reader sees. */
      counted: (triggers: readonly (readonly [string, number])[], n: number) => {
        const each = triggers.map(([trigger, urges]) => `${urges} with “${trigger}”`);
        return `Of ${count(n, 'urge')} with a trigger: ${each.join(', ')}.`;
      },
    },
    caption: (from: string, to: string) => `Urges by trigger from ${from} to ${to}`,
    columns: ['Trigger', URGES, RESISTED, INTENSITY],
    series: { urges: URGES, intensity: INTENSITY },
    /** What stands above the figures. */
    heading: 'urges · ○ intensity',
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
    columns: ['Response', 'Mean fall of intensity', 'Rated before and after', RESISTED, URGES],
    series: { fall: 'Fall of intensity', resisted: RESISTED },
    /** What stands above the figures. */
    heading: 'fall · ○ resisted',
    figures: (fall: string, resisted: number, urges: number) => `${fall} · ${resisted} of ${urges}`,
    point: {
      fell: (by: string, n: number) => `intensity fell by ${by} on average (n = ${n})`,
      rose: (by: string, n: number) => `intensity rose by ${by} on average (n = ${n})`,
      stayed: (n: number) => `intensity stayed as it was (n = ${n})`,
      resisted: (resisted: number, urges: number) => `${resisted} of ${count(urges, 'urge')} resisted`,
    },
  },

  calendar: {
    question: 'My days',
    answer: {
      none: 'Nothing is logged in this range.',
      counted: (journaled: number, days: number, quiet: number) =>
        journaled === 1
          ? `You logged something on 1 of ${count(days, 'day')}.`
          : `You logged something on ${journaled} of ${count(days, 'day')}; ${quiet} of those ${journaled} had no urge.`,
    },
    caption: (from: string, to: string) => `Days with something logged from ${from} to ${to}`,
    captionOfYear: (from: string, to: string) =>
      `Days with something logged from ${from} to ${to}, the latest year of the range`,
    columns: ['Day', URGES, SLIPS],
    point: {
      none: 'no urges',
      urges: (urges: number) => count(urges, 'urge'),
    },
  },

  streaks: {
    question: 'My streaks',
    answer: {
      never: 'Your streaks will show here once no contact has started.',
      none: 'No streak falls into these days.',
      first: (days: number) => `One streak, running for ${count(days, 'day')}.`,
      /** `running`: its days; null = none runs. */
      longest: (streaks: number, days: number, running: number | null, needed: number, ended: number) => {
        const runs =
          running === null ? '' : running === days ? ', the running one' : `; the running one has ${running}`;
        const longest =
          streaks === 1
            ? `One streak in this range, of ${count(days, 'day')}`
            : `The longest of ${streaks} streaks in this range has ${count(days, 'day')}`;
        return `${longest}${runs}; once a slip has ended ${needed} of them, this will describe how long they lasted (${ended} so far).`;
      },
      survival: ({ median, ended, censored }: Survival) => {
        const n = `${ended} ended by a slip, ${censored} running or ended otherwise`;
        return median === null
          ? `More than half of the streaks in this range lasted longer than any that a slip ended (${n}). This describes the past, nothing more.`
          : `Half of the streaks in this range lasted ${count(median, 'day')} or less (${n}). This describes the past, nothing more.`;
      },
    },
    caption: (from: string, to: string) => `Streaks from ${from} to ${to}, the newest first`,
    captionOfLatest: (from: string, to: string, shown: number, all: number) =>
      `Streaks from ${from} to ${to}, the newest first, the latest ${shown} of ${all}`,
    columns: ['From', 'To', 'Days', 'Ended by'],
    survivalColumns: ['Lasted longer', INTERVAL],
    today: 'today',
    running: 'running',
    ends: ENDS,
    interval: intervalText,
    days: (days: number | string) => `${days} d`,
    labels: {
      running: (days: number) => `${days}, running`,
      share: 'share that lasted longer',
    },
    point: {
      running: (days: number) => `${count(days, 'day')}, still running`,
      ended: (days: number, by: keyof typeof ENDS) => `${count(days, 'day')}, ended by ${ENDS[by]}`,
      lasted: (share: number, interval: Interval | null) =>
        `${percent(share)} lasted longer (${intervalText(interval)})`,
    },
  },
} as const;

function andSleep(sleep: Mean): string {
  return sleep.n === 0 ? '' : `; ${meanText(sleep)} h of sleep on average (n = ${sleep.n})`;
}

function meanText({ value }: Mean): string {
  return rounded(value ?? 0);
}

function withN(n: number | null): string {
  return n === null ? '' : ` (n = ${n})`;
}

function intervalText(interval: Interval | null): string {
  return interval ? `${percent(interval.low)} to ${percent(interval.high)}` : NOTHING;
}
