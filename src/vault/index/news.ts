/** That the journal changed, until listeners are told: now and then while notes are looked at, and else at once. */
import type { Clock } from '../clock';
import type { ChangeSignal } from './change-signal';

/** Milliseconds between two words on a journal that is not complete yet. */
const GLANCE = 250;

export class News {
  private isThere = false;
  private glanced = 0;

  constructor(
    private readonly clock: Clock,
    private readonly signal: ChangeSignal,
  ) {}

  add(): void {
    this.isThere = true;
  }

  tell(): void {
    if (this.isThere) this.signal.ring();
    this.isThere = false;
  }

  /** Tells what was found so far, where that was not done just now. */
  glance(): void {
    const now = this.clock.ticks();
    if (now - this.glanced < GLANCE) return;
    this.glanced = now;
    this.tell();
  }
}
