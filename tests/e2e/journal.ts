/** A page with the built plugin, for specs: they get it, its vault and what the plugin's API says. */
import type { Snapshot } from '../../src/journal/snapshot';
import { setSideWidth, settled, waitForPlugin } from './in-page';
import { JOURNAL, usePages, type OpenedPage, type PageSetup } from './pages';

export const ID = JOURNAL.id;

export type JournalSetup = PageSetup;

export interface OpenJournal extends OpenedPage {
  /** The note as it is on disk in the page; null = there is none. */
  note(path: string): Promise<string | null>;
  snapshot(): Promise<Snapshot>;
  /** Runs a command by its id without the plugin's. */
  run(command: string): Promise<void>;
  /** Loads the page again, as when the app starts again. */
  reload(): Promise<void>;
  /** Shows the right sidebar, so many pixels wide. */
  setSideWidth(width: number): Promise<void>;
  /** Resolves when every note is indexed and the page has drawn. */
  settled(): Promise<void>;
}

/** To be called once a file, at its top. */
export function useJournal(): (setup?: JournalSetup) => Promise<OpenJournal> {
  const open = usePages(JOURNAL);
  return async (setup) => journalIn(await open(setup));
}

function journalIn(opened: OpenedPage): OpenJournal {
  const { page } = opened;
  return {
    ...opened,
    note: (path) =>
      page.evaluate(
        `(() => { const file = app.vault.getFileByPath(${JSON.stringify(path)}); return file ? app.vault.read(file) : null; })()`,
      ),
    snapshot: () => page.evaluate(`app.plugins.plugins['${ID}'].api.snapshot()`),
    run: async (command) => {
      await page.evaluate(`app.commands.executeCommandById('${ID}:${command}')`);
    },
    reload: async () => {
      await page.reload();
      await waitForPlugin(page, ID);
    },
    setSideWidth: (width) => setSideWidth(page, width),
    settled: () => settled(page),
  };
}

/** `YYYY-MM-DD` of the machine's present day. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
