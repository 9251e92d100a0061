// A plugin, and everything it may register; all of it goes when it unloads.
import type { Extension } from '@codemirror/state';
import type {
  CliFlags,
  Command,
  MarkdownPostProcessor,
  MarkdownPostProcessorContext,
  PluginManifest,
} from 'obsidian';
import type { EditorSuggest } from '../ui/editor-suggest';
import { MarkdownPreviewRenderer } from '../ui/markdown/post-processors';
import type { SettingTab } from '../ui/settings/setting-tab';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { App } from './app';
import type { BasesRegistration } from './bases';
import { Component } from './component';
import type { ViewCreator } from './workspace';

type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  context: MarkdownPostProcessorContext,
) => Promise<unknown> | undefined;

export class Plugin extends Component {
  settings: unknown;
  /** Switched off by the user, and not only for an update or the end of the app. */
  _userDisabled = false;
  /** Awaited by whoever enables the plugin. */
  loading: Promise<void> = Promise.resolve();
  /** Asked when the data file was changed from outside. */
  onExternalSettingsChange?(): unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  override load(): void {
    if (this._loaded) return;
    this._loaded = true;
    this.loading = Promise.resolve(this.onload());
  }

  onUserEnable(): void {}

  /** The command itself is changed, as in the app: its id and name get the plugin's in front. */
  addCommand(command: Command): Command {
    const { id, name } = this.manifest;
    command.id = `${id}:${command.id}`;
    command.name = `${name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createDiv('clickable-icon side-dock-ribbon-action');
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', callback);
    this.app.ribbonEl.append(el);
    this.register(() => el.detach());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => el.detach());
    return el;
  }

  addSettingTab(tab: SettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, create: ViewCreator): void {
    const { workspace } = this.app;
    if (workspace.viewTypes.has(type))
      throw new Error(`Attempting to register an existing view type "${type}"`);
    workspace.viewTypes.set(type, create);
    workspace.viewTypeAdded(type);
    this.register(() => {
      workspace.viewTypes.delete(type);
      workspace.viewTypeRemoved(type, this._userDisabled);
    });
  }

  registerExtensions(extensions: string[], type: string): void {
    const { typeByExtension } = this.app.workspace;
    for (const extension of extensions) {
      if (typeByExtension.has(extension))
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      typeByExtension.set(extension, type);
      this.register(() => typeByExtension.delete(extension));
    }
  }

  registerMarkdownPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
    this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    _sortOrder?: number,
  ): MarkdownPostProcessor {
    MarkdownPreviewRenderer.registerCodeBlockPostProcessor(language, handler);
    this.register(() => MarkdownPreviewRenderer.unregisterCodeBlockPostProcessor(language));
    return MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
  }

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.app;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      workspace.editorExtensions.remove(extension);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const { editorSuggest } = this.app.workspace;
    editorSuggest.addSuggest(suggest);
    this.register(() => editorSuggest.removeSuggest(suggest));
  }

  registerObsidianProtocolHandler(action: string, handler: (data: Record<string, string>) => unknown): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  /** Only under the plugin's own id, and each once. */
  registerCliHandler(
    id: string,
    description: string,
    flags: CliFlags | null,
    handler: (data: Record<string, string>) => string | Promise<string>,
  ): void {
    const own = this.manifest.id;
    if (id !== own && !id.startsWith(`${own}:`))
      throw new Error(`A CLI command of this plugin begins with "${own}".`);
    if (this.app.cliHandlers.has(id)) throw new Error(`The CLI command "${id}" is registered already.`);
    this.app.cliHandlers.set(id, { description, flags: flags ?? {}, handler });
    this.register(() => this.app.cliHandlers.delete(id));
  }

  /** False where Bases is off. */
  registerBasesView(id: string, registration: BasesRegistration): boolean {
    if (!this.app.basesEnabled) return false;
    this.app.basesViews.set(id, registration);
    this.register(() => this.app.basesViews.delete(id));
    return true;
  }

  registerHoverLinkSource(id: string, info: unknown): void {
    const { hoverLinkSources } = this.app.workspace;
    hoverLinkSources[id] = info;
    this.register(() => Reflect.deleteProperty(hoverLinkSources, id));
  }

  async loadData(): Promise<unknown> {
    const path = this.dataPath();
    return (await this.app.vault.adapter.exists(path))
      ? JSON.parse(await this.app.vault.adapter.read(path))
      : null;
  }

  async saveData(data: unknown): Promise<void> {
    const text = JSON.stringify(data, null, 2);
    await this.app.vault.adapter.write(this.dataPath(), text);
    this.app.onDataSaved(data);
  }

  private dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }
}
