/** One quiet notice when a running streak reaches a milestone; each once on this device. */
import { nextMilestone } from '../journal/milestones';
import type { Journal } from '../journal/snapshot';
import { Part } from './part';
import type { Context } from './context';
import { isTelling, tell } from './tell';
import { WORDS } from './words';

const KEY = 'no-contact-journal-milestone';

export class Milestones extends Part {
  constructor(private readonly context: Pick<Context, 'app' | 'settings' | 'index'>) {
    super();
  }

  override onload(): void {
    this.register(this.context.index.onChange(() => this.update(this.context.index.journal())));
  }

  update({ snapshot }: Journal): void {
    const { index, app } = this.context;
    const settings = this.context.settings.get();
    const { since, days } = snapshot.streak;
    if (index.progress !== null || since === null) return;
    const now = `${since} ${days}`;
    const before: unknown = app.loadLocalStorage(KEY);
    if (before === now) return;
    const isTold = settings.milestones && !settings.quiet && isMilestone(days) && grew(before, since, days);
    // It can wait until the journal changes next; what stands there may have a button that is still needed.
    if (isTold && isTelling()) return;
    app.saveLocalStorage(KEY, now);
    if (isTold) tell(WORDS.milestone(days));
  }
}

/** Whether it is the same streak with more days: one that was begun or dated back at a milestone has reached none. */
function grew(before: unknown, since: string, days: number): boolean {
  const [start, length] = typeof before === 'string' ? before.split(' ') : [];
  return start === since && Number(length) < days;
}

function isMilestone(days: number): boolean {
  return days > 0 && nextMilestone(days).previous === days;
}
