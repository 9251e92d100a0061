/** A clock for tests that jumps from timer to timer: nothing is waited for, and the same seed gives the same order of events. */

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly every: number | null;
  readonly run: () => void;
}

export interface VirtualTime {
  /** Milliseconds since it began. */
  now(): number;
  /** Runs a job to its end. Throws where it waits for something that never comes. */
  through(job: Promise<void>): Promise<void>;
  /** Gives the real clock back; what was still to come is gone. */
  end(): void;
}

const BEGAN = Date.UTC(2026, 2, 10, 20);

/** Takes the place of the timers and clocks of Node and of the test's window. */
export function virtualTime(): VirtualTime {
  const timers = new Map<number, Timer>();
  let [now, made] = [0, 0];

  const add = (run: () => void, delay: number | undefined, every: boolean): number => {
    const wait = Math.max(1, delay ?? 0);
    const id = (made += 1);
    timers.set(id, { id, at: now + wait, every: every ? wait : null, run });
    return id;
  };
  const clear = (id: number): void => void timers.delete(id);
  const fakes = {
    setTimeout: (run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) =>
      add(() => run(...given), delay, false),
    clearTimeout: clear,
    setInterval: (run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) =>
      add(() => run(...given), delay, true),
    clearInterval: clear,
    requestAnimationFrame: (run: (time: number) => void) => add(() => run(now), 16, false),
    cancelAnimationFrame: clear,
  };
  const undo = [
    ...[globalThis, document.defaultView ?? globalThis].map((target) => replace(target, fakes)),
    replace(Date, { now: () => BEGAN + now }),
    replace(performance, { now: () => now }),
  ];

  const next = (): Timer | null => {
    let first: Timer | null = null;
    for (const timer of timers.values()) if (!first || timer.at < first.at) first = timer;
    return first;
  };
  const step = (): void => {
    const timer = next();
    if (!timer) throw new Error('It waits for something that never comes.');
    now = timer.at;
    if (timer.every === null) timers.delete(timer.id);
    else timers.set(timer.id, { ...timer, at: now + timer.every });
    timer.run();
  };
  return {
    now: () => now,
    through: async (job) => {
      const state = { ended: false };
      const done = (): void => void (state.ended = true);
      job.then(done, done);
      for (;;) {
        // All that is promised comes before this.
        await new Promise((turn) => setImmediate(turn));
        if (state.ended) return job;
        step();
      }
    },
    end: () => undo.reverse().forEach((each) => each()),
  };
}

/** A test's job in a time of its own; `end` comes after it, there too. */
export function virtually<T extends readonly unknown[]>(
  job: (...given: T) => Promise<void>,
  end: () => Promise<void>,
): (...given: T) => Promise<void> {
  return async (...given) => {
    const time = virtualTime();
    try {
      await time.through(job(...given).finally(end));
    } finally {
      time.end();
    }
  };
}

function replace(target: object, members: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(members).map(
    (name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const,
  );
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
  };
}
