// Menus: at the pointer or at a place; arrows, Enter and Esc work, a click beside closes.
import type { MenuPositionDef } from 'obsidian';
import { Component } from '../model/component';
import { setIcon } from './icons';
import { Keymap, Scope } from './scope';

type Chosen = (event: MouseEvent | KeyboardEvent) => unknown;

const menus = new WeakMap<Event, Menu>();

export class MenuItem {
  readonly dom: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly iconEl: HTMLElement;
  section = '';
  disabled = false;
  label = false;
  private chosen: Chosen = () => undefined;

  constructor(private readonly menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (event) => this.choose(event));
    this.dom.addEventListener('mouseenter', () => this.menu.select(this));
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon) setIcon(this.iconEl, icon);
    else this.iconEl.empty();
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    for (const mark of this.dom.findAll('.menu-item-icon.mod-checked')) mark.detach();
    if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.label = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset.section = section;
    return this;
  }

  onClick(callback: Chosen): this {
    this.chosen = callback;
    return this;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled || this.label) return;
    this.menu.hide();
    void this.chosen(event);
  }
}

export class MenuSeparator {
  readonly dom = createDiv('menu-separator');
}

export class Menu extends Component {
  readonly dom: HTMLElement;
  readonly items: (MenuItem | MenuSeparator)[] = [];
  private readonly scope = new Scope();
  private readonly whenHidden: (() => unknown)[] = [];
  private selected: MenuItem | null = null;
  private parentEl: HTMLElement | null = null;
  private outside: (() => void) | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
    this.scope.register(null, 'Escape', () => {
      this.hide();
      return false;
    });
    this.scope.register(null, 'ArrowDown', () => this.step(1));
    this.scope.register(null, 'ArrowUp', () => this.step(-1));
    this.scope.register(null, 'Enter', (event) => {
      this.selected?.choose(event);
      return false;
    });
  }

  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const menu = menus.get(event) ?? new Menu();
    if (!menus.has(event)) {
      menus.set(event, menu);
      event.preventDefault();
      window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    }
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  addItem(built: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    built(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.parentEl = el;
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    if (this.items.length === 0) return this;
    this.fill();
    doc.body.appendChild(this.dom);
    this.parentEl?.addClass('has-active-menu');
    const { offsetWidth, offsetHeight } = this.dom;
    const page = doc.documentElement;
    const left = position.left ? position.x - offsetWidth : position.x;
    this.dom.setCssStyles({
      left: `${Math.max(4, Math.min(left, page.clientWidth - offsetWidth - 4))}px`,
      top: `${Math.max(4, Math.min(position.y, page.clientHeight - offsetHeight - 4))}px`,
    });
    Keymap.global.pushScope(this.scope);
    const away = (event: Event): void => {
      if (!(event.target instanceof Node) || !this.dom.contains(event.target)) this.hide();
    };
    doc.addEventListener('mousedown', away, true);
    this.outside = () => doc.removeEventListener('mousedown', away, true);
    this.load();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.detach();
    this.parentEl?.removeClass('has-active-menu');
    this.outside?.();
    Keymap.global.popScope(this.scope);
    this.unload();
    for (const call of this.whenHidden) void call();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.whenHidden.push(callback);
  }

  select(item: MenuItem | null): void {
    this.selected?.dom.removeClass('selected');
    this.selected = item && !item.disabled && !item.label ? item : null;
    this.selected?.dom.addClass('selected');
  }

  private step(by: 1 | -1): false {
    const stops = this.items.filter(
      (one): one is MenuItem => one instanceof MenuItem && !one.disabled && !one.label,
    );
    const at = this.selected ? stops.indexOf(this.selected) : by > 0 ? -1 : 0;
    this.select(stops[(at + by + stops.length) % stops.length] ?? null);
    return false;
  }

  /** One group a section, in the order the sections first came. */
  private fill(): void {
    this.dom.empty();
    const box = this.dom.createDiv('menu-scroll');
    const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
    for (const item of this.items) {
      const section = item instanceof MenuItem ? item.section : '';
      sections.set(section, [...(sections.get(section) ?? []), item]);
    }
    for (const items of sections.values()) {
      if (box.childElementCount > 0) box.createDiv('menu-separator');
      const group = box.createDiv('menu-group');
      for (const item of items) group.append(item.dom);
    }
  }
}
