// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../model/app';
import { ConfirmationModal } from './confirmation-modal';
import { prepareJsdom } from '../jsdom';
import { Menu } from './menu';
import { Modal } from './modal';
import { Notice } from './notice';
import { Keymap, Scope } from './scope';
import { SuggestModal } from './suggest-modal';

let app: App;
let undo = (): void => undefined;

beforeAll(prepareJsdom);

beforeEach(() => {
  undo();
  document.body.empty();
  const keymap = new Keymap();
  undo = keymap.listen(window);
  const needed: Partial<App> = { keymap, scope: keymap.root };
  app = needed as App;
});

function press(key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  return (document.activeElement ?? document.body).dispatchEvent(event);
}

describe('a modal', () => {
  test('stays until it is closed, by Esc or by a click beside it', () => {
    const modal = new Modal(app).setTitle('Log urge');
    const closed = vi.spyOn(modal, 'onClose');
    modal.open();
    expect(document.querySelector('.modal-container .modal .modal-title')?.textContent).toBe('Log urge');
    press('a');
    expect(document.querySelectorAll('.modal')).toHaveLength(1);
    press('Escape');
    expect(document.querySelectorAll('.modal-container')).toHaveLength(0);
    modal.open();
    modal.bgEl.click();
    expect(document.querySelectorAll('.modal-container')).toHaveLength(0);
    expect(closed).toHaveBeenCalledTimes(2);
  });

  test('that is closed again hears of it again, as in the app', () => {
    const modal = new Modal(app);
    const heard: string[] = [];
    modal.onClose = () => void heard.push('onClose');
    modal.setCloseCallback(() => heard.push('callback'));
    modal.open();
    modal.close();
    modal.close();
    expect(heard).toEqual(['onClose', 'callback', 'onClose', 'callback']);
  });

  test('gives the focus to its first control after onOpen, whatever that one gave it to', () => {
    const modal = new Modal(app);
    const first = modal.contentEl.createEl('button', { text: 'first' });
    const second = modal.contentEl.createEl('button', { text: 'second' });
    modal.onOpen = () => second.focus();
    modal.open();
    expect(document.activeElement).toBe(first);
    modal.close();
  });

  test('takes the focus, keeps Tab inside and gives the focus back', () => {
    const before = document.body.createEl('button', { text: 'before' });
    before.focus();
    const modal = new Modal(app);
    const first = modal.contentEl.createEl('input', { type: 'text' });
    const last = modal.contentEl.createEl('button', { text: 'last' });
    modal.open();
    expect(document.activeElement).toBe(first);
    press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(last);
    press('Tab');
    expect(document.activeElement).toBe(first);
    modal.close();
    expect(document.activeElement).toBe(before);
  });

  test('keeps the keys of the app away while it is open', () => {
    const hotkey = vi.fn(() => false);
    app.scope.register(['Mod'], 'p', hotkey);
    const modal = new Modal(app);
    modal.open();
    press('p', { ctrlKey: true });
    expect(hotkey).not.toHaveBeenCalled();
    modal.close();
    press('p', { ctrlKey: true });
    press('p', { metaKey: true });
    press('p', { ctrlKey: true, shiftKey: true });
    expect(hotkey).toHaveBeenCalledTimes(2);
  });
});

test('a confirmation closes by its buttons, unless the button says to stay', async () => {
  const modal = new ConfirmationModal(app).setTitle('Delete?');
  const stay = vi.fn(() => true);
  modal.addButton((button) => button.setButtonText('Stay').onClick(stay));
  modal.addButton((button) => button.setButtonText('Delete').setDestructive().setInitialFocus());
  modal.addCancelButton();
  modal.open();
  const [first, second] = modal.buttonContainerEl.findAll('button');
  expect(document.activeElement).toBe(second);
  first?.click();
  await sleep(1);
  expect(stay).toHaveBeenCalledTimes(1);
  expect(modal.containerEl.isConnected).toBe(true);
  second?.click();
  await vi.waitFor(() => expect(modal.containerEl.isConnected).toBe(false));
});

describe('a suggest modal', () => {
  class Names extends SuggestModal<string> {
    chosen: string[] = [];
    override getSuggestions(query: string): string[] {
      return ['apple', 'apricot', 'pear'].filter((name) => name.includes(query));
    }
    override renderSuggestion(value: string, el: HTMLElement): void {
      el.setText(value);
    }
    override onChooseSuggestion(value: string): void {
      this.chosen.push(value);
    }
  }

  test('suggests as one types; arrows move, Enter takes, and it closes', () => {
    const modal = new Names(app);
    modal.open();
    expect(document.activeElement).toBe(modal.inputEl);
    modal.inputEl.value = 'ap';
    modal.inputEl.trigger('input');
    const shown = (): (string | null)[] =>
      document.body.findAll('.suggestion-item').map((el) => el.textContent);
    expect(shown()).toEqual(['apple', 'apricot']);
    press('ArrowDown');
    expect(document.querySelector('.suggestion-item.is-selected')?.textContent).toBe('apricot');
    press('ArrowDown');
    expect(document.querySelector('.suggestion-item.is-selected')?.textContent).toBe('apple');
    press('ArrowUp');
    press('Enter');
    expect(modal.chosen).toEqual(['apricot']);
    expect(document.querySelector('.prompt')).toBeNull();
  });

  test('says so when nothing is found, and Enter then does nothing', () => {
    const modal = new Names(app);
    modal.open();
    modal.inputEl.value = 'zz';
    modal.inputEl.trigger('input');
    expect(document.querySelector('.suggestion-empty')?.textContent).toBe('No results found.');
    press('Enter');
    expect(modal.chosen).toEqual([]);
    expect(document.querySelector('.prompt')).not.toBeNull();
  });
});

describe('notices', () => {
  test('stack, go after their time and at a click', async () => {
    new Notice('one', 20);
    const two = new Notice(
      createFragment((part) => part.createEl('b', { text: 'two' })),
      0,
    );
    expect(document.body.findAll('.notice-container > .notice')).toHaveLength(2);
    await vi.waitFor(() =>
      expect(document.body.findAll('.notice').map((el) => el.textContent)).toEqual(['two']),
    );
    two.setMessage('three');
    expect(two.messageEl.textContent).toBe('three');
    two.containerEl.click();
    expect(document.querySelector('.notice-container')).toBeNull();
  });
});

test('a menu works by keyboard and closes before what was chosen runs', () => {
  const ran = vi.fn((): Element | null => document.querySelector('.menu'));
  const hidden = vi.fn();
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('Never').setDisabled(true));
  menu.addItem((item) => item.setTitle('Log urge').setIcon('plus').onClick(ran));
  menu.onHide(hidden);
  menu.showAtPosition({ x: 1, y: 1 });
  press('ArrowDown');
  expect(document.querySelector('.menu-item.selected')?.textContent).toBe('Log urge');
  press('Enter');
  expect(ran).toHaveReturnedWith(null);
  expect(hidden).toHaveBeenCalledTimes(1);
});

test('a scope asks its own keys before those of its parent', () => {
  const parent = new Scope();
  const heard: string[] = [];
  parent.register([], 'x', () => void heard.push('parent'));
  const scope = new Scope(parent);
  const own = scope.register([], 'x', () => {
    heard.push('own');
    return false;
  });
  app.keymap.pushScope(scope);
  expect(press('x')).toBe(false);
  scope.unregister(own);
  expect(press('x')).toBe(true);
  expect(heard).toEqual(['own', 'parent']);
});
