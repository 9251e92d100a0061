// Events as Obsidian has them: named, synchronous, taken off by their reference.

export interface EventRef {
  readonly source: Events;
  readonly name: string;
  readonly run: (...data: never[]) => unknown;
}

export class Events {
  private readonly listeners = new Map<string, EventRef[]>();

  on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    const run = context === undefined ? callback : callback.bind(context);
    const ref: EventRef = { source: this, name, run };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.keep(name, (ref) => ref.run !== callback);
  }

  offref(ref: EventRef): void {
    this.keep(ref.name, (each) => each !== ref);
  }

  /** One listener that throws does not keep the others from hearing; the error shows as in the app. */
  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      (ref.run as (...data: unknown[]) => unknown)(...data);
    } catch (error) {
      reportLater(error);
    }
  }

  private keep(name: string, wanted: (ref: EventRef) => boolean): void {
    this.listeners.set(name, (this.listeners.get(name) ?? []).filter(wanted));
  }
}

/** As an uncaught error, so that neither a test nor the page can miss it. */
export function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
