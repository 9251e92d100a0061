// The settings window: tabs on the left, the open one on the right, and a search over all of them.
import type { App } from '../../model/app';
import { setIcon } from '../icons';
import { Modal } from '../modal';
import { SearchComponent } from '../setting/text-components';
import { searchSettings, type Found } from './search';
import type { SettingTab } from './setting-tab';

export class SettingsWindow extends Modal {
  readonly settingTabs: SettingTab[] = [];
  readonly pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  private lastTabId = '';
  private readonly headerListEl: HTMLElement;
  private readonly tabContainerEl: HTMLElement;
  private readonly search: SearchComponent;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.modalEl.setAttrs({ role: 'dialog', 'aria-label': 'Settings' });
    this.headerEl.detach();
    this.contentEl.addClass('vertical-tabs-container');
    const header = this.contentEl.createDiv('vertical-tab-header');
    this.search = new SearchComponent(header.createDiv('vertical-tab-header-search'));
    this.search.setPlaceholder('Search settings…').onChange((query) => this.showFound(query));
    this.headerListEl = header.createDiv('vertical-tab-header-list');
    this.tabContainerEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  addSettingTab(tab: SettingTab, group: 'options' | 'plugin' = 'plugin'): void {
    const tabs = group === 'options' ? this.settingTabs : this.pluginTabs;
    tabs.push(tab);
    tab.update();
    this.renderHeaders();
  }

  removeSettingTab(tab: SettingTab): void {
    if (this.activeTab === tab) this.closeActive();
    this.settingTabs.remove(tab);
    this.pluginTabs.remove(tab);
    this.renderHeaders();
  }

  override onOpen(): void {
    this.openTabById(this.lastTabId);
  }

  override onClose(): void {
    this.closeActive();
    this.search.setValue('');
  }

  openTabById(id: string): SettingTab | null {
    const all = [...this.settingTabs, ...this.pluginTabs];
    const tab = all.find((one) => one.id === id) ?? all[0] ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.closeActive();
    this.activeTab = tab;
    this.lastTabId = tab.id;
    this.tabContainerEl.empty();
    this.tabContainerEl.append(tab.containerEl);
    tab.show();
    this.renderHeaders();
  }

  private closeActive(): void {
    this.activeTab?.hide();
    this.activeTab = null;
    this.tabContainerEl.empty();
  }

  private renderHeaders(): void {
    this.headerListEl.empty();
    this.renderHeaderGroup('Options', this.settingTabs);
    this.renderHeaderGroup('Community plugins', this.pluginTabs);
  }

  private renderHeaderGroup(title: string, tabs: readonly SettingTab[]): void {
    if (tabs.length === 0) return;
    const group = this.headerListEl.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    const list = group.createDiv('vertical-tab-header-group-items');
    for (const tab of tabs) {
      const item = list.createDiv({
        cls: 'vertical-tab-nav-item tappable',
        attr: { 'data-setting-id': tab.id, tabindex: 0, role: 'button' },
      });
      item.toggleClass('is-active', tab === this.activeTab);
      if (tab.icon) setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
      item.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
      item.addEventListener('click', () => this.openTab(tab));
      item.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') this.openTab(tab);
      });
    }
  }

  private showFound(query: string): void {
    if (query.trim() === '') {
      this.openTabById(this.lastTabId);
      return;
    }
    this.closeActive();
    this.renderHeaders();
    const el = this.tabContainerEl.createDiv('vertical-tab-content setting-search-results');
    const found = searchSettings([...this.settingTabs, ...this.pluginTabs], query);
    if (found.length === 0) el.createDiv({ cls: 'setting-search-empty', text: 'No settings found.' });
    const list = el.createDiv('setting-group').createDiv('setting-items');
    for (const one of found) this.renderFound(list, one);
  }

  private renderFound(list: HTMLElement, found: Found): void {
    const row = list.createDiv({ cls: 'setting-item mod-navigable', attr: { role: 'button', tabindex: 0 } });
    const info = row.createDiv('setting-item-info');
    info.createDiv({ cls: 'setting-item-path', text: [found.tab.name, ...found.pages].join(' › ') });
    info.createDiv({ cls: 'setting-item-name', text: found.name });
    info.createDiv({ cls: 'setting-item-description', text: found.desc });
    const go = (): void => {
      this.search.setValue('');
      this.openTab(found.tab);
      if (found.pages.length > 0) found.tab.openPath(found.pages);
      const target = found.tab.containerEl
        .findAll('[data-setting-name]')
        .find((el) => el.dataset.settingName === found.name);
      target?.addClass('is-flashing');
      target?.scrollIntoView({ block: 'center' });
    };
    row.addEventListener('click', go);
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') go();
    });
  }
}
