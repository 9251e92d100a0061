/** One ride-out under way, as it is kept on this device: it survives closing, sleep and a restart. The urge itself is in its note. */
import type { App } from 'obsidian';
import { RIDE_OUT_TYPE } from './view-types';

export interface Session {
  /** Where the urge was logged, so that the end can be written to the same line. */
  readonly path: string;
  readonly line: string;
  /** ISO date-time. */
  readonly startedAt: string;
  readonly stage: 'intensity' | 'guess' | 'quiet' | 'ending';
  readonly intensity: number | null;
  /** Minutes. */
  readonly expected: number | null;
  /** The kind of the prompt that was there at the end. */
  readonly prompt?: string;
  /** How many ride-outs there were before, so that the thoughts turn on; absent = 0. */
  readonly turn?: number;
}

const KEY = 'no-contact-journal-ride-out';
const TURN_KEY = 'no-contact-journal-ride-outs';

/** After so many minutes another urge is another one: nobody measures over hours. */
export const LONGEST = 180;

/** The ride-out that is under way; null = none, or one that was left behind long ago. */
export function loadSession(app: App, now: Date): Session | null {
  const kept: unknown = app.loadLocalStorage(KEY);
  return isSession(kept) && minutesOf(kept, now) < LONGEST ? kept : null;
}

/** The one that is on the screen: a second urge is not logged in the midst of it. */
export function ridingOut(app: App, now: Date): Session | null {
  return app.workspace.getLeavesOfType(RIDE_OUT_TYPE).length > 0 ? loadSession(app, now) : null;
}

export function saveSession(app: App, session: Session | null): void {
  app.saveLocalStorage(KEY, session);
}

/** The turn of a ride-out that begins now; the next one gets the next. */
export function nextTurn(app: App): number {
  const kept: unknown = app.loadLocalStorage(TURN_KEY);
  const turn = typeof kept === 'number' ? kept : 0;
  app.saveLocalStorage(TURN_KEY, turn + 1);
  return turn;
}

/** Whole minutes from the start to now, at least 0. */
export function minutesOf(session: Session, now: Date): number {
  return Math.max(0, Math.round((now.getTime() - new Date(session.startedAt).getTime()) / 60_000));
}

function isSession(kept: unknown): kept is Session {
  if (typeof kept !== 'object' || kept === null) return false;
  const session: Partial<Record<keyof Session, unknown>> = kept;
  return (
    typeof session.path === 'string' &&
    typeof session.line === 'string' &&
    typeof session.startedAt === 'string' &&
    !Number.isNaN(Date.parse(session.startedAt)) &&
    ['intensity', 'guess', 'quiet', 'ending'].some((stage) => stage === session.stage) &&
    isAmount(session.intensity) &&
    isAmount(session.expected) &&
    (session.prompt === undefined || typeof session.prompt === 'string') &&
    (session.turn === undefined || typeof session.turn === 'number')
  );
}

function isAmount(value: unknown): boolean {
  return value === null || typeof value === 'number';
}
