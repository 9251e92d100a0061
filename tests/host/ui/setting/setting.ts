// One row of settings: name and description on the left, controls on the right.
import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './button-components';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import {
  ColorComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from './value-components';

type Built<T> = (component: T) => unknown;

export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(name: string): this {
    this.settingEl.addClass(name);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.settingEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass('is-invalid', Boolean(message));
    if (message) {
      this.errorEl ??= this.settingEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
      this.errorEl.setText(message);
    } else {
      this.errorEl?.detach();
      this.errorEl = null;
    }
    return this;
  }

  addDisplayValue(built: Built<DisplayValueComponent>): this {
    built(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent(build: (el: HTMLElement) => BaseComponent): this {
    this.components.push(build(this.controlEl));
    return this;
  }

  addButton(built: Built<ButtonComponent>): this {
    return this.add(new ButtonComponent(this.controlEl), built);
  }

  addExtraButton(built: Built<ExtraButtonComponent>): this {
    return this.add(new ExtraButtonComponent(this.controlEl), built);
  }

  addToggle(built: Built<ToggleComponent>): this {
    return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), built);
  }

  addText(built: Built<TextComponent>): this {
    return this.add(new TextComponent(this.controlEl), built);
  }

  addSearch(built: Built<SearchComponent>): this {
    return this.add(new SearchComponent(this.controlEl), built);
  }

  addTextArea(built: Built<TextAreaComponent>): this {
    return this.add(new TextAreaComponent(this.controlEl), built);
  }

  addMomentFormat(built: Built<MomentFormatComponent>): this {
    return this.add(new MomentFormatComponent(this.controlEl), built);
  }

  addDropdown(built: Built<DropdownComponent>): this {
    return this.setClass('mod-dropdown').add(new DropdownComponent(this.controlEl), built);
  }

  addColorPicker(built: Built<ColorComponent>): this {
    return this.add(new ColorComponent(this.controlEl), built);
  }

  addProgressBar(built: Built<ProgressBarComponent>): this {
    return this.add(new ProgressBarComponent(this.controlEl), built);
  }

  addSlider(built: Built<SliderComponent>): this {
    return this.setClass('mod-slider').add(new SliderComponent(this.controlEl), built);
  }

  then(call: (setting: this) => unknown): this {
    call(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, built: Built<T>): this {
    this.components.push(component);
    built(component);
    return this;
  }
}
