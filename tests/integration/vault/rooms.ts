/** The rooms of src/vault in the host, as the plugin's composition root would build them, with a clock in the test's hand. */
import type { App as ObsidianApp } from 'obsidian';
import { parseLocalDay, type LocalDay } from '../../../src/entries/local-day';
import type { Settings } from '../../../src/settings/settings';
import { DEFAULTS } from '../../../src/settings/table';
import { DailyNotes } from '../../../src/vault/daily/daily-notes';
import { JournalIndex } from '../../../src/vault/index/journal-index';
import type { Lost } from '../../../src/vault/writing/line-watch';
import type { Compose } from '../../../src/vault/writing/new-notes';
import { JournalWriter } from '../../../src/vault/writing/writer';
import type { App } from '../../host/model/app';
import type { MarkdownView } from '../../host/model/markdown-view';
import { MarkdownView as View } from '../../host/model/markdown-view';
import { Plugin } from '../../host/model/plugin';
import { createHost, type Host } from '../../host/node';

export interface Rooms extends Host {
  readonly settings: Settings;
  readonly dailyNotes: DailyNotes;
  readonly index: JournalIndex;
  readonly writer: JournalWriter;
  /** What the writer told as taken away by another program. */
  readonly lost: Lost[];
  /** Can be set. */
  now: Date;
  /** Opens the note for editing in a tab of its own, and gives its view. */
  open(path: string): Promise<MarkdownView>;
}

export interface RoomsGiven {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly compose?: Compose;
  readonly prepare?: (app: App) => void;
}

export const TODAY = day('2026-03-10');

export function day(text: string): LocalDay {
  const found = parseLocalDay(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

export async function openRooms(given: RoomsGiven = {}): Promise<Rooms> {
  const settings = { ...DEFAULTS, ...given.settings };
  const live = (): Settings => settings;
  const lost: Lost[] = [];
  const time = { now: new Date(2026, 2, 10, 21, 14) };
  const clock = { now: () => time.now, ticks: () => performance.now() };
  let rooms: Pick<Rooms, 'dailyNotes' | 'index' | 'writer'> | null = null;

  class Vaulted extends Plugin {
    override onload(): void {
      const app = this.app as unknown as ObsidianApp;
      const dailyNotes = new DailyNotes(app, live, clock);
      const index = new JournalIndex(app, live, clock, dailyNotes);
      const writer = new JournalWriter(app, live, clock, dailyNotes, given.compose, (each) =>
        lost.push(each),
      );
      this.addChild(writer as unknown as Parameters<Plugin['addChild']>[0]);
      this.addChild(index as unknown as Parameters<Plugin['addChild']>[0]);
      rooms = { dailyNotes, index, writer };
    }
  }

  const host = await createHost({
    files: given.files ?? {},
    plugin: Vaulted,
    ...(given.prepare ? { prepare: given.prepare } : {}),
  });
  const built = rooms as Pick<Rooms, 'dailyNotes' | 'index' | 'writer'> | null;
  if (!built) throw new Error('the plugin did not load');
  await built.index.atRest();
  const { app } = host;
  return Object.defineProperty(
    {
      ...host,
      ...built,
      settings,
      lost,
      now: time.now,
      open: async (path: string) => {
        const file = app.vault.getFileByPath(path);
        if (!file) throw new Error(`there is no ${path}`);
        const leaf = app.workspace.getLeaf('tab');
        await leaf.openFile(file);
        if (!(leaf.view instanceof View)) throw new Error(`${path} did not open`);
        return leaf.view;
      },
    },
    'now',
    { get: () => time.now, set: (now: Date) => (time.now = now) },
  );
}
