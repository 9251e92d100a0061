// Draws a tab's definitions: groups, lists and rows, and the pages that lie below them.
import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { App } from '../../model/app';
import { setIcon } from '../icons';
import { SettingGroup } from '../setting/group';
import { renderGroup } from './group-view';
import { renderRow, type Row } from './row-view';
import type { SettingPage } from './setting-page';

/** What the definitions are read from and written to. */
export interface DefinitionsOwner {
  readonly app: App;
  readonly name: string;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  update(): void;
}

export class DefinitionsView {
  private rows: Row[] = [];
  private readonly pages: string[] = [];
  private custom: SettingPage | null = null;
  private items: SettingDefinitionItem[] = [];
  /** What is typed into a group's search, by its heading: it outlives a drawing. */
  readonly queries = new Map<string, string>();

  constructor(
    readonly owner: DefinitionsOwner,
    private readonly containerEl: HTMLElement,
  ) {}

  render(items: SettingDefinitionItem[]): void {
    this.items = items;
    this.tearDown();
    this.containerEl.empty();
    const page = this.findPage();
    if (!page) {
      this.pages.length = 0;
      this.renderItems(items, this.containerEl);
      return;
    }
    if (page.page) {
      const made: unknown = page.page();
      this.renderCustom(page, made as SettingPage);
    } else {
      this.renderTitle(this.containerEl.createDiv('setting-page-titlebar'), page.name);
      this.renderItems(page.items ?? [], this.containerEl);
    }
  }

  /** Evaluates `visible` and `disabled` again, without drawing. */
  refresh(): void {
    for (const row of this.rows) row.refresh();
  }

  openPage(name: string): void {
    this.pages.push(name);
    this.owner.update();
  }

  openPath(names: readonly string[]): void {
    this.pages.splice(0, this.pages.length, ...names);
    this.render(this.items);
  }

  close(): void {
    this.tearDown();
    this.containerEl.empty();
  }

  addRow(row: Row): void {
    this.rows.push(row);
    row.refresh();
  }

  private renderItems(items: readonly SettingDefinitionItem[], el: HTMLElement): void {
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ('type' in item && item.type !== 'page') {
        loose = null;
        renderGroup(this, el, item);
      } else {
        loose ??= new SettingGroup(el);
        renderRow(this, loose, item);
      }
    }
  }

  private renderCustom(definition: SettingDefinitionPage, page: SettingPage): void {
    this.custom = page;
    page.title ||= definition.name;
    this.renderTitle(page.titlebarEl, page.title);
    this.containerEl.append(page.rootEl);
    page.display();
  }

  private renderTitle(el: HTMLElement, title: string): void {
    const back = el.createEl('button', {
      cls: 'clickable-icon setting-page-back',
      attr: { 'aria-label': 'Back' },
    });
    setIcon(back, 'arrow-left');
    back.addEventListener('click', () => {
      this.pages.pop();
      this.owner.update();
    });
    el.createDiv({ cls: 'setting-page-title', text: title });
  }

  private findPage(): SettingDefinitionPage | null {
    let found: SettingDefinitionPage | null = null;
    let items: readonly SettingDefinitionItem[] = this.items;
    for (const name of this.pages) {
      const next = pagesIn(items).find((page) => page.name === name);
      if (!next) return null;
      found = next;
      items = next.items ?? [];
    }
    return found;
  }

  private tearDown(): void {
    for (const row of this.rows) row.cleanUp?.();
    this.rows = [];
    this.custom?.hide();
    this.custom = null;
  }
}

function pagesIn(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item): SettingDefinitionPage[] => {
    if (!('type' in item)) return [];
    if (item.type === 'page') return [item];
    return pagesIn(item.items ?? []);
  });
}
