// Settings that belong together: a heading, perhaps a search, and a list of rows on one card.
import { ExtraButtonComponent } from './button-components';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private readonly heading: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.heading = new Setting(this.groupEl).setHeading();
    this.heading.settingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.heading.setName(text).settingEl.show();
    return this;
  }

  addClass(...names: string[]): this {
    this.groupEl.addClass(...names);
    return this;
  }

  addSetting(built: (setting: Setting) => void): this {
    built(new Setting(this.listEl));
    return this;
  }

  addSearch(built: (component: SearchComponent) => unknown): this {
    const el = createDiv('setting-group-search');
    this.groupEl.insertBefore(el, this.listEl);
    built(new SearchComponent(el));
    return this;
  }

  addExtraButton(built: (component: ExtraButtonComponent) => unknown): this {
    this.heading.settingEl.show();
    built(new ExtraButtonComponent(this.heading.controlEl));
    return this;
  }
}
