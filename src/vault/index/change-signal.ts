/** Tells listeners that something changed: at once for one change, and not too often for many. Rung by its owner only. */
import type { Clock } from '../clock';
import { report } from '../report';

/** At least so many milliseconds between two rings, and as long as the listeners took. */
const GAP = 16;

export class ChangeSignal {
  private readonly listeners = new Set<() => void>();
  private pending = false;
  private quietUntil = 0;

  constructor(private readonly clock: Clock) {}

  /** Returns its undo. */
  listen(listener: () => void): () => void {
    const own = () => listener();
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  }

  /** Rings before the next frame; many calls make one ring. */
  ring(): void {
    if (this.pending || this.listeners.size === 0) return;
    this.pending = true;
    const wait = this.quietUntil - this.clock.ticks();
    if (wait > 0) window.setTimeout(() => this.sound(), wait);
    else queueMicrotask(() => this.sound());
  }

  /** Forgets all listeners. */
  silence(): void {
    this.listeners.clear();
  }

  private sound(): void {
    this.pending = false;
    const began = this.clock.ticks();
    for (const listener of this.listeners) callSafely(listener);
    const ended = this.clock.ticks();
    this.quietUntil = ended + Math.max(GAP, ended - began);
  }
}

/** One listener's error is reported and keeps no other from being told. */
function callSafely(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    report(error);
  }
}
