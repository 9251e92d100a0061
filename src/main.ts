/** The composition root: builds the rooms, joins them, registers them. The only clock. */
import { Platform, Plugin, getLanguage } from 'obsidian';
import { actionOf, addCommands } from './commands';
import { createApi, type Api } from './doors/api';
import { addCli } from './doors/cli';
import { PROTOCOL, openUri } from './doors/protocol';
import { dayOf } from './entries/local-day';
import { readSettings, writeSettings, type Settings } from './settings';
import { AutoTemplate } from './ui/auto-template';
import { Block, LANGUAGE } from './ui/code-block';
import { DayTemplate } from './ui/day-template';
import { DayWatch } from './ui/day-watch';
import { addToEditor } from './ui/editor';
import { Milestones } from './ui/milestones';
import { PromptShelf } from './ui/prompt-shelf';
import { Reminder } from './ui/reminder';
import { RideOutView } from './ui/ride-out/ride-out-view';
import { RIDE_OUT_TYPE } from './ui/ride-out/view-type';
import type { Rooms } from './ui/rooms';
import { JournalSettingTab } from './ui/settings-tab';
import { StreakView } from './ui/sidebar/streak-view';
import { VIEW_TYPE } from './ui/sidebar/view-type';
import { StatusBar } from './ui/status-bar';
import { dayFormatter } from './ui/words';
import type { Clock } from './vault/clock';
import { DailyNotes } from './vault/daily-notes';
import { firstDayOfWeek } from './vault/moment';
import { JournalIndex } from './vault/journal-index';
import { NoteEdits } from './vault/note-edits';
import { noteCacheOf } from './vault/vault-cache';
import { WatchedNotes } from './vault/watched-notes';
import { noteCacheOf } from './vault/vault-cache';
import { JournalWriter, type Compose } from './vault/writer';

const CLOCK: Clock = { now: () => new Date(), ticks: () => performance.now() };

export default class NoContactJournal extends Plugin {
  override settings: Settings = readSettings(null).settings;
  api: Api | null = null;
  private unknownSettings: Readonly<Record<string, unknown>> = {};
  private rooms: Rooms | null = null;
  private readonly watched: WatchedNotes[] = [];

  override async onload(): Promise<void> {
    await this.loadSettings();
    const rooms = this.buildRooms();
    this.rooms = rooms;
    this.api = createApi(this.manifest.version, rooms);
    this.registerView(VIEW_TYPE, (leaf) => new StreakView(leaf, rooms));
    this.registerView(RIDE_OUT_TYPE, (leaf) => new RideOutView(leaf, rooms));
    addCommands(this, rooms);
    this.addRibbonIcon('notebook-pen', 'Open streak view', () => rooms.action('open-streak')?.run());
    this.addSettingTab(new JournalSettingTab(this.app, this, this.settings, rooms.saveSettings));
    this.registerObsidianProtocolHandler(PROTOCOL, (parameters) => void openUri(rooms, parameters));
    addCli(this, rooms);
    addToEditor(this, rooms);
    this.registerMarkdownCodeBlockProcessor(LANGUAGE, (source, el, context) => {
      context.addChild(new Block(el, source, rooms));
    });
    this.addChild(new DayWatch(window, () => rooms.index.tick()));
    this.addChild(new Milestones(rooms));
    this.addChild(new Reminder(window, rooms));
    this.addChild(new AutoTemplate(this.app, this.settings, rooms.dailyNotes, rooms.template, window));
    if (Platform.isDesktop) this.addChild(new StatusBar(this.addStatusBarItem(), rooms));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.loadSettings();
    await this.settingsChanged();
  }

  private buildRooms(): Rooms {
    const { app, settings } = this;
    const live = (): Settings => settings;
    const dailyNotes = new DailyNotes(app, live, CLOCK);
    const cache = noteCacheOf(app, this.manifest.version, live);
    const cache = noteCacheOf(app, this.manifest.version, live);
    const index = this.addChild(new JournalIndex(app, live, CLOCK, dailyNotes, cache));
    const prompts = new PromptShelf(
      settings,
      this.watch(() => settings.promptSource),
    );
    const ownTemplate = this.watch(() => settings.templateNote);
    const now = (): Date => CLOCK.now();
    const template = new DayTemplate(settings, index, prompts, ownTemplate, dailyNotes, now);
    const compose: Compose = (text, day) => (settings.autoTemplate ? template.addTo(text, day).text : text);
    const rooms: Rooms = {
      app,
      settings,
      saveSettings: async () => {
        await this.saveData(writeSettings(settings, this.unknownSettings));
        await this.settingsChanged();
      },
      index,
      writer: new JournalWriter(app, live, CLOCK, dailyNotes, compose),
      edits: new NoteEdits(app),
      dailyNotes,
      prompts,
      template,
      now,
      today: () => dayOf(CLOCK.now(), settings.dayStartsAt),
      weekStart: firstDayOfWeek(),
      formatDay: dayFormatter(getLanguage()),
      action: (id) => actionOf(rooms, id),
    };
    return rooms;
  }

  private async loadSettings(): Promise<void> {
    const reading = readSettings(await this.loadData());
    Object.assign(this.settings, reading.settings);
    this.unknownSettings = reading.unknown;
  }

  private async settingsChanged(): Promise<void> {
    this.rooms?.index.settingsChanged();
    await Promise.all(this.watched.map((notes) => notes.settingsChanged()));
  }

  private watch(place: () => string): WatchedNotes {
    const notes = this.addChild(new WatchedNotes(this.app, place));
    this.watched.push(notes);
    return notes;
  }
}
