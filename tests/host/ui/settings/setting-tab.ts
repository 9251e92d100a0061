// A tab of the settings window: drawn from its definitions, or by its own display() when it has none.
import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../../model/app';
import { DefinitionsView } from './definitions-view';

export abstract class SettingTab {
  id = '';
  name = '';
  icon = '';
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  private view: DefinitionsView | null = null;

  constructor(public app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Reads the definitions anew; draws them when the tab is open. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.view?.render(this.settingItems);
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  refreshDomState(): void {
    this.view?.refresh();
  }

  display(): void {}

  hide(): void {
    this.view?.close();
    this.view = null;
    this.containerEl.empty();
  }

  /** Called by the window: definitions win over display(). */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.view = new DefinitionsView(this, this.containerEl);
    this.view.render(this.settingItems);
  }

  /** Opens the page a search found, by the names that lead to it. */
  openPath(names: readonly string[]): void {
    this.view?.openPath(names);
  }
}
