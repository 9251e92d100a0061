/** What other devices, other programs and the disk do. */
import { pause, type Move, type Scene } from './scene';

export class OutsideMoves {
  private moved = 0;
  readonly moves: readonly Move[] = [
    { weight: 2, name: 'outside', run: () => this.write(true) },
    { weight: 2, name: 'unnoticed', run: () => this.write(false) },
    { weight: 1, name: 'take away', run: () => this.takeAway() },
    { weight: 1, name: 'rename', run: () => this.rename() },
    { weight: 1, name: 'remove', run: () => this.remove() },
    { weight: 1, name: 'fail', run: () => this.fail() },
  ];

  constructor(
    private readonly scene: Scene,
    /** Logs an entry: something is written at that moment. */
    private readonly log: () => Promise<void>,
  ) {}

  private async write(noticed: boolean): Promise<void> {
    const { outside } = this.scene.rooms.adapter;
    const text = this.scene.standing();
    if (text === null) return;
    const mark = this.scene.ledger.mark('o');
    const lines = text.split(/(?<=\n)/);
    const after =
      this.scene.pick(2) === 0 || /^(?:---|\uFEFF)/.test(text)
        ? `${text}\n${mark}\n`
        : [`${mark}\n`, ...lines].join('');
    this.scene.ledger.put(mark, 'once');
    this.scene.note(`outside ${mark}`);
    if (noticed) {
      outside.write(this.scene.path, after);
      return;
    }
    outside.writeUnnoticed(this.scene.path, after);
    const noticing = pause(this.scene.pick(400)).then(() => {
      if (this.scene.standing() !== null) outside.notice(this.scene.path);
    });
    this.scene.running.push(noticing);
    if (this.scene.pick(2) === 0) await this.log();
  }

  /** Another program takes an entry away: that is told. */
  private async takeAway(): Promise<void> {
    const text = this.scene.standing();
    const last = this.scene.logged.at(-1);
    if (text === null || !last?.written.path.endsWith(this.scene.path) || !text.includes(last.mark)) return;
    const lines = text.split(/(?<=\n)/).filter((line) => !line.includes(last.mark));
    this.scene.note(`taken away ${last.mark}`);
    for (const line of text.split('\n')) if (line.includes(last.mark)) this.scene.ledger.removed(line);
    this.scene.rooms.adapter.outside.write(this.scene.path, lines.join(''));
    await Promise.resolve();
  }

  /**
   * A note that moves away is no day's any more; the next entry makes another. Not while a pane reads it: that would read the
   * one that comes in its place.
   */
  private async rename(): Promise<void> {
    await Promise.all(this.scene.opening.splice(0));
    if (this.scene.standing() === null) return;
    this.moved += 1;
    this.scene.mood = null;
    const { outside } = this.scene.rooms.adapter;
    outside.notice(this.scene.path);
    outside.rename(this.scene.path, `Moved/${this.scene.day} ${this.moved}.md`);
    await pause(this.scene.pick(10));
  }

  private async remove(): Promise<void> {
    const text = this.scene.standing();
    if (text === null || this.scene.pick(2) > 0) return;
    this.scene.ledger.removed(text);
    for (const { editor } of [...this.scene.openViews(), ...this.scene.leaving])
      this.scene.ledger.removed(editor.getValue());
    this.scene.mood = null;
    this.scene.rooms.adapter.outside.remove(this.scene.path);
    await Promise.resolve();
  }

  private async fail(): Promise<void> {
    this.scene.failing = this.scene.pick(2) === 0 ? 'write' : 'read';
    this.scene.note(`the disk cannot ${this.scene.failing}`);
    if (this.scene.failing === 'read') this.scene.mayBeStale = true;
    if (this.scene.pick(2) === 0) await this.log();
    else await pause(this.scene.pick(300));
    this.scene.failing = null;
  }
}
