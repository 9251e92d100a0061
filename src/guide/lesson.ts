/** What a lesson is: what it says, which points of the article it teaches, and when it is due. */
import type { ArticleId } from './article';
import type { EndedBy } from './ended-by';

export type GuideMode = 'full' | 'co-parent';

export interface LessonWords {
  readonly title: string;
  /** Two to four sentences. `{anthem}` stands for the user's line. */
  readonly text: string;
  /** One thing to do. */
  readonly todo: string;
  /** Id of the prompt that goes with it. */
  readonly prompt: string;
  /** A list to tick that comes with what there is to do. */
  readonly steps?: readonly Step[];
  /** Ids of commands that go with it. */
  readonly commands?: readonly string[];
}

export interface Step {
  readonly id: string;
  readonly text: string;
}

export type GuideSection = 'start' | 'first-week' | 'rules' | 'longer' | 'events';

export type GuideEvent = 'slip' | 'looked' | 'reached-out' | 'answered' | 'heavy';

/** Days count from the period's start, which is 0. */
export type When =
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly thenEach?: number }
  /** Stands ready from the start, with no day of its own. */
  | { readonly kind: 'from-start' }
  /** The same, where the last contact was at most three days before: until three days after it. */
  | { readonly kind: 'recent-contact' }
  /** Where there are children together: from the start, and on its day. */
  | { readonly kind: 'co-parent-day'; readonly day: number }
  | { readonly kind: 'first-thursday' }
  /** The day on which the weeks out of sight are over. */
  | { readonly kind: 'phase-turn' }
  | { readonly kind: 'event'; readonly event: GuideEvent };

/** What of the user's own stands with a lesson: what was followed by a lower urge, whom they can call. */
export type OwnHelp = 'helped' | 'people';

export interface Lesson {
  readonly id: string;
  readonly articles: readonly ArticleId[];
  readonly section: GuideSection;
  readonly when: When;
  readonly words: LessonWords;
  readonly own?: readonly OwnHelp[];
  /** What is said otherwise where there are children together. */
  readonly coParent?: Partial<LessonWords>;
  /** What is said otherwise to whoever ended it themselves, alone or together: the rest would not be true of them. */
  readonly ownEnd?: Partial<LessonWords>;
  /** Words of their own for safety mode; absent = it is not shown there. */
  readonly safe?: LessonWords;
}

export interface Speaking {
  readonly safety: boolean;
  readonly mode: GuideMode;
  readonly endedBy: EndedBy;
}

/** What the lesson says to this user; null = in safety mode it is not shown. */
export function wordsOf(lesson: Lesson, { safety, mode, endedBy }: Speaking): LessonWords | null {
  const { words, coParent, ownEnd, safe = null } = lesson;
  if (safety) return safe;
  return {
    ...words,
    ...(mode === 'co-parent' ? coParent : {}),
    ...(endedBy === 'them' ? {} : ownEnd),
  };
}

/** All that the lesson says, to whomever. */
export function wordings({ words, coParent, ownEnd, safe }: Lesson): readonly LessonWords[] {
  const others = [coParent, ownEnd].flatMap((other) => (other ? [{ ...words, ...other }] : []));
  return [words, ...others, ...(safe ? [safe] : [])];
}

/** Puts the user's line in where a text speaks of it. */
export function withLine(text: string, line: string): string {
  return text.replace(/\{anthem\}/g, () => line);
}
