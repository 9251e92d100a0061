// Searching settings: every named row of every tab, with the way to it.
import type { SettingDefinitionItem } from 'obsidian';
import type { SettingTab } from './setting-tab';
import { asked } from './row-view';

export interface Found {
  readonly tab: SettingTab;
  readonly name: string;
  readonly desc: string;
  /** The pages to open, outermost first. */
  readonly pages: readonly string[];
}

/** The settings whose name, description or other words hold every word of the query. */
export function searchSettings(tabs: readonly SettingTab[], query: string): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return tabs.flatMap((tab) => {
    const found: Found[] = [];
    collect(tab, tab.settingItems, [], (one, terms) => {
      const low = terms.toLowerCase();
      if (words.every((word) => low.includes(word))) found.push(one);
    });
    return found;
  });
}

function collect(
  tab: SettingTab,
  items: readonly SettingDefinitionItem[],
  pages: readonly string[],
  offer: (one: Found, terms: string) => void,
): void {
  for (const item of items) {
    if (!asked(item.visible, true)) continue;
    if ('type' in item) {
      if (item.type === 'page') {
        const desc = plain(item.desc);
        offer({ tab, name: item.name, desc, pages }, `${item.name} ${desc}`);
        collect(tab, item.items ?? [], [...pages, item.name], offer);
      } else {
        collect(tab, item.items ?? [], pages, offer);
      }
      continue;
    }
    if (!asked(item.searchable, true)) continue;
    const desc = plain(item.desc);
    offer({ tab, name: item.name, desc, pages }, [item.name, desc, ...(item.aliases ?? [])].join(' '));
  }
}

function plain(text: string | DocumentFragment | undefined): string {
  return typeof text === 'object' ? text.textContent : (text ?? '');
}
