/** The composition root: builds the parts, joins them, registers them. The only clock. */
import { Notice, Platform, Plugin } from 'obsidian';
import { actionOf, addCommands } from './commands';
import { createApi, type Api } from './doors/api';
import { addCli } from './doors/cli';
import { PROTOCOL, openUri } from './doors/protocol';
import { readSettings, writeSettings, type Settings } from './settings/table';
import { AutoTemplate } from './practice/auto-template';
import { BASES_TYPE, basesView } from './ui/charts/bases-view';
import { buildContext } from './practice/build-context';
import { Blocks, rerenderNotes } from './ui/charts/blocks';
import { LANGUAGE } from './ui/charts/code-block';
import { DayWatch } from './practice/day-watch';
import { addToEditor } from './ui/editor';
import { FileMenu } from './ui/file-menu';
import { FollowRenames } from './practice/follow-renames';
import { Milestones } from './practice/milestones';
import { Reminder } from './practice/reminder';
import { RideOutView } from './ui/ride-out/ride-out-view';
import { RIDE_OUT_TYPE } from './ui/ride-out/view-type';
import type { Context } from './practice/context';
import { SealedLetters } from './practice/sealed-letters';
import { JournalSettingTab } from './ui/settings-tab';
import { StreakView } from './ui/sidebar/streak-view';
import { VIEW_TYPE } from './ui/sidebar/view-type';
import { WORDS } from './practice/words';
import { StatusBar } from './ui/status-bar';
import type { Clock } from './vault/clock';

const CLOCK: Clock = { now: () => new Date(), ticks: () => performance.now() };

export default class NoContactJournal extends Plugin {
  override settings: Settings = readSettings(null).settings;
  api: Api | null = null;
  private unknownSettings: Readonly<Record<string, unknown>> = {};
  private context: Context | null = null;

  override async onload(): Promise<void> {
    await this.loadSettings();
    const context = buildContext({
      app: this.app,
      version: this.manifest.version,
      settings: this.settings,
      clock: CLOCK,
      owner: this,
      save: () => this.saveData(writeSettings(this.settings, this.unknownSettings)),
      action: actionOf,
    });
    this.context = context;
    this.api = createApi(this.manifest.version, context);
    this.addViews(context);
    addCommands(this, context);
    this.registerObsidianProtocolHandler(PROTOCOL, (parameters) => void openUri(context, parameters));
    addCli(this, context);
    this.addChild(new DayWatch(window, () => context.index.tick()));
    this.addChild(new Milestones(context));
    this.addChild(new Reminder(window, context));
    this.addChild(new AutoTemplate(context, window));
    this.addChild(new SealedLetters(context));
    this.addChild(new FileMenu(context));
    this.addChild(new FollowRenames(context));
  }

  override onUserEnable(): void {
    rerenderNotes(this.app);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.loadSettings();
    await this.context?.settingsChanged();
  }

  private addViews(context: Context): void {
    this.registerView(VIEW_TYPE, (leaf) => new StreakView(leaf, context));
    this.registerView(RIDE_OUT_TYPE, (leaf) => new RideOutView(leaf, context));
    const blocks = this.addChild(new Blocks(context));
    this.registerMarkdownCodeBlockProcessor(LANGUAGE, (...given) => blocks.add(...given));
    this.registerBasesView(BASES_TYPE, basesView(context));
    addToEditor(this, context);
    this.addRibbonIcon('notebook-pen', WORDS.statusBar.open, () => context.action('open-streak')?.run());
    this.addSettingTab(new JournalSettingTab(this.app, this, this.settings, context.saveSettings));
    if (Platform.isDesktop) this.addChild(new StatusBar(this.addStatusBarItem(), context));
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
