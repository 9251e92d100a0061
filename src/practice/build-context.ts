/** Builds what forms, commands and views are given, from the app, the settings and the clock. */
import { getLanguage, type App, type Component } from 'obsidian';
import { dayOf, type LocalDay } from '../entries/local-day';
import type { NoteCache } from '../vault/cache/note-cache';
import type { Clock } from '../vault/clock';
import { Slices } from '../vault/slices';
import { DailyNotes } from '../vault/daily/daily-notes';
import { dailyNoteProblems } from '../vault/daily/problems';
import { JournalIndex } from '../vault/index/journal-index';
import { firstDayOfWeek } from '../vault/daily/moment';
import { WatchedNotes } from '../vault/index/watched-notes';
import type { Compose } from '../vault/writing/new-notes';
import { JournalWriter } from '../vault/writing/writer';
import { DayTemplate } from './day-template';
import { DrawQueue } from './draw-queue';
import { LastEntry } from './last-entry';
import { tellLost } from './failure';
import { LessonShelf } from './lesson-shelf';
import { MadeLetters } from './made-letters';
import { OpenModals } from './open-modals';
import { PromptShelf } from './prompt-shelf';
import { TypedWords } from './typed-words';
import type { Context } from './context';
import { clockFormatter, dayFormatter } from './words';

/** Milliseconds. */
const SLICE = 12;

export interface ContextParts {
  readonly app: App;
  /** What the last session knew of the notes. */
  readonly cache: NoteCache;
  readonly settings: Context['settings'];
  readonly clock: Clock;
  /** The disk takes paths that differ in case or Unicode form only for one. */
  readonly oneForAll: boolean;
  /** Lives and goes with what it is added to. */
  readonly owner: Component;
  readonly hasBases: Context['hasBases'];
  readonly action: (context: Context, commandId: string) => ReturnType<Context['action']>;
}

export function buildContext({
  app,
  cache,
  settings,
  clock,
  oneForAll,
  owner,
  hasBases,
  action,
}: ContextParts): Context {
  const now = (): Date => clock.now();
  const today = (): LocalDay => dayOf(now(), settings.get().dayStartsAt);
  const watch = (place: () => string): WatchedNotes => owner.addChild(new WatchedNotes(app, place));
  const dailyNotes = new DailyNotes(app, settings.get, clock, oneForAll);
  const vaultProblems = (undated: readonly string[]) => dailyNoteProblems(dailyNotes, today(), undated);
  const index = owner.addChild(new JournalIndex(app, settings.get, clock, dailyNotes, cache, vaultProblems));
  const ownPrompts = watch(() => settings.get().promptSource);
  const ownTemplate = watch(() => settings.get().templateNote);
  const prompts = new PromptShelf(settings.get, ownPrompts, now);
  const template = new DayTemplate(settings.get, index, prompts, ownTemplate, dailyNotes, now);
  const compose: Compose = (text, day) => (settings.get().autoTemplate ? template.give(text, day) : text);
  const { hour12 } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  const clock12or24 = clockFormatter(hour12 === true);
  const context: Context = {
    app,
    settings,
    index,
    writer: owner.addChild(new JournalWriter(app, settings.get, clock, dailyNotes, compose, tellLost)),
    dailyNotes,
    prompts,
    lessons: new LessonShelf(settings),
    template,
    lastEntry: new LastEntry(),
    madeLetters: new MadeLetters(),
    modals: owner.addChild(new OpenModals()),
    typedWords: new TypedWords(),
    drawing: owner.addChild(new DrawQueue(clock)),
    slices: () => new Slices(clock, SLICE),
    now,
    today,
    weekStart: firstDayOfWeek,
    formatDay: dayFormatter(getLanguage()),
    formatHour: clock12or24.hour,
    formatTime: clock12or24.time,
    hasBases,
    action: (commandId) => action(context, commandId),
  };
  const takeOver = async (): Promise<void> => {
    await Promise.all([ownPrompts.settingsChanged(), ownTemplate.settingsChanged()]);
    index.settingsChanged();
  };
  owner.register(settings.onChange(() => void takeOver()));
  return context;
}
