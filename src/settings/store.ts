/** The one place that holds the settings: they are read here, changed here, and nowhere else. */
import type { Settings } from './settings';
import {
  DEFAULTS,
  SETTING_KEYS,
  changeSettings,
  isSettingKey,
  isSettingsData,
  readSettings,
  readValue,
  writeSettings,
  type SettingsData,
} from './table';

/** Why the data file is not what is in force: it cannot be read, it is gone, or it cannot be written. */
export type SettingsTrouble = 'unreadable' | 'gone' | 'unwritable';

/** Where settings are kept, and what else the store needs of the world. */
export interface SettingsHome {
  /** The content of the data file; null = there is none. Rejects where it cannot be read. */
  readonly read: () => Promise<unknown>;
  readonly write: (data: SettingsData) => Promise<void>;
  /** What `remember` was given last on this device; null = nothing. */
  readonly recall: () => unknown;
  readonly remember: (kept: Kept) => void;
  /** Called once each time that something goes wrong, until it is right again. */
  readonly tell: (trouble: SettingsTrouble) => void;
  /** Runs it once after so many milliseconds. Returns its undo. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

/** The last good settings, kept outside the data file, which a sync tool may halve or take away. */
export interface Kept {
  readonly data: SettingsData;
  /** What was changed and is not in the data file yet. */
  readonly pending: SettingsData;
}

type Changes = { readonly [K in keyof Settings]?: Settings[K] };

/** Milliseconds between two tries to read a file that could not be read; the last one again and again. */
const TRIES = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;
/** After so many tries a file that is gone is not about to come back: it is written anew. */
const GONE_FOR_GOOD = 4;

export class SettingsStore {
  private settings: Settings = DEFAULTS;
  private data: SettingsData = {};
  private pending: SettingsData = {};
  private known = false;
  private trouble: SettingsTrouble | null = null;
  private tries = 0;
  private cancelRetry: (() => void) | null = null;
  private work: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly home: SettingsHome) {}

  /** The settings as they are now. They never change: ask again for the next ones. */
  readonly get = (): Settings => this.settings;

  /**
   * Puts values in force at once; what is none for its key is left out. Resolves when they stand in the data file, or it
   * turned out that they cannot yet.
   */
  readonly set = (changes: Changes): Promise<void> => {
    const next = changeSettings(this.settings, changes);
    const keys = SETTING_KEYS.filter((key) => readValue(key, changes[key]) !== null);
    const changed = keys.filter((key) => next[key] !== this.settings[key] || this.isBroken(key));
    if (changed.length === 0) return this.work;
    this.pending = { ...this.pending, ...Object.fromEntries(changed.map((key) => [key, next[key]])) };
    this.keep();
    const written = this.sync();
    this.put(next);
    return written;
  };

  /** Called after each change. Returns its undo. */
  readonly onChange = (callback: () => void): (() => void) => {
    const own = (): void => callback();
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  };

  /** Reads the data file, and writes what is waiting: at the start, and whenever the file may have changed. Never rejects. */
  readonly sync = (): Promise<void> => {
    const reconcile = (): Promise<void> => this.reconcile();
    this.work = this.work.then(reconcile, reconcile);
    return this.work;
  };

  stop(): void {
    this.cancelRetry?.();
    this.cancelRetry = null;
    this.listeners.clear();
  }

  private async reconcile(): Promise<void> {
    if (!this.known) this.recall();
    const content = await this.home.read().catch(() => undefined);
    const none = content === null;
    if (none ? !this.isNew() && this.tries < GONE_FOR_GOOD : !isSettingsData(content)) {
      this.goesWrong(none ? 'gone' : 'unreadable');
      return;
    }
    if (isSettingsData(content)) this.take(content);
    if (await this.flush(none)) this.goesWell();
  }

  /** Writes what waits. False = it could not be. */
  private async flush(anew: boolean): Promise<boolean> {
    const keys = Object.keys(this.pending).filter(isSettingKey);
    const written = this.pending;
    const next = writeSettings(this.data, this.settings, keys);
    if (keys.length > 0 || (anew && Object.keys(next).length > 0)) {
      try {
        await this.home.write(next);
      } catch {
        this.goesWrong('unwritable');
        return false;
      }
    }
    this.data = next;
    this.known = true;
    this.pending = Object.fromEntries(
      Object.entries(this.pending).filter(([key, value]) => written[key] !== value),
    );
    this.keep();
    return true;
  }

  private take(data: SettingsData): void {
    this.data = data;
    const settings = changeSettings(readSettings(data), this.pending);
    this.put(changeSettings(this.settings, { ...settings }));
  }

  /** Where the file was never read in this session, what the last one knew holds. */
  private recall(): void {
    this.known = true;
    const kept = this.home.recall();
    if (!isSettingsData(kept) || !isSettingsData(kept['data']) || !isSettingsData(kept['pending'])) return;
    this.pending = { ...kept['pending'], ...this.pending };
    this.take(kept['data']);
  }

  /** No data file, and nothing that should stand in one: nobody ever changed a setting. */
  private isNew(): boolean {
    return Object.keys(this.data).length === 0;
  }

  private isBroken(key: keyof Settings): boolean {
    const raw = this.data[key];
    return raw !== undefined && readValue(key, raw) === null;
  }

  private keep(): void {
    this.home.remember({ data: this.data, pending: this.pending });
  }

  private put(next: Settings): void {
    if (next === this.settings) return;
    this.settings = next;
    for (const listener of [...this.listeners]) listener();
  }

  private goesWell(): void {
    this.trouble = null;
    this.tries = 0;
    this.cancelRetry?.();
    this.cancelRetry = null;
  }

  private goesWrong(trouble: SettingsTrouble): void {
    if (this.trouble === null) this.home.tell(trouble);
    this.trouble = trouble;
    const wait = TRIES[Math.min(this.tries, TRIES.length - 1)] ?? 0;
    this.cancelRetry ??= this.home.later(() => this.tryAgain(), wait);
  }

  private tryAgain(): void {
    this.cancelRetry = null;
    this.tries += 1;
    void this.sync();
  }
}
