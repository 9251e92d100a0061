/** One random sequence of what may come between in a day's note, and what must stand there in the end. */
import type { LocalDay } from '../../../../src/entries/local-day';
import type { Rooms } from '../rooms';
import { OutsideMoves } from './moves-from-outside';
import { JournalMoves } from './moves-of-journal';
import { UserMoves } from './moves-of-user';
import type { Random } from './random';
import { pause, Scene, type Move } from './scene';

const STEPS = 14;
/** Milliseconds after which nothing is watched, saved or waited for any more. */
const REST = 12_000;

export class Sequence {
  private readonly scene: Scene;
  private readonly moves: readonly Move[];
  /** Of the rule that a pane is never saved over what the app does not know. */
  private breach: string | null = null;

  constructor(
    seed: number,
    pick: Random,
    rooms: Rooms,
    day: LocalDay,
    /** What another plugin has written. */
    private readonly byPlugin: ReadonlySet<string>,
  ) {
    this.scene = new Scene(seed, pick, rooms, day);
    const journal = new JournalMoves(this.scene);
    const outside = new OutsideMoves(this.scene, () => journal.log());
    this.moves = [...journal.moves, ...new UserMoves(this.scene).moves, ...outside.moves];
  }

  async run(start: string | null): Promise<string | null> {
    const { adapter } = this.scene.rooms;
    adapter.failing = (operation, path) =>
      operation === this.scene.failing && path.includes(this.scene.day)
        ? new Error(`The disk cannot ${operation}.`)
        : null;
    adapter.onOverwrite = (path, before, after) => {
      if (!path.includes(this.scene.day) || before === after) return;
      this.scene.ledger.savedOver(before, after);
      if (this.byPlugin.has(after)) this.scene.ledger.broughtBack(before ?? '', after);
      this.scene.note(`the app saves ${JSON.stringify(after)} over ${JSON.stringify(before)}`);
    };
    this.watchSaves();
    this.watchReads();
    this.scene.ledger.startsWith(start ?? '');
    if (start !== null) adapter.outside.write(this.scene.path, start);
    for (let step = 0; step < STEPS; step += 1) {
      await this.step();
      if (this.scene.pick(3) > 0) await pause(this.scene.pick(this.scene.pick(4) === 0 ? 500 : 25));
    }
    this.scene.failing = null;
    await Promise.all(this.scene.running);
    // A save that failed is not tried again by itself.
    for (const view of this.scene.openViews()) await view.save();
    await pause(REST);
    return this.fault();
  }

  /** What the app saves by itself, or because the writer had it do so: that only where the disk is as the app knows it. */
  private watchSaves(): void {
    const { rooms, ledger } = this.scene;
    const { vault } = rooms.app;
    const modify = vault.modify.bind(vault);
    vault.modify = (file, text, options) => {
      const known = rooms.adapter.statNow(file.path)?.mtime === file.stat.mtime;
      if (!known && /\bsaveTyping\b/.test(new Error().stack ?? ''))
        this.breach ??= `the writer had ${JSON.stringify(text)} saved over what nobody had read`;
      return modify(file, text, options).catch((error: unknown) => {
        const shown = this.scene.openViews().map(({ editor }) => editor.getValue());
        ledger.notSaved(text, shown.join('\n'));
        throw error;
      });
    };
  }

  /** A pane may be reading its note while that moves away, and then reads the one that comes in its place into it. */
  private watchReads(): void {
    const { vault } = this.scene.rooms.app;
    const read = vault.read.bind(vault);
    vault.read = async (file) => {
      const { path } = file;
      const isOfPane = /\bMarkdownView\.look\b/.test(new Error().stack ?? '');
      const text = await read(file);
      if (isOfPane && file.path !== path)
        for (const { editor } of this.scene.openViews()) this.scene.ledger.readOther(editor.getValue(), text);
      return text;
    };
  }

  private async step(): Promise<void> {
    const { pick, running } = this.scene;
    let at = pick(this.moves.reduce((sum, { weight }) => sum + weight, 0));
    const move = this.moves.find(({ weight }) => (at -= weight) < 0);
    if (!move) return;
    this.scene.note(move.name);
    const job = move.run();
    if (move.soon === true) running.push(job);
    else await job;
  }

  private fault(): string | null {
    const { adapter, lost } = this.scene.rooms;
    const paths = adapter.paths().files.filter((path) => path.includes(this.scene.day));
    const texts = paths.map((path) => adapter.textNow(path));
    const shown = this.scene.openViews().find(
      ({ file, editor }) =>
        file &&
        adapter.statNow(file.path) &&
        editor.getValue() !==
          adapter
            .textNow(file.path)
            .replace(/^\uFEFF/, '')
            .replace(/\r\n?/g, '\n'),
    );
    const fault =
      this.breach ??
      this.scene.ledger.fault(
        texts,
        lost.map(({ words }) => words),
      ) ??
      (this.scene.mood !== null &&
      !lost.length &&
      !texts.some((text) => text.includes(`mood: ${this.scene.mood}`))
        ? `mood is not ${this.scene.mood}`
        : null) ??
      (shown && !this.scene.mayBeStale
        ? `an editor shows something else than is on disk: ${shown.editor.getValue()}`
        : null);
    if (fault === null) return null;
    const told = lost.map(({ words }) => `told: ${words}`);
    return [
      fault,
      ...paths.map((path, at) => `${path}:\n${texts[at]}`),
      ...told,
      this.scene.history.join('\n'),
    ].join('\n---\n');
  }
}
