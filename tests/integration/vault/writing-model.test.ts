// @vitest-environment jsdom
// Random sequences of writing against a model: whatever comes between what, no word is lost, no entry is lost or doubled, and
// what did not work was told. `WRITES=10000 SEED=1 npm run check:writing` runs as many as you like; a failure prints its seed. What it
// was beside matters: run the forty from where its host began.
import { afterEach, expect, it } from 'vitest';
import { addToDay, type LocalDay } from '../../../src/entries/local-day';
import type { Writing, Written } from '../../../src/vault/writing/writer';
import type { MarkdownView } from '../../host/model/markdown-view';
import { day, openRooms, type Rooms } from './rooms';

const SEQUENCES = Number(process.env['WRITES'] ?? 60);
/** Several, with commas between: so many sequences from each of them on. */
const SEEDS = (process.env['SEED'] ?? '1').split(',').map(Number);
/** At once in one host, each with a note of its own; so many hosts one after the other. */
const BESIDE = 40;
const STEPS = 12;

let rooms: Rooms | null = null;

afterEach(() => rooms?.close());

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const STARTS = [
  null,
  '',
  'Mine.\n',
  '## No contact\n- a\n',
  '## No contact\n\n## End\nWords.\n',
  '---\nmood: 3\n---\nWords.\r\n\r\n## No contact\r\n- a\r\n',
  '```\n## No contact\n- a\n```\n',
  '- a\n\t- b\n\n## No contact',
];

interface Logged {
  readonly token: string;
  readonly written: Written;
  readonly at: number;
}

class Sequence {
  readonly history: string[] = [];
  private readonly pick: (below: number) => number;
  private readonly path: string;
  private readonly views: MarkdownView[] = [];
  private readonly once = new Set<string>();
  private readonly never = new Set<string>();
  /** Told as failed, though it may stand there once. */
  private readonly perhaps = new Set<string>();
  private readonly logged: Logged[] = [];
  private readonly running: Promise<unknown>[] = [];
  private readonly closing: Promise<unknown>[] = [];
  private mood: number | null = null;
  private made = 0;
  private moved = 0;
  private failing: 'write' | 'read' | null = null;

  constructor(
    readonly seed: number,
    private readonly rooms: Rooms,
    private readonly day: LocalDay,
    failures: Map<string, () => 'write' | 'read' | null>,
  ) {
    this.pick = randomOf(seed);
    this.path = `${day}.md`;
    failures.set(day, () => this.failing);
  }

  async run(): Promise<void> {
    const start = STARTS[this.pick(STARTS.length)] ?? null;
    if (start !== null) this.rooms.adapter.outside.write(this.path, start);
    this.history.push(`start ${JSON.stringify(start)}`);
    for (let step = 0; step < STEPS; step += 1) {
      await this.step();
      if (this.pick(3) > 0) await pause(this.pick(25));
    }
    this.failing = null;
    await Promise.all(this.running);
    await pause(60);
    for (const view of this.openViews()) await view.save();
    await pause(60);
    await this.takeAway();
    this.check();
    for (const view of this.openViews()) view.leaf.detach();
  }

  private async step(): Promise<void> {
    const steps: [string, () => Promise<unknown> | undefined][] = [
      ['log', () => this.soon(this.log())],
      ['log', () => this.log()],
      ['log', () => this.soon(this.log())],
      ['type', () => this.type()],
      ['type', () => this.type()],
      ['open', () => this.open()],
      ['open soon', () => this.soon(this.open())],
      ['close', () => this.close()],
      ['outside', () => this.outside(true)],
      ['unnoticed', () => this.outside(false)],
      ['undo', () => this.soon(this.undo())],
      ['mood', () => this.soon(this.checkIn())],
      ['block', () => this.soon(this.block())],
      ['letter', () => this.soon(this.letter())],
      ['rename', () => this.rename()],
      ['fail', () => this.fail()],
    ];
    const [name, act] = steps[this.pick(steps.length)]!;
    this.history.push(name);
    await act();
  }

  /** Not waited for: the next step comes in between. */
  private soon(job: Promise<unknown>): undefined {
    this.running.push(job);
    return undefined;
  }

  private token(mark: string): string {
    this.made += 1;
    return `${mark}${this.seed}x${this.made};`;
  }

  private openViews(): MarkdownView[] {
    const { workspace } = this.rooms.app;
    const open = new Set<unknown>();
    workspace.iterateAllLeaves(({ view }) => open.add(view));
    return this.views.filter((view) => open.has(view));
  }

  private async log(): Promise<void> {
    const token = this.token('e');
    const draft = { kind: 'urge', time: 60 * this.made, fields: { intensity: this.pick(11) }, text: token };
    const result = await this.rooms.writer.log(draft as never, this.day);
    this.history.push(`logged ${token} ${result.ok ? 'ok' : result.message}`);
    this.settle(token, result);
    if (result.ok) this.logged.push({ token, written: result.value, at: performance.now() });
  }

  private settle(token: string, result: Writing<unknown>): void {
    if (result.ok) this.once.add(token);
    else this.perhaps.add(token);
  }

  private async undo(): Promise<void> {
    const last = this.logged.pop();
    if (!last) return;
    this.once.delete(last.token);
    this.perhaps.add(last.token);
    const undone = await last.written.undo();
    this.history.push(`undone ${last.token} ${String(undone)}`);
    if (undone) {
      this.perhaps.delete(last.token);
      this.never.add(last.token);
    }
  }

  /** Only into a view that has read its note: what is typed before, the app throws away. */
  private async type(): Promise<void> {
    const view = this.openViews()[0];
    if (!view) return;
    const token = this.token('t');
    const { editor } = view;
    const first = editor.getValue().startsWith('---\n')
      ? editor.getValue().split('\n').indexOf('---', 1) + 1
      : 0;
    const lines = editor.lineCount();
    if (first >= lines) return;
    const line = first + this.pick(lines - first);
    const text = this.pick(2) === 0 ? `${token} ` : `${token}\n`;
    editor.replaceRange(text, { line, ch: 0 });
    editor.setCursor({ line, ch: 0 });
    this.once.add(token);
    this.history.push(`typed ${token} in line ${line}`);
    await Promise.resolve();
  }

  private async open(): Promise<void> {
    const file = this.rooms.dailyNotes.fileOf(this.day);
    if (!file || this.openViews().length > 1 || this.failing) return;
    const view = await this.rooms.open(file.path).catch(() => null);
    if (view?.file?.path === file.path) this.views.push(view);
  }

  /** Not while the disk fails: then the app itself loses what is typed. */
  private async close(): Promise<void> {
    const view = this.openViews()[0];
    if (!view || this.failing) return;
    view.leaf.detach();
    this.closing.push(view.leaf.closed);
    if (this.pick(2) === 0) await view.leaf.closed;
    else this.running.push(view.leaf.closed);
  }

  /** What the app itself writes at this moment. */
  private isSaving(): boolean {
    return this.openViews().some((view) => view.isSaving);
  }

  /** Not under unsaved typing, or while it is being saved: there the app itself may save over it. */
  private async outside(noticed: boolean): Promise<void> {
    const { adapter } = this.rooms;
    const isFree = (): boolean =>
      adapter.statNow(this.path) !== null && !this.isSaving() && !this.openViews().some(({ dirty }) => dirty);
    if (!isFree()) return;
    await Promise.all(this.running.splice(0));
    if (!isFree()) return;
    const token = this.token('o');
    const text = `${adapter.textNow(this.path)}\n${token}\n`;
    if (noticed) adapter.outside.write(this.path, text);
    else {
      adapter.outside.writeUnnoticed(this.path, text);
      await this.log();
      adapter.outside.notice(this.path);
    }
    this.once.add(token);
    await pause(30);
  }

  private async checkIn(): Promise<void> {
    const mood = this.pick(11);
    const result = await this.rooms.writer.setProperty(this.day, 'mood', mood);
    this.history.push(`mood ${mood} ${result.ok ? 'ok' : result.message}`);
    if (result.ok) this.mood = mood;
    else this.mood = null;
  }

  private async block(): Promise<void> {
    const file = this.rooms.dailyNotes.fileOf(this.day);
    if (!file) return;
    const token = this.token('b');
    const insert = `\n## ${token}\n`;
    const edit = (text: string) => [{ from: text.length, to: text.length, insert }];
    const done = await this.rooms.writer.edit(file, edit).then(
      () => true,
      () => false,
    );
    (done ? this.once : this.perhaps).add(token);
  }

  private async letter(): Promise<void> {
    const token = this.token('l');
    const made = await this.rooms.writer.create([`Letters/${this.day} ${this.made}.md`], token).then(
      () => true,
      () => false,
    );
    (made ? this.once : this.perhaps).add(token);
  }

  /**
   * A note that moves away is no day's any more; the next entry makes another. Not while the app itself saves it: that would
   * make the old one anew.
   */
  private async rename(): Promise<void> {
    const { adapter } = this.rooms;
    if (!adapter.statNow(this.path) || this.failing || this.pick(3) > 0) return;
    await Promise.all(this.closing.splice(0));
    if (!adapter.statNow(this.path) || this.isSaving()) return;
    this.moved += 1;
    this.mood = null;
    adapter.outside.rename(this.path, `Moved/${this.day} ${this.moved}.md`);
    await pause(this.pick(10));
  }

  /** Not while a pane closes: what it cannot save the app itself loses. */
  private async fail(): Promise<void> {
    await Promise.all(this.closing.splice(0));
    this.failing = this.pick(2) === 0 ? 'write' : 'read';
    await this.log();
    await Promise.all(this.running.splice(0));
    this.failing = null;
  }

  /** Another program takes an entry away: that is told. */
  private async takeAway(): Promise<void> {
    const last = this.logged.at(-1);
    const { adapter, lost } = this.rooms;
    const path = last?.written.path ?? '';
    if (!last || this.pick(4) > 0 || !adapter.statNow(path)) return;
    // It is watched for some seconds; on a busy machine these may be over.
    if (performance.now() - last.at > 4_000) return;
    const text = adapter.textNow(path);
    if (!text.includes(last.token)) return;
    adapter.outside.write(path, text.replace(last.token, ''));
    this.history.push(`taken away ${last.token}`);
    this.once.delete(last.token);
    const isTold = (): boolean => lost.some(({ words }) => words.includes(last.token));
    for (let waited = 0; waited < 4_000 && !isTold(); waited += 50) await pause(50);
    if (!isTold()) throw this.failure(`untold: ${last.token}`);
  }

  private check(): void {
    const { adapter, lost } = this.rooms;
    const paths = adapter.paths().files.filter((path) => path.includes(this.day));
    const all = paths.map((path) => adapter.textNow(path)).join('\n');
    const times = (token: string): number => all.split(token).length - 1;
    for (const token of this.once) {
      const told = lost.some(({ words }) => words.includes(token));
      if (times(token) !== 1 && !(told && times(token) === 0))
        throw this.failure(`${token} stands there ${times(token)} times:\n${all}`);
    }
    for (const token of this.never) if (times(token) > 0) throw this.failure(`${token} came back:\n${all}`);
    for (const token of this.perhaps)
      if (times(token) > 1) throw this.failure(`${token} is doubled:\n${all}`);
    if (this.mood !== null && !new RegExp(`^mood: ${this.mood}\\r?$`, 'm').test(all) && !lost.length)
      throw this.failure(`mood is not ${this.mood}:\n${all}`);
  }

  private failure(what: string): Error {
    return new Error(`SEED=${this.seed} WRITES=1: ${what}\n${this.history.join(' · ')}`);
  }
}

it(
  `nothing is lost, doubled or untold in ${SEQUENCES} sequences from seed ${SEEDS.join(', ')} on`,
  async () => {
    const failed: string[] = [];
    const starts = SEEDS.flatMap((seed) =>
      Array.from({ length: Math.ceil(SEQUENCES / BESIDE) }, (_, at) => [seed, at * BESIDE] as const),
    );
    for (const [seed, done] of starts) {
      const own = await openRooms({ files: { 'Letters/a.md': '', 'Moved/a.md': '' } });
      rooms = own;
      const failures = new Map<string, () => 'write' | 'read' | null>();
      const pick = randomOf(seed + done);
      own.adapter.readDelay = pick(8);
      own.adapter.writeDelay = pick(12);
      own.adapter.failing = (operation, path) => {
        const kind = failures.get(/\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '')?.();
        return kind === operation ? new Error(`The disk cannot ${kind}.`) : null;
      };
      const count = Math.min(BESIDE, SEQUENCES - done);
      const sequences = Array.from({ length: count }, (_, at) => {
        return new Sequence(seed + done + at, own, addToDay(day('2025-01-01'), at), failures);
      });
      const results = await Promise.allSettled(sequences.map((sequence) => sequence.run()));
      for (const result of results) if (result.status === 'rejected') failed.push(String(result.reason));
      await own.close();
      rooms = null;
    }
    expect(failed.join('\n\n')).toBe('');
  },
  60_000 + SEQUENCES * SEEDS.length * 2_000,
);
