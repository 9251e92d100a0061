// `window.host`: what a script or the host's bar may do with the page, besides what the app offers.
import type { App } from '../model/app';
import { Component } from '../model/component';
import { MarkdownView } from '../model/markdown-view';
import { MarkdownRenderer } from '../ui/markdown/renderer';
import { setScreen, type Screen } from '../ui/platform';
import type { Shell } from './shell/shell';

export type Theme = 'dark' | 'light';
export const PALETTES = ['nordic', 'latte', 'plain'] as const;

export class Host {
  /** Errors that nothing caught, oldest first. */
  readonly errors: string[] = [];
  /** Resolves when the plugin runs, the layout stands and every note was indexed. */
  readonly ready: Promise<void>;
  screen: Screen = 'desktop';
  /** Called when a switch was thrown, by whomever. */
  onSwitch: () => void = () => undefined;

  constructor(
    readonly app: App,
    private readonly shell: Shell,
    private readonly install: () => Promise<string>,
    ready: Promise<void>,
  ) {
    this.ready = ready;
  }

  get theme(): Theme {
    return this.app.isDarkMode() ? 'dark' : 'light';
  }

  setTheme(theme: Theme): void {
    for (const { body } of this.documents()) {
      body.toggleClass('theme-dark', theme === 'dark');
      body.toggleClass('theme-light', theme === 'light');
    }
    this.app.workspace.trigger('css-change');
    this.onSwitch();
  }

  /** One of `PALETTES`, or null for the default theme's own. */
  setPalette(palette: string | null): void {
    for (const { body } of this.documents()) {
      for (const name of PALETTES) body.toggleClass(`host-${name}`, name === palette);
    }
    this.app.workspace.trigger('css-change');
    this.onSwitch();
  }

  /** Becomes the phone app, or the desktop app again; the plugin starts anew, as when the app does. */
  async setScreen(screen: Screen): Promise<void> {
    this.screen = screen;
    setScreen(screen, document.body);
    document.documentElement.toggleClass('host-phone', screen === 'phone');
    const { leftSplit, rightSplit } = this.app.workspace;
    if (screen === 'desktop') leftSplit.expand();
    else {
      leftSplit.collapse();
      rightSplit.collapse();
    }
    this.shell.draw();
    this.onSwitch();
    await this.reloadPlugin();
  }

  /** @param width pixels */
  setRightWidth(width: number): void {
    this.app.workspace.rightSplit.expand();
    this.shell.setWidth('right', width);
    this.shell.draw();
  }

  /** @param width pixels; 0 folds the sidebar */
  setLeftWidth(width: number): void {
    const { leftSplit } = this.app.workspace;
    if (width === 0) leftSplit.collapse();
    else {
      leftSplit.expand();
      this.shell.setWidth('left', width);
    }
    this.shell.draw();
  }

  /** Opens a note in the tab that is active. */
  async openNote(path: string, mode?: 'source' | 'preview'): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`There is no note ${path}.`);
    await this.app.workspace.getLeaf(false).openFile(file, mode ? { state: { mode } } : {});
  }

  /** Shows notes rendered, or as they are written: those open, and those opened later. */
  async setReading(reading: boolean): Promise<void> {
    const mode = reading ? 'preview' : 'source';
    const { workspace } = this.app;
    workspace.defaultMode = mode;
    const views: MarkdownView[] = [];
    workspace.iterateRootLeaves(({ view }) => {
      if (view instanceof MarkdownView) views.push(view);
    });
    for (const view of views) if (view.getMode() !== mode) await view.toggleMode();
    this.onSwitch();
  }

  /** Stops the plugin, reads its main.js anew, and starts it. */
  async reloadPlugin(): Promise<void> {
    const { plugins } = this.app;
    for (const id of [...plugins.enabledPlugins]) await plugins.disablePlugin(id);
    await plugins.enablePlugin(await this.install());
  }

  /** Reads the plugin's main.js anew: it runs when the plugin is started next. */
  async readPlugin(): Promise<void> {
    await this.install();
  }

  /** As the app does for a PDF: the note is rendered beside the window of the app, and only that is seen on paper. */
  async preparePrint(path: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`There is no note ${path}.`);
    document.querySelector('.print')?.remove();
    const print = document.body.createDiv('print');
    const el = print.createDiv('markdown-preview-view markdown-rendered');
    const owner = new Component();
    owner.load();
    await MarkdownRenderer.render(this.app, await this.app.vault.read(file), el, path, owner);
  }

  /** What the vault's disk says of a file. */
  text(path: string): string {
    return this.app.vault.adapter.textNow(path);
  }

  /** Waits until every note was indexed and the page has drawn. */
  async settle(): Promise<void> {
    await this.app.metadataCache.idle();
    await nextFrame();
    await nextFrame();
  }

  private documents(): Document[] {
    return [document, ...this.app.workspace.popouts.map((group) => group.doc)];
  }
}
