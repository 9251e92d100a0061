// Keyboard scopes: a stack of them, of which only the top one (and its parents) hears a key.
import type {
  KeymapContext,
  KeymapEventHandler,
  KeymapEventListener,
  Modifier,
  PaneType,
  UserEvent,
} from 'obsidian';
import { focusNext } from './focus';

interface Registered extends KeymapEventHandler {
  readonly func: KeymapEventListener;
}

export class Scope {
  readonly keys: Registered[] = [];
  /** While this scope is on top, Tab stays inside this element. */
  tabFocusContainerEl: HTMLElement | null = null;

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers && spell(modifiers), key, func };
    this.keys.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    const at = this.keys.findIndex((one) => one === handler);
    if (at >= 0) this.keys.splice(at, 1);
  }

  setTabFocusContainerEl(el: HTMLElement): void {
    this.tabFocusContainerEl = el;
  }

  handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const one of this.keys) {
      if (one.modifiers !== null && !sameModifiers(one.modifiers, context.modifiers ?? '')) continue;
      if (one.key !== null && !sameKey(one.key, context)) continue;
      const answer: unknown = one.func(event, context);
      if (answer !== undefined) return answer;
    }
    if (event.key === 'Tab' && this.tabFocusContainerEl) {
      return focusNext(this.tabFocusContainerEl, event.shiftKey ? -1 : 1) ? false : undefined;
    }
    return this.parent?.handleKey(event, context);
  }
}

export class Keymap {
  /** The keymap of the app that runs: what has no app at hand (a menu) pushes its scope here. */
  static global: Keymap;
  private readonly stack: Scope[] = [];

  constructor(readonly root: Scope = new Scope()) {
    Keymap.global = this;
  }

  /** Listens in a window before anything in it does, as the app does; returns the undo. */
  listen(win: Window): () => void {
    const heard = (event: KeyboardEvent): void => this.onKeyEvent(event);
    win.addEventListener('keydown', heard, true);
    return () => win.removeEventListener('keydown', heard, true);
  }

  get scope(): Scope {
    return this.stack.at(-1) ?? this.root;
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.stack.lastIndexOf(scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  onKeyEvent(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const context: KeymapContext = { modifiers: spellEvent(event), key: event.key, vkey: event.code };
    if (this.scope.handleKey(event, context) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    return { Mod: ctrlKey || metaKey, Ctrl: ctrlKey, Meta: metaKey, Alt: altKey, Shift: shiftKey }[modifier];
  }

  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

function spell(modifiers: Modifier[]): string {
  return [...modifiers].sort().join(',');
}

/** Mod is Ctrl or Cmd: the page may be looked at on any system. */
function sameModifiers(wanted: string, held: string): boolean {
  const either = ['Ctrl', 'Meta'].map((name) => wanted.replace('Mod', name).split(',').sort().join(','));
  return either.includes(held);
}

function spellEvent(event: KeyboardEvent): string {
  const held: [boolean, string][] = [
    [event.altKey, 'Alt'],
    [event.ctrlKey, 'Ctrl'],
    [event.metaKey, 'Meta'],
    [event.shiftKey, 'Shift'],
  ];
  return held
    .filter(([down]) => down)
    .map(([, name]) => name)
    .join(',');
}

function sameKey(key: string, { key: pressed, vkey }: KeymapContext): boolean {
  const wanted = key.toLowerCase();
  return (
    pressed?.toLowerCase() === wanted ||
    vkey.toLowerCase() === wanted ||
    vkey.toLowerCase() === `key${wanted}`
  );
}
