/** The lessons of the guide for this user: which are due, which are read, and what they say. */
import type { LocalDay } from '../entries/local-day';
import { lessonsDue, modeOf, sayable, type DueLesson } from '../guide/due';
import { withLine, type Lesson, type LessonWords } from '../guide/lesson';
import type { Journal } from '../journal/snapshot';
import { PROMPTS } from '../prompts';
import { ANTHEM } from '../prompts/anthem';
import type { Prompt } from '../prompts/prompt';
import type { SettingsStore } from '../settings/store';

export interface SaidLesson {
  readonly lesson: Lesson;
  readonly words: LessonWords;
}

export class LessonShelf {
  constructor(private readonly settings: Pick<SettingsStore, 'get' | 'set'>) {}

  /** In the order in which they stand. */
  due(journal: Journal, day: LocalDay): readonly DueLesson[] {
    const { lessonsRead, ...settings } = this.settings.get();
    return lessonsDue({ journal, day, settings, read: new Set(lessonsRead) }).map((due) => this.filled(due));
  }

  /** All that this user is told, in reading order. */
  all(journal: Journal): readonly SaidLesson[] {
    const { safety } = this.settings.get();
    return sayable({ safety, mode: modeOf(journal) }).map((said) => this.filled(said));
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
