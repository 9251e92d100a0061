/** The composition root: builds the parts, joins them, registers them. The only clock. */
import { Platform, Plugin } from 'obsidian';
import { actionOf, addCommands } from './commands';
import { createApi, type Api } from './doors/api';
import { addCli } from './doors/cli';
import { addLinks } from './doors/protocol';
import type { Settings } from './settings/settings';
import { SettingsStore } from './settings/store';
import { AutoTemplate } from './practice/auto-template';
import { basesView } from './ui/charts/bases-view';
import { buildContext } from './practice/build-context';
import { Blocks, rerenderNotes } from './ui/blocks';
import { BASES_TYPE, LANGUAGE } from './practice/dashboard';
import { DayWatch } from './practice/day-watch';
import { addToEditor } from './ui/editor';
import { addToPage } from './ui/page';
import { FileMenu } from './ui/file-menu';
import { SlipForm } from './ui/forms/slip-form';
import { GuideView } from './ui/guide/guide-view';
import { FollowRenames } from './practice/follow-renames';
import { Milestones } from './practice/milestones';
import { Reminder } from './practice/reminder';
import { RideOutView } from './ui/ride-out/ride-out-view';
import type { Context } from './practice/context';
import { SealedLetters } from './practice/sealed-letters';
import { settingsHome } from './practice/settings-home';
import { HOVER_SOURCE } from './ui/pieces/open-place';
import { JournalSettingTab } from './ui/settings-tab';
import { StreakView } from './ui/sidebar/streak-view';
import { WORDS } from './practice/words';
import { StatusBar } from './ui/status-bar';
import { noteCacheOf } from './vault/cache/vault-cache';
import type { Clock } from './vault/clock';
import { takesLettersForOne } from './vault/daily/disk-letters';
import { GUIDE_TYPE, RIDE_OUT_TYPE, STREAK_TYPE } from './practice/view-types';

const CLOCK: Clock = { now: () => new Date(), ticks: () => performance.now() };

export default class NoContactJournal extends Plugin {
  api: Api | null = null;
  private readonly store = new SettingsStore(settingsHome(this, window));
  /** For whoever looks at a plugin's settings, as the app does: a snapshot. */
  override settings: Settings = this.store.get();
  /** Whether the app shows bases: they can be switched off. */
  private hasBases = false;

  override async onload(): Promise<void> {
    const { store } = this;
    this.register(() => store.stop());
    store.onChange(() => (this.settings = store.get()));
    const cache = noteCacheOf(this.app, this.manifest.version);
    const [oneForAll] = await Promise.all([takesLettersForOne(this.app.vault), store.sync()]);
    const context = buildContext({
      app: this.app,
      cache,
      settings: store,
      clock: CLOCK,
      oneForAll,
      owner: this,
      hasBases: () => this.hasBases,
      action: actionOf,
    });
    this.api = createApi(this.manifest.version, context);
    this.addViews(context);
    addCommands(this, context);
    addLinks(this, context);
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
    await this.store.sync();
  }

  private addViews(context: Context): void {
    this.registerView(STREAK_TYPE, (leaf) => new StreakView(leaf, context));
    this.registerView(RIDE_OUT_TYPE, (leaf) => new RideOutView(leaf, context, SlipForm));
    this.registerView(GUIDE_TYPE, (leaf) => new GuideView(leaf, context));
    const blocks = this.addChild(new Blocks(context));
    this.registerMarkdownCodeBlockProcessor(LANGUAGE, (...given) => blocks.add(...given));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.hasBases = this.registerBasesView(BASES_TYPE, basesView(context));
    addToEditor(this, context);
    addToPage(this, context);
    this.addRibbonIcon('notebook-pen', WORDS.statusBar.open, () => context.action('open-streak')?.run());
    this.addSettingTab(new JournalSettingTab(this, context));
    if (Platform.isDesktop) this.addChild(new StatusBar(this.addStatusBarItem(), context));
  }
}
