/** The daily reminder: one notice inside Obsidian at the set time, if the day has no entry yet. Off by default. */
import { Component } from 'obsidian';
import { minutesIntoDay } from '../entries/local-day';
import type { Context } from './context';
import { isTelling, tell } from './tell';
import { WORDS } from './words';

const KEY = 'no-contact-journal-reminded';
const LOOK_MS = 30_000;

export class Reminder extends Component {
  constructor(
    private readonly win: Window,
    private readonly context: Pick<Context, 'app' | 'settings' | 'index' | 'now' | 'today'>,
  ) {
    super();
  }

  override onload(): void {
    this.registerInterval(this.win.setInterval(() => this.look(), LOOK_MS));
  }

  private look(): void {
    const { app, index } = this.context;
    const settings = this.context.settings.get();
    if (settings.reminder === '' || settings.quiet || index.progress !== null) return;
    const today = this.context.today();
    const now = this.context.now();
    const [hours = 0, minutes = 0] = settings.reminder.split(':').map(Number);
    const into = (hour: number, minute: number): number => minutesIntoDay(hour, minute, settings.dayStartsAt);
    const due = into(now.getHours(), now.getMinutes()) >= into(hours, minutes);
    if (!due || isTelling() || app.loadLocalStorage(KEY) === today) return;
    app.saveLocalStorage(KEY, today);
    if (index.journal().snapshot.days.at(-1)?.date === today) return;
    tell(WORDS.reminder);
  }
}
