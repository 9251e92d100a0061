/** One quiet notice when a running streak reaches a milestone; each once on this device. */
import { Notice } from 'obsidian';
import { nextMilestone } from '../journal/milestones';
import type { Journal } from '../journal/snapshot';
import { Part } from './part';
import type { Rooms } from './rooms';

const KEY = 'no-contact-journal-milestone';

export class Milestones extends Part {
  constructor(private readonly rooms: Rooms) {
    super();
  }

  override onload(): void {
    this.register(this.rooms.index.onChange(() => this.update(this.rooms.index.journal())));
  }

  update({ snapshot }: Journal): void {
    const { settings, index, app } = this.rooms;
    const { since, days } = snapshot.streak;
    if (
      !settings.milestones ||
      settings.quiet ||
      index.progress !== null ||
      since === null ||
      !isMilestone(days)
    )
      return;
    const reached = `${since} ${days}`;
    if (app.loadLocalStorage(KEY) === reached) return;
    app.saveLocalStorage(KEY, reached);
    new Notice(`${days} ${days === 1 ? 'day' : 'days'}. You kept each of them.`);
  }
}

function isMilestone(days: number): boolean {
  return days > 0 && nextMilestone(days).previous === days;
}
