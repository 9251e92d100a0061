// Delegated listeners, the click that knows the middle button, and what Obsidian adds to UI events.
import { define, type DomWindow } from './define';

type Listener = (this: unknown, event: Event, target: Element) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;

interface Delegated {
  readonly type: string;
  readonly selector: string;
  readonly listener: Listener;
  readonly heard: (event: Event) => void;
}

const delegates = new WeakMap<EventTarget, Delegated[]>();

export function installEvents(win: DomWindow): void {
  define(win.HTMLElement.prototype, delegation);
  define(win.Document.prototype, delegation);
  define(win.HTMLElement.prototype, {
    onClickEvent(listener: (event: MouseEvent) => unknown, options?: Options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    trigger(type: string) {
      this.dispatchEvent(new win.Event(type, { bubbles: true }));
    },
  });
  define(win.UIEvent.prototype, {
    get targetNode(): Node | null {
      return this.target instanceof win.Node ? this.target : null;
    },
    get win(): Window {
      return this.view ?? win;
    },
    get doc(): Document {
      return (this.view ?? win).document;
    },
    instanceOf(type: { new (...given: never[]): unknown; name: string }) {
      if (this instanceof type) return true;
      const own: unknown = Reflect.get(this.view ?? win, type.name);
      return typeof own === 'function' && this instanceof own;
    },
  });
}

const delegation: object & ThisType<Node> = {
  on(type: string, selector: string, listener: Listener, options?: Options) {
    const heard = (event: Event): void => {
      if (!isElement(event.target)) return;
      const target = event.target.matchParent(selector, isElement(this) ? this : undefined);
      if (target) listener.call(this, event, target);
    };
    const all = delegates.get(this) ?? [];
    delegates.set(this, [...all, { type, selector, listener, heard }]);
    this.addEventListener(type, heard, options);
  },
  off(type: string, selector: string, listener: Listener, options?: Options) {
    const all = delegates.get(this) ?? [];
    const gone = all.filter(
      (one) => one.type === type && one.selector === selector && one.listener === listener,
    );
    for (const one of gone) this.removeEventListener(type, one.heard, options);
    delegates.set(
      this,
      all.filter((one) => !gone.includes(one)),
    );
  },
};

/** True for elements of any window. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'nodeType' in target && target.nodeType === 1;
}
