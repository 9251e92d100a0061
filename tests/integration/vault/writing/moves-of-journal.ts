/** What the plugin writes. */
import { insertAtCursor } from '../../../../src/vault/writing/at-cursor';
import { type Move, type Scene } from './scene';

export class JournalMoves {
  readonly moves: readonly Move[] = [
    { weight: 2, name: 'log', run: () => this.log() },
    { weight: 3, name: 'log soon', run: () => this.log(), soon: true },
    { weight: 2, name: 'field', run: () => this.addField(), soon: true },
    { weight: 2, name: 'undo', run: () => this.undo(), soon: true },
    { weight: 1, name: 'mood', run: () => this.checkIn(), soon: true },
    { weight: 1, name: 'block', run: () => this.block(), soon: true },
    { weight: 1, name: 'at cursor', run: () => this.atCursor(), soon: true },
    { weight: 1, name: 'letter', run: () => this.letter(), soon: true },
  ];

  constructor(private readonly scene: Scene) {}

  async log(): Promise<void> {
    const mark = this.scene.ledger.mark('e');
    const fields = { intensity: this.scene.pick(11) };
    const draft = { kind: 'urge', time: 60 * this.scene.ledger.number, fields, text: mark } as const;
    const result = await this.scene.rooms.writer.log(draft, this.scene.day);
    this.scene.note(`logged ${mark} ${result.ok ? 'ok' : result.message}`);
    this.scene.ledger.put(mark, result.ok ? 'once' : 'perhaps');
    if (result.ok) this.scene.logged.push({ mark, written: result.value, field: false });
  }

  private async addField(): Promise<void> {
    const last = this.scene.logged.at(-1);
    if (!last || last.field) return;
    const after = this.scene.pick(11);
    const { path, line } = last.written;
    const result = await this.scene.rooms.writer.rewrite(path, line, { after });
    this.scene.note(`field ${last.mark} ${after} ${result.ok ? 'ok' : result.message}`);
    if (!result.ok) return;
    this.scene.ledger.gotField(last.mark, `[after:: ${after}]`);
    this.scene.logged.push({ mark: last.mark, written: result.value, field: true });
  }

  private async undo(): Promise<void> {
    const last = this.scene.logged.pop();
    if (!last) return;
    const { mark } = last;
    if (last.field) this.scene.ledger.gotField(mark, null);
    else this.scene.ledger.put(mark, 'perhaps');
    const undone = await last.written.undo();
    this.scene.note(`undone ${mark} ${String(undone)}`);
    if (undone && !last.field) this.scene.ledger.put(mark, 'never');
  }

  private async checkIn(): Promise<void> {
    const mood = this.scene.pick(11);
    const result = await this.scene.rooms.writer.setProperty(this.scene.day, 'mood', mood);
    this.scene.note(`mood ${mood} ${result.ok ? 'ok' : result.message}`);
    this.scene.mood = result.ok ? mood : null;
  }

  private async block(): Promise<void> {
    const file = this.scene.rooms.dailyNotes.fileOf(this.scene.day);
    if (!file) return;
    const mark = this.scene.ledger.mark('b');
    const insert = `\n## ${mark}\n`;
    const edit = (text: string) => [{ from: text.length, to: text.length, insert }];
    await this.tried(mark, this.scene.rooms.writer.edit(file, edit));
  }

  private async atCursor(): Promise<void> {
    const view = this.scene.oneOf(this.scene.openViews().filter((each) => each.getMode() === 'source'));
    if (!view?.file) return;
    const { app, writer } = this.scene.rooms;
    const { editor, file } = view;
    const mark = this.scene.ledger.mark('p');
    const place = (text: string, offset: number) => {
      const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, text.startsWith('\uFEFF') ? 1 : 0);
      const insert = `${mark}\n`;
      return { from, to: from, insert, cursor: from + insert.length };
    };
    const at = { editor, file } as unknown as Parameters<typeof insertAtCursor>[2];
    const inserting = insertAtCursor(app as never, writer, at, place);
    await this.tried(mark, inserting);
  }

  private async letter(): Promise<void> {
    const mark = this.scene.ledger.mark('l');
    await this.tried(
      mark,
      this.scene.rooms.writer.create([`Letters/${this.scene.day} ${this.scene.ledger.number}.md`], mark),
    );
  }

  private async tried(mark: string, job: Promise<unknown>): Promise<void> {
    const why = await job.then(
      () => null,
      (error: unknown) => String(error),
    );
    this.scene.note(`${mark} ${why ?? 'ok'}`);
    this.scene.ledger.put(mark, why === null ? 'once' : 'perhaps');
  }
}
