/** The lessons of the guide for this user: which are due, which are read, and what they say. */
import type { LocalDay } from '../entries/local-day';
import { lessonsDue, sayable, speakingTo, type DueLesson } from '../guide/due';
import { withLine, type Lesson, type LessonWords } from '../guide/lesson';
import type { Journal } from '../journal/snapshot';
import { helpedBefore } from './helped';
import { personOf, type Person } from './people';
import { PROMPTS } from '../prompts';
import { ANTHEM } from '../prompts/anthem';
import type { Prompt } from '../prompts/prompt';
import type { SettingsStore } from '../settings/store';

export interface SaidLesson {
  readonly lesson: Lesson;
  readonly words: LessonWords;
}

/** What of the user's own stands with a lesson; empty where it has none, or nothing is noted yet. */
export interface OwnBeside {
  readonly helped: readonly string[];
  readonly people: readonly Person[];
}

/** More would be a list to work through. */
const MOST_HELPED = 2;

export class LessonShelf {
  constructor(private readonly settings: Pick<SettingsStore, 'get' | 'set'>) {}

  /** In the order in which they stand. */
  due(journal: Journal, day: LocalDay): readonly DueLesson[] {
    const { lessonsRead, ...settings } = this.settings.get();
    return lessonsDue({ journal, day, settings, read: new Set(lessonsRead) }).map((due) => this.filled(due));
  }

  /** All that this user is told, in reading order. */
  all(journal: Journal): readonly SaidLesson[] {
    return sayable(speakingTo(journal, this.settings.get())).map((said) => this.filled(said));
  }

  ownBeside(journal: Journal, { own = [] }: Lesson): OwnBeside {
    return {
      helped: own.includes('helped') ? helpedBefore(journal).slice(0, MOST_HELPED) : [],
      people: own.includes('people') ? this.settings.get().people.map(personOf) : [],
    };
  }

  promptOf({ prompt }: LessonWords): Prompt | null {
    const found = PROMPTS.find(({ id }) => id === prompt);
    return found ? { ...found, text: withLine(found.text, this.line()) } : null;
  }

  /** Of a lesson, or of a step of its list. */
  isTicked(id: string): boolean {
    return this.settings.get().lessonsRead.includes(id);
  }

  async tick(id: string, ticked: boolean): Promise<void> {
    if (this.isTicked(id) === ticked) return;
    const others = this.settings.get().lessonsRead.filter((other) => other !== id);
    await this.settings.set({ lessonsRead: ticked ? [...others, id] : others });
  }

  private filled<T extends SaidLesson>(said: T): T {
    const { words } = said;
    return { ...said, words: { ...words, todo: withLine(words.todo, this.line()) } };
  }

  private line(): string {
    return this.settings.get().anthem || ANTHEM;
  }
}

/** The id under which a step of a lesson's list is ticked. */
export function stepId(lesson: Lesson, step: { readonly id: string }): string {
  return `${lesson.id}/${step.id}`;
}
