/** What forms, commands and views are given to work with; built once by the composition root. */
import type { App, IconName } from 'obsidian';
import type { DayStyle } from '../charts/chart';
import type { LocalDay } from '../entries/local-day';
import type { WeekStart } from '../journal/range';
import type { SettingsStore } from '../settings/store';
import type { DailyNotes } from '../vault/daily/daily-notes';
import type { JournalIndex } from '../vault/index/journal-index';
import type { Slices } from '../vault/slices';
import type { JournalWriter } from '../vault/writing/writer';
import type { DayTemplate } from './day-template';
import type { DrawQueue } from './draw-queue';
import type { LastEntry } from './last-entry';
import type { LessonShelf } from './lesson-shelf';
import type { MadeLetters } from './made-letters';
import type { OpenModals } from './open-modals';
import type { PromptShelf } from './prompt-shelf';
import type { TypedWords } from './typed-words';

export interface Context {
  readonly app: App;
  readonly settings: Pick<SettingsStore, 'get' | 'set' | 'onChange'>;
  readonly index: JournalIndex;
  readonly writer: JournalWriter;
  readonly dailyNotes: DailyNotes;
  readonly prompts: PromptShelf;
  readonly lessons: LessonShelf;
  readonly template: DayTemplate;
  readonly lastEntry: LastEntry;
  readonly madeLetters: MadeLetters;
  readonly modals: OpenModals;
  readonly typedWords: TypedWords;
  readonly drawing: DrawQueue;
  /** For work that takes long: the interface has its turn in between. */
  readonly slices: () => Slices;
  readonly now: () => Date;
  /** The day that now belongs to, by *Day starts at*. */
  readonly today: () => LocalDay;
  /** The week's first day as the app has it at this moment; 0 = Sunday. */
  readonly weekStart: () => WeekStart;
  readonly formatDay: (day: LocalDay, style: DayStyle) => string;
  /** As the user's clock has it: an hour from 0 to 24, and seconds since midnight. */
  readonly formatHour: (hour: number) => string;
  readonly formatTime: (seconds: number) => string;
  /** Whether the app shows bases. */
  readonly hasBases: () => boolean;
  /** What the palette offers, for buttons; null = it makes no sense now. */
  readonly action: (commandId: string) => Action | null;
}

export interface Action {
  readonly name: string;
  readonly icon: IconName;
  readonly run: () => void;
}
