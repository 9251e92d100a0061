// Something with a life: what it registers goes when it unloads.
import type { EventRef } from './events';

export class Component {
  _loaded = false;
  private _children: Component[] = [];
  private _undo: (() => unknown)[] = [];

  load(): void {
    if (this._loaded) return;
    this._loaded = true;
    void this.onload();
    for (const child of [...this._children]) child.load();
  }

  onload(): Promise<void> | void {}

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    for (const child of this._children.splice(0).reverse()) child.unload();
    for (const undo of this._undo.splice(0).reverse()) undo();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(child: T): T {
    this._children.push(child);
    if (this._loaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const at = this._children.indexOf(child);
    if (at >= 0) {
      this._children.splice(at, 1);
      child.unload();
    }
    return child;
  }

  register(undo: () => unknown): void {
    this._undo.push(undo);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.source.offref(ref));
  }

  registerDomEvent(
    el: EventTarget,
    type: string,
    callback: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerScopeEvent(handler: { scope: { unregister(handler: unknown): void } }): void {
    this.register(() => handler.scope.unregister(handler));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
