/**
 * Which lessons are due on a day: what came up stands first, then the turn of the phase, then the day's own, and on a free day
 * the oldest that was not read.
 */
import { addToDay, toUtc, type LocalDay } from '../entries/local-day';
import type { Journal } from '../journal/snapshot';
import { LESSONS } from '.';
import { endedBy } from './ended-by';
import { detailOf, eventsOn } from './events';
import { wordsOf, type GuideMode, type Lesson, type LessonWords, type Speaking } from './lesson';
import { practiceDay } from './phase';

export interface LessonChoice {
  readonly journal: Journal;
  readonly day: LocalDay;
  readonly settings: GuideSettings;
  /** Ids of lessons that were read. */
  readonly read: ReadonlySet<string>;
}

export interface GuideSettings {
  readonly disappearWeeks: number;
  readonly quiet: boolean;
  readonly safety: boolean;
}

export interface DueLesson {
  readonly lesson: Lesson;
  readonly words: LessonWords;
  /** What came up, the day's own, or one that was not read when its day was there. */
  readonly why: 'event' | 'day' | 'unread';
}

/** The lesson that stands first; null = none is due. */
export function lessonDue(choice: LessonChoice): DueLesson | null {
  return lessonsDue(choice)[0] ?? null;
}

/** In the order in which they stand. */
export function lessonsDue(choice: LessonChoice): readonly DueLesson[] {
  const { day, read } = choice;
  const path = lessonPath(choice);
  const { number, events, daily } = path.on(day);
  const isFree = daily.every(({ lesson }) => read.has(lesson.id));
  const catchesUp = isFree || beganBefore(choice, number);
  const unread = catchesUp && number !== null ? oldestUnread(path.timed, number, read) : [];
  return [
    ...events.map((due) => ({ ...due, why: 'event' as const })),
    ...daily.map(({ lesson, words }) => ({ lesson, words, why: 'day' as const })),
    ...unread.map(({ lesson, words }) => ({ lesson, words, why: 'unread' as const })),
  ];
}

/** The lessons of a period by their days, worked out once for many days. */
export interface LessonPath {
  /** Those that have a day or stand ready from the start. */
  readonly timed: readonly Placed[];
  readonly on: (day: LocalDay) => LessonsOfDay;
}

export interface LessonsOfDay {
  /** Days since the start; null = no lesson of the day is due. */
  readonly number: number | null;
  readonly events: readonly Said[];
  readonly daily: readonly Placed[];
}

export function lessonPath({ journal, settings }: Pick<LessonChoice, 'journal' | 'settings'>): LessonPath {
  const said = sayable(speakingTo(journal, settings));
  const timed = settings.quiet ? [] : placed({ journal, settings }, said);
  const ofTurn = timed.filter(({ lesson }) => lesson.when.kind === 'phase-turn');
  const returning = timed.filter(({ each }) => each !== null);
  const numbers = new Set(timed.flatMap(({ days }) => days));
  const on = (day: LocalDay): LessonsOfDay => {
    const events = eventsOn(journal, day).flatMap((event) =>
      said.filter(({ lesson: { when } }) => when.kind === 'event' && when.event === event),
    );
    const number = settings.quiet ? null : practiceDay(journal, day);
    if (number === null) return { number, events, daily: [] };
    const turn = ofTurn.filter(({ days }) => days[0] === number);
    // Most days of years have none.
    const hasAny = numbers.has(number) || returning.some((each) => isOn(number, each));
    const daily = turn.length > 0 ? turn : hasAny ? timed.filter((each) => isOn(number, each)) : [];
    return { number, events, daily };
  };
  return { timed, on };
}

export function modeOf({ snapshot: { period } }: Pick<Journal, 'snapshot'>): GuideMode {
  return period?.mode ?? 'full';
}

/** To whom the lessons speak. */
export function speakingTo(journal: Journal, { safety }: Pick<GuideSettings, 'safety'>): Speaking {
  return { safety, mode: modeOf(journal), endedBy: endedBy(journal) };
}

export interface Said {
  readonly lesson: Lesson;
  readonly words: LessonWords;
}

/** The lessons that this user is told at all. */
export function sayable(speaking: Speaking): readonly Said[] {
  return LESSONS.flatMap((lesson) => {
    const words = wordsOf(lesson, speaking);
    return words ? [{ lesson, words }] : [];
  });
}

/** A lesson with the days on which it stands. */
export interface Placed extends Said {
  readonly days: readonly number[];
  readonly each: number | null;
  /** The first and the last day on which it may be caught up with. */
  readonly from: number;
  readonly until: number;
}

const ALWAYS = Number.MAX_SAFE_INTEGER;

function placed(
  { journal, settings }: Pick<LessonChoice, 'journal' | 'settings'>,
  said: readonly Said[],
): readonly Placed[] {
  const start = journal.snapshot.period?.start;
  if (start === undefined) return [];
  const coParent = modeOf(journal) === 'co-parent';
  const turn = settings.disappearWeeks * 7;
  const taken = takenDays(said, coParent, settings.safety || turn === 0 ? null : turn);
  return said.flatMap((each) => {
    const { when } = each.lesson;
    const on = (days: readonly number[], every: number | null = null): Placed[] => [
      { ...each, days, each: every, from: days[0] ?? 0, until: ALWAYS },
    ];
    switch (when.kind) {
      case 'days':
        return on(when.days, when.thenEach ?? null);
      case 'from-start':
        return on([]);
      case 'recent-contact':
        return contactWasRecent(journal, start) ? on([]).map((one) => ({ ...one, until: RECENT_DAYS })) : [];
      case 'co-parent-day':
        return coParent ? on([when.day]).map((one) => ({ ...one, from: 0 })) : [];
      case 'first-thursday':
        return on([nextFree(firstThursday(start), taken)]);
      case 'phase-turn':
        return turn === 0 ? [] : on([turn]);
      case 'event':
        return [];
    }
  });
}

/** Days up to the fortieth that have a lesson of their own. */
function takenDays(said: readonly Said[], coParent: boolean, turn: number | null): ReadonlySet<number> {
  const numbered = said.flatMap(({ lesson: { when } }) => {
    if (when.kind === 'days') return when.days;
    return when.kind === 'co-parent-day' && coParent ? [when.day] : [];
  });
  return new Set(turn === null ? numbered : [...numbered, turn]);
}

function nextFree(day: number, taken: ReadonlySet<number>): number {
  let free = day;
  while (taken.has(free)) free += 1;
  return free;
}

const THURSDAY = 4;

function firstThursday(start: LocalDay): number {
  return (THURSDAY - toUtc(start).getUTCDay() + 7) % 7;
}

function isOn(number: number, { days, each }: Placed): boolean {
  if (days.includes(number)) return true;
  return each !== null && number > Math.max(...days) && number % each === 0;
}

/** By the day from which on they stand there; what has that day as its own comes first, then what will not stand there for long. */
function oldestUnread(
  timed: readonly Placed[],
  number: number,
  read: ReadonlySet<string>,
): readonly Placed[] {
  const isOwn = ({ from, days }: Placed): number => (days[0] === from ? 0 : 1);
  const waiting = timed
    .filter(({ from, until }) => from <= number && number <= until)
    .filter(({ lesson, days }) => !read.has(lesson.id) && !days.includes(number))
    .sort((a, b) => a.from - b.from || isOwn(a) - isOwn(b) || a.until - b.until);
  return waiting.slice(0, 1);
}

/** On the evening of a start that counts from an earlier day, what stood on that day comes along. */
function beganBefore({ journal, day }: LessonChoice, number: number | null): boolean {
  return number !== null && number > 0 && startWasLogged(journal, day);
}

function startWasLogged(journal: Journal, day: LocalDay): boolean {
  return detailOf(journal, day)?.entries.some(({ entry }) => entry.kind === 'start') === true;
}

const RECENT_DAYS = 3;

/** Whether the last contact, with which the period starts, lay at most three days before the day on which it was started. */
function contactWasRecent(journal: Journal, start: LocalDay): boolean {
  return Array.from({ length: RECENT_DAYS + 1 }, (_, days) => addToDay(start, days)).some((day) =>
    startWasLogged(journal, day),
  );
}
