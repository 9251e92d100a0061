/** The composition root: builds the rooms, joins them, registers them. The only clock. */
import { Notice, Platform, Plugin } from 'obsidian';
import { actionOf, addCommands } from './commands';
import { createApi, type Api } from './doors/api';
import { addCli } from './doors/cli';
import { PROTOCOL, openUri } from './doors/protocol';
import { readSettings, writeSettings, type Settings } from './settings';
import { AutoTemplate } from './ui/auto-template';
import { BASES_TYPE, basesView } from './ui/bases-view';
import { buildRooms } from './ui/build-rooms';
import { Blocks, rerenderNotes } from './ui/blocks';
import { LANGUAGE } from './ui/code-block';
import { DayWatch } from './ui/day-watch';
import { addToEditor } from './ui/editor';
import { FileMenu } from './ui/file-menu';
import { FollowRenames } from './ui/follow-renames';
import { Milestones } from './ui/milestones';
import { Reminder } from './ui/reminder';
import { RideOutView } from './ui/ride-out/ride-out-view';
import { RIDE_OUT_TYPE } from './ui/ride-out/view-type';
import type { Rooms } from './ui/rooms';
import { SealedLetters } from './ui/sealed-letters';
import { JournalSettingTab } from './ui/settings-tab';
import { StreakView } from './ui/sidebar/streak-view';
import { VIEW_TYPE } from './ui/sidebar/view-type';
import { WORDS } from './ui/words';
import { StatusBar } from './ui/status-bar';
import type { Clock } from './vault/clock';

const CLOCK: Clock = { now: () => new Date(), ticks: () => performance.now() };

export default class NoContactJournal extends Plugin {
  override settings: Settings = readSettings(null).settings;
  api: Api | null = null;
  private unknownSettings: Readonly<Record<string, unknown>> = {};
  private rooms: Rooms | null = null;

  override async onload(): Promise<void> {
    await this.loadSettings();
    const rooms = buildRooms({
      app: this.app,
      version: this.manifest.version,
      settings: this.settings,
      clock: CLOCK,
      owner: this,
      save: () => this.saveData(writeSettings(this.settings, this.unknownSettings)),
      action: actionOf,
    });
    this.rooms = rooms;
    this.api = createApi(this.manifest.version, rooms);
    this.addViews(rooms);
    addCommands(this, rooms);
    this.registerObsidianProtocolHandler(PROTOCOL, (parameters) => void openUri(rooms, parameters));
    addCli(this, rooms);
    this.addChild(new DayWatch(window, () => rooms.index.tick()));
    this.addChild(new Milestones(rooms));
    this.addChild(new Reminder(window, rooms));
    this.addChild(new AutoTemplate(this.app, this.settings, rooms.dailyNotes, rooms.template, window));
    this.addChild(new SealedLetters(rooms));
    this.addChild(new FileMenu(rooms));
    this.addChild(new FollowRenames(rooms));
  }

  override onUserEnable(): void {
    rerenderNotes(this.app);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.loadSettings();
    await this.rooms?.settingsChanged();
  }

  private addViews(rooms: Rooms): void {
    this.registerView(VIEW_TYPE, (leaf) => new StreakView(leaf, rooms));
    this.registerView(RIDE_OUT_TYPE, (leaf) => new RideOutView(leaf, rooms));
    const blocks = this.addChild(new Blocks(rooms));
    this.registerMarkdownCodeBlockProcessor(LANGUAGE, (...given) => blocks.add(...given));
    this.registerBasesView(BASES_TYPE, basesView(rooms));
    addToEditor(this, rooms);
    this.addRibbonIcon('notebook-pen', WORDS.statusBar.open, () => rooms.action('open-streak')?.run());
    this.addSettingTab(new JournalSettingTab(this.app, this, this.settings, rooms.saveSettings));
    if (Platform.isDesktop) this.addChild(new StatusBar(this.addStatusBarItem(), rooms));
  }

  private async loadSettings(): Promise<void> {
    const data: unknown = await this.loadData().catch(() => {
      new Notice(WORDS.noSettings);
      return null;
    });
    const reading = readSettings(data);
    Object.assign(this.settings, reading.settings);
    this.unknownSettings = reading.unknown;
  }
}
