// Starts the page: the vault from the server, the app, its window, and the plugin in it.
import { evaluatePlugin } from '../load-plugin';
import { MemoryAdapter } from '../model/adapter';
import { App } from '../model/app';
import type { Layout } from '../model/workspace';
import { installDom, setActiveWindow, type DomWindow } from '../ui/dom';
import { isMobileEmulated, setScreen, type Screen } from '../ui/platform';
import { watchTooltips } from '../ui/tooltip';
import { AppearanceTab } from './appearance-tab';
import { Host } from './host';
import { addHostBar } from './host-bar';
import { setLanguage } from './language';
import type { HostOptions } from './serve.d.mts';
import { readPlugin, readServed, tellServer, type Served } from './served';
import { addCoreCommands } from './shell/core-commands';
import { FileExplorerView } from './shell/file-explorer-view';
import { OutlineView } from './shell/outline-view';
import { Shell } from './shell/shell';

const LAYOUT = 'host-layout';
/** Pixels. */
const PHONE_UP_TO = 600;

installDom(window);

const early: string[] = [];
const noteError = (error: unknown): void =>
  void early.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
window.addEventListener('error', (event) => noteError(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => noteError(event.reason));

boot().catch((error: unknown) => {
  noteError(error);
  document.body.dataset.hostFailed = String(error);
  document.body.createEl('pre', { text: early.join('\n') });
  throw error;
});

async function boot(): Promise<void> {
  const served = await readServed();
  const { options } = served;
  document.body.className = `obsidian-app theme-${options.theme ?? 'dark'} mod-linux is-focused show-ribbon show-inline-title show-view-header styled-scrollbars`;
  setScreen(screenOf(options), document.body);
  setLanguage(options.language ?? window.localStorage.getItem('language') ?? 'en');

  const adapter = new MemoryAdapter(options.vaultName ?? 'Journal');
  const app: App = new App({ adapter, preparePopout: (win) => preparePopout(app, win as DomWindow) });
  fill(app, adapter, served);
  app.keymap.listen(window);
  watchTooltips(document);
  app.workspace.defaultMode = options.reading ? 'preview' : 'source';
  app.workspace.viewTypes.set('file-explorer', (leaf) => new FileExplorerView(leaf));
  app.workspace.viewTypes.set('outline', (leaf) => new OutlineView(leaf));

  const shell = new Shell(app, document.body);
  const install = (): Promise<string> => installPlugin(app);
  const ready = start(app, served, install);
  const host = new Host(app, shell, install, ready);
  host.errors.push(...early);
  window.addEventListener('error', (event) => host.errors.push(String(event.error ?? event.message)));
  window.addEventListener('unhandledrejection', (event) => host.errors.push(String(event.reason)));
  host.setPalette(options.palette ?? null);
  host.screen = screenOf(options);
  Object.assign(window, { app, host });

  addCoreCommands(app, () => host.setTheme(host.theme === 'dark' ? 'light' : 'dark'));
  app.setting.addSettingTab(new AppearanceTab(app, (theme) => host.setTheme(theme)), 'options');
  if (options.rightWidth) shell.setWidth('right', options.rightWidth);
  if (options.bar !== false) addHostBar(host, document.documentElement);
  await ready;
  document.body.dataset.hostReady = 'true';
}

function screenOf({ phone, tablet }: HostOptions): Screen {
  if (isMobileEmulated()) return window.innerWidth < PHONE_UP_TO ? 'phone' : 'tablet';
  return phone ? 'phone' : tablet ? 'tablet' : 'desktop';
}

function fill(app: App, adapter: MemoryAdapter, { files, mtimes, data }: Served): void {
  for (const [path, text] of Object.entries(files)) adapter.place(path, text, mtimes[path]);
  const daily = files[`${app.vault.configDir}/daily-notes.json`];
  if (daily) app.internalPlugins.setOptions('daily-notes', JSON.parse(daily) as Record<string, unknown>);
  dataWaiting = data;
}

let dataWaiting: unknown = null;

async function start(app: App, { options }: Served, install: () => Promise<string>): Promise<void> {
  const id = await install();
  const trusted = !options.restricted || window.localStorage.getItem(`enable-plugin-${app.appId}`) === 'true';
  if (dataWaiting !== null) {
    app.vault.adapter.place(`${app.vault.configDir}/plugins/${id}/data.json`, JSON.stringify(dataWaiting));
  }
  const { workspace } = app;
  const kept = sessionStorage.getItem(LAYOUT);
  const layout = kept ? (JSON.parse(kept) as Layout) : firstLayout(options, workspace.defaultMode);
  const isMobile = screenOf(options) !== 'desktop';
  if (options.leftCollapsed || isMobile) workspace.leftSplit.collapse();
  if (options.rightCollapsed || isMobile) workspace.rightSplit.collapse();
  await app.start(trusted ? [id] : [], layout);
  keepChanges(app);
  workspace.onLayoutSave = (now) => sessionStorage.setItem(LAYOUT, JSON.stringify(now));
  await app.metadataCache.idle();
}

function firstLayout({ open, side }: HostOptions, mode: string): Layout {
  const note = open ? [{ type: 'markdown', state: { file: open, mode } }] : [{ type: 'empty' }];
  return { left: [{ type: 'file-explorer' }], root: note, right: [{ type: side ?? 'outline' }] };
}

/** What is written in the page is kept by the server, for the next time the page is loaded. */
function keepChanges(app: App): void {
  const { vault } = app;
  const keep = (file: { path: string }): void => {
    const stat = vault.adapter.statNow(file.path);
    if (stat?.type !== 'file') return;
    tellServer('/vault.json', { [file.path]: { text: vault.adapter.textNow(file.path), mtime: stat.mtime } });
  };
  vault.on('create', keep);
  vault.on('modify', keep);
  vault.on('delete', (file: { path: string }) => tellServer('/vault.json', { [file.path]: null }));
  vault.on('rename', (file: { path: string }, oldPath: string) => {
    tellServer('/vault.json', { [oldPath]: null });
    keep(file);
  });
  app.onDataSaved = (data) => tellServer('/plugin/data.json', data);
}

let styleEl: HTMLStyleElement | null = null;

async function installPlugin(app: App): Promise<string> {
  const { manifest, source, styles } = await readPlugin();
  styleEl ??= document.head.createEl('style', { attr: { 'data-plugin': manifest.id } });
  styleEl.textContent = styles;
  app.plugins.install(manifest, () => evaluatePlugin(`${source}\n//# sourceURL=plugin:${manifest.id}`));
  return manifest.id;
}

/** A pop-out has its own document: it gets the additions to the DOM, the styles and the classes of the main one. */
function preparePopout(app: App, win: DomWindow): void {
  installDom(win, {});
  app.keymap.listen(win);
  win.addEventListener('focus', () => setActiveWindow(window, win));
  window.addEventListener('focus', () => setActiveWindow(window, window));
  win.document.body.className = document.body.className;
  for (const style of Array.from(document.querySelectorAll('style, link[rel="stylesheet"]'))) {
    win.document.head.append(win.document.importNode(style, true));
  }
}
