/** What the moves of a sequence share: the day's note, its panes, what must stand there, and what is under way. */
import type { LocalDay } from '../../../../src/entries/local-day';
import type { Written } from '../../../../src/vault/writing/writer';
import type { MarkdownView } from '../../../host/model/markdown-view';
import type { Rooms } from '../rooms';
import { Ledger } from './ledger';
import type { Random } from './random';

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Something that a sequence may do next. */
export interface Move {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
  readonly run: () => Promise<unknown>;
  /** It is not waited for: the next move comes in between. */
  readonly soon?: boolean;
}

interface Logged {
  readonly mark: string;
  readonly written: Written;
  /** Of a line that got a field. */
  readonly field: boolean;
}

export class Scene {
  readonly history: string[] = [];
  readonly ledger: Ledger;
  readonly path: string;
  readonly logged: Logged[] = [];
  readonly running: Promise<unknown>[] = [];
  readonly opening: Promise<unknown>[] = [];
  /** Panes that have read the note. */
  readonly views: MarkdownView[] = [];
  /** Panes that go to another note or close, and have not saved this one yet. */
  readonly leaving = new Set<MarkdownView>();
  /** Those whose cursor the user put into an entry. */
  readonly inEntry = new Set<MarkdownView>();
  /** As it must stand in the properties; null = it need not. */
  mood: number | null = null;
  failing: 'write' | 'read' | null = null;
  /** A pane that could not read a change does not know of it. */
  mayBeStale = false;

  constructor(
    seed: number,
    readonly pick: Random,
    readonly rooms: Rooms,
    readonly day: LocalDay,
  ) {
    this.ledger = new Ledger(seed);
    this.path = `${day}.md`;
  }

  note(what: string): void {
    this.history.push(`${Math.round(performance.now())} ${what}`);
  }

  openViews(): MarkdownView[] {
    const open = new Set<unknown>();
    this.rooms.app.workspace.iterateAllLeaves(({ view }) => open.add(view));
    return this.views.filter(
      (view) => open.has(view) && view.file?.path.includes(this.day) && !view.file.deleted,
    );
  }

  oneOf<T>(all: readonly T[]): T | null {
    return all[this.pick(Math.max(1, all.length))] ?? null;
  }

  standing(): string | null {
    const { adapter } = this.rooms;
    return adapter.statNow(this.path) ? adapter.textNow(this.path) : null;
  }
}
