/** The entries behind a mark of a chart, each a link to its line. */
import { Keymap, type UserEvent } from 'obsidian';
import type { ChartPoint } from '../../charts/chart';
import type { PlacedEntry } from '../../journal/snapshot';
import type { Context } from '../../practice/context';
import { entryWords } from '../../practice/entry-words';
import { WORDS } from '../../practice/words';
import { openPlace, opensPlace } from './open-place';

const MOST = 60;

export class EntriesBehind {
  private readonly el: HTMLElement;
  private label: string | null = null;

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'app' | 'dailyNotes' | 'formatDay' | 'formatTime'>,
  ) {
    this.el = parent.createDiv({ cls: 'ncj-behind' });
    this.el.hide();
  }

  /** Lists them; one alone is opened, and a mark that is shown already folds its list. */
  show(point: ChartPoint, event: UserEvent): void {
    const entries = point.behind?.() ?? [];
    const [only] = entries;
    if (entries.length === 0 && point.path !== null) {
      void openPlace(this.context.app, point.path, point.line, 1, Keymap.isModEvent(event));
    } else if (only && entries.length === 1) {
      void openPlace(this.context.app, only.path, only.entry.line, 1, Keymap.isModEvent(event));
    } else if (this.label === point.label) this.hide();
    else this.list(point.label, entries);
  }

  hide(): void {
    this.label = null;
    this.el.empty();
    this.el.hide();
  }

  private list(label: string, entries: readonly PlacedEntry[]): void {
    this.hide();
    if (entries.length === 0) return;
    this.label = label;
    this.el.show();
    this.el.createDiv({ cls: 'ncj-behind-title', text: label });
    const list = this.el.createEl('ul');
    for (const placed of entries.slice(0, MOST)) this.link(list.createEl('li'), placed);
    if (entries.length > MOST) {
      this.el.createDiv({ cls: 'ncj-muted', text: WORDS.behind.more(entries.length - MOST) });
    }
    list.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }

  private link(item: HTMLElement, { path, entry }: PlacedEntry): void {
    const { app, dailyNotes, formatDay, formatTime } = this.context;
    const day = entry.date ?? dailyNotes.dayOf(path);
    const words = entryWords(entry, entry.time === null ? null : formatTime(entry.time));
    const link = item.createEl('a', {
      cls: 'ncj-behind-link',
      text: day === null ? words : `${formatDay(day, 'short')} · ${words}`,
      href: path,
    });
    opensPlace(link, app, { path, line: entry.line });
  }
}
