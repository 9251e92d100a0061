// @vitest-environment jsdom
// What was written is watched for some seconds: what another program takes away again is told, once, and can be put back.
import { describe, expect, it as test, vi } from 'vitest';
import type { EntryDraft } from '../../../src/entries/format';
import type { Writing } from '../../../src/vault/writing/writer';
import { openRooms, TODAY, type Rooms } from './rooms';
import { virtually } from './writing/virtual-time';

const NOTE = '2026-03-10.md';
const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';
const DRAFT: EntryDraft = { kind: 'urge', time: 21 * 3600 + 14 * 60, fields: { intensity: 7 } };

let rooms: Rooms;
/** In a time of its own: nothing is waited for. */
const it = (what: string, job: () => Promise<void>): void =>
  test(
    what,
    virtually(job, () => rooms.close()),
  );

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function valueOf<T>(writing: Writing<T>): T {
  if (!writing.ok) throw new Error(writing.message);
  return writing.value;
}

const log = async (more: Partial<EntryDraft> = {}) =>
  valueOf(await rooms.writer.log({ ...DRAFT, ...more }, TODAY));

async function open(text: string | null): Promise<void> {
  rooms = await openRooms({ files: { 'Other.md': '', ...(text !== null && { [NOTE]: text }) } });
}

describe('what another program takes away again', () => {
  it('within some seconds is told, and can be written again', async () => {
    await open('Mine.\n');
    await log();
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(400);
    expect(rooms.lost).toMatchObject([{ path: NOTE, words: `## No contact\n${LINE}` }]);
    expect(await rooms.lost[0]?.again()).toBeNull();
    expect(rooms.text(NOTE)).toBe(`Theirs.\n\n## No contact\n${LINE}\n`);
  });

  it('is told where something else is written right after', async () => {
    await open('Mine.\n');
    await log();
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    valueOf(await rooms.writer.setProperty(TODAY, 'mood', 7));
    await pause(400);
    expect(rooms.lost).toMatchObject([{ path: NOTE, words: `## No contact\n${LINE}` }]);
  });

  it('is told once where fields were added to it, and comes back with them', async () => {
    await open('Mine.\n');
    await log();
    await rooms.writer.rewrite(NOTE, LINE, { after: 2 });
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(400);
    const whole = `## No contact\n${LINE} [after:: 2]`;
    expect(rooms.lost).toMatchObject([{ path: NOTE, words: whole }]);
    expect(await rooms.lost[0]?.again()).toBeNull();
    expect(rooms.text(NOTE)).toBe(`Theirs.\n\n${whole}\n`);
  });

  it('is told once where the note itself goes, also after fields were added', async () => {
    await open(null);
    await log();
    valueOf(await rooms.writer.rewrite(NOTE, LINE, { after: 2 }));
    await rooms.app.vault.delete(rooms.app.vault.getFileByPath(NOTE)!);
    await pause(400);
    expect(rooms.lost).toMatchObject([{ path: NOTE, words: `## No contact\n${LINE} [after:: 2]` }]);
  });

  it('is told though the app has not noticed', async () => {
    await open('Mine.\n');
    await log();
    rooms.adapter.outside.writeUnnoticed(NOTE, 'Theirs.\n');
    await pause(1_500);
    expect(rooms.lost).toHaveLength(1);
  });

  test.each([
    [1_500, 3_500],
    [4_000, 8_500],
  ])(
    'is told though the app has not noticed that it went after %i ms',
    virtually(
      async (after: number, at: number) => {
        await open('Mine.\n');
        await log();
        await pause(after);
        rooms.adapter.outside.writeUnnoticed(NOTE, 'Theirs.\n');
        await pause(at - after);
        expect(rooms.lost).toHaveLength(1);
      },
      () => rooms.close(),
    ),
  );

  it('after some seconds is theirs, and not told', async () => {
    await open('Mine.\n');
    await log();
    await pause(8_500);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(9_000);
    expect(rooms.lost).toEqual([]);
  });

  it('is told once where it is written over many times at once, and looked for no oftener', async () => {
    await open('Mine.\n');
    await log();
    const readsOf = async (text: string): Promise<number> => {
      const { reads } = rooms.adapter;
      for (let times = 0; times < 20; times += 1) rooms.adapter.outside.write(NOTE, `${text} ${times}\n`);
      await pause(400);
      return rooms.adapter.reads - reads;
    };
    const watched = await readsOf('Theirs.');
    expect(rooms.lost).toHaveLength(1);
    const unwatched = await readsOf('More.');
    expect(watched - unwatched).toBeLessThan(6);
  });

  it('is not told where they took the line out by hand', async () => {
    await open('Mine.\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    await pause(50);
    editor.replaceRange('', { line: 3, ch: 0 }, { line: 4, ch: 0 });
    await pause(9_000);
    expect(rooms.text(NOTE)).toBe('Mine.\n\n## No contact\n');
    expect(rooms.lost).toEqual([]);
  });

  it('is not told where they took it out in one pane and another program then wrote', async () => {
    await open('Mine.\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    editor.replaceRange('', { line: 3, ch: 0 }, { line: 4, ch: 0 });
    await pause(100);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(9_000);
    expect(rooms.lost).toEqual([]);
  });

  it('is not told while nothing of the disk can be read, not even whether the note is there', async () => {
    await open('Mine.\n');
    await log();
    rooms.adapter.failing = () => new Error('No reading now.');
    vi.spyOn(rooms.app.vault.adapter, 'exists').mockRejectedValue(new Error('No looking now.'));
    await pause(9_000);
    expect(rooms.lost).toEqual([]);
  });

  it('says why it cannot be written again', async () => {
    await open('Mine.\n');
    await log();
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(400);
    rooms.adapter.failing = (operation) => (operation === 'write' ? new Error('The disk is full.') : null);
    expect(await rooms.lost[0]?.again()).toBe('The disk is full.');
    expect(rooms.text(NOTE)).toBe('Theirs.\n');
  });

  it('is not told where they took it back, changed it or typed over it themselves', async () => {
    await open('Mine.\n');
    const { editor } = await rooms.open(NOTE);
    const first = await log();
    await first.undo();
    await log();
    editor.replaceRange(' and more', { line: 3, ch: LINE.length });
    editor.undo();
    editor.undo();
    await pause(2_600);
    expect(rooms.lost).toEqual([]);
  });

  it('is told though the disk could not be read just then, and something else was typed since', async () => {
    await open('Mine.\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(50);
    expect(editor.getValue()).toBe('Theirs.\n');
    rooms.adapter.failing = (operation) => (operation === 'read' ? new Error('No reading now.') : null);
    await pause(400);
    rooms.adapter.failing = () => null;
    editor.replaceRange('More. ', { line: 0, ch: 0 });
    await pause(3_500);
    expect(rooms.lost).toHaveLength(1);
  });

  it('is not told where the note moved, or got more words', async () => {
    await open('Mine.\n');
    await log();
    rooms.adapter.outside.write(NOTE, `More.\n${rooms.text(NOTE)}More.\n`);
    rooms.adapter.outside.rename(NOTE, 'Moved.md');
    await pause(1_500);
    expect(rooms.lost).toEqual([]);
  });

  it('is not told where it was written into a note that went and came again, and moved then', async () => {
    await open('Mine.\n');
    rooms.adapter.readDelay = 100;
    const logging = log();
    await pause(10);
    rooms.adapter.outside.remove(NOTE);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await logging;
    rooms.adapter.outside.rename(NOTE, 'Moved.md');
    await pause(9_000);
    expect(rooms.text('Moved.md')).toBe(`Theirs.\n\n## No contact\n${LINE}\n`);
    expect(rooms.lost).toEqual([]);
  });

  it('is not told where it waited for a note that went and came again, and that moved while it was written', async () => {
    await open('Mine.\n');
    rooms.adapter.readDelay = 100;
    const logging = [log(), log({ text: 'second' })];
    await pause(10);
    rooms.adapter.outside.remove(NOTE);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await logging[0];
    await pause(10);
    rooms.adapter.outside.rename(NOTE, 'Moved.md');
    await logging[1];
    await pause(9_000);
    expect(rooms.text('Moved.md')).toBe(`Theirs.\n\n## No contact\n${LINE}\n${LINE} second\n`);
    expect(rooms.lost).toEqual([]);
  });

  it('is not told where a pane saves it under the name that the note had', async () => {
    await open('Mine.\n');
    const view = await rooms.open(NOTE);
    await log();
    [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [100, 50];
    view.editor.replaceRange('More. ', { line: 0, ch: 0 });
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    const saving = view.save();
    rooms.adapter.outside.rename(NOTE, 'Moved.md');
    view.leaf.detach();
    await saving;
    await pause(9_000);
    expect(rooms.text(NOTE)).toBe(`More. Mine.\n\n## No contact\n${LINE}\n`);
    expect(rooms.lost).toEqual([]);
  });

  it('is not told where the note moved and the line got a field while it was looked for', async () => {
    await open('Mine.\n');
    const { line } = await log({ text: 'heard our song' });
    rooms.adapter.readDelay = 100;
    rooms.adapter.outside.write(NOTE, rooms.text(NOTE));
    await pause(50);
    rooms.adapter.outside.rename(NOTE, 'Moved.md');
    await pause(270);
    [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [5, 20];
    valueOf(await rooms.writer.rewrite('Moved.md', line, { after: 2 }));
    await pause(9_000);
    expect(rooms.text('Moved.md')).toContain('[after:: 2]');
    expect(rooms.lost).toEqual([]);
  });

  it('leaves nothing running when the plugin goes', async () => {
    await open('Mine.\n');
    await log();
    rooms.writer.unload();
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(400);
    expect(rooms.lost).toEqual([]);
  });

  it('is told without the words of their own that stand in front of it', async () => {
    await open('Mine.');
    await log();
    rooms.adapter.outside.write(NOTE, 'Theirs.');
    await pause(400);
    expect(rooms.lost).toMatchObject([{ words: `## No contact\n${LINE}` }]);
  });

  it('is not told where nothing but their own words in front of it changed', async () => {
    await open('Mine.');
    await log();
    rooms.adapter.outside.write(NOTE, rooms.text(NOTE).replace('Mine', 'Theirs'));
    await pause(9_000);
    expect(rooms.lost).toEqual([]);
  });

  it('is told also where a field that it had got was taken back just before', async () => {
    await open('Mine.\n');
    const { line } = await log({ text: 'heard our song' });
    const rewritten = valueOf(await rooms.writer.rewrite(NOTE, line, { after: 2 }));
    expect(await rewritten.undo()).toBe(true);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(700);
    expect(rooms.lost).toMatchObject([{ path: NOTE, words: line }]);
    expect(await rooms.lost[0]?.again()).toBeNull();
    expect(rooms.text(NOTE)).toBe(`Theirs.\n\n## No contact\n${line}\n`);
  });

  it('can be put back with the field that it had got in the midst of its words', async () => {
    await open('Mine.\n');
    const { line } = await log({ text: 'heard our song' });
    const { line: whole } = valueOf(await rooms.writer.rewrite(NOTE, line, { after: 2 }));
    expect(whole).toContain('[after:: 2] heard');
    await rooms.app.vault.delete(rooms.app.vault.getFileByPath(NOTE)!);
    await pause(700);
    expect(rooms.lost).toHaveLength(1);
    expect(await rooms.lost[0]?.again()).toBeNull();
    expect(rooms.text(NOTE)).toBe(`## No contact\n${whole}\n`);
  });

  it('is not told while a pane still has it and is about to save it', async () => {
    await open('Mine.\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    editor.replaceRange('More. ', { line: 2, ch: 0 });
    rooms.adapter.outside.write(NOTE, '');
    await pause(300);
    expect(editor.getValue()).toContain(LINE);
    await pause(9_000);
    expect(rooms.text(NOTE)).toContain(LINE);
    expect(rooms.lost).toEqual([]);
  });

  it('is not told while a pane still has it, also where something else is told that no pane has', async () => {
    await open('Mine.\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    valueOf(await rooms.writer.setProperty(TODAY, 'mood', 7));
    editor.replaceRange('More. ', { line: 5, ch: 0 });
    rooms.adapter.outside.write(NOTE, 'Mine.\n');
    await pause(9_000);
    expect(rooms.text(NOTE)).toContain(LINE);
    expect(rooms.lost).toMatchObject([{ words: '---\nmood: 7' }]);
  });

  it('is not told while a pane that closed with it is still saving it', async () => {
    await open('Mine.\n');
    const { editor, leaf } = await rooms.open(NOTE);
    await log();
    editor.replaceRange('More. ', { line: 2, ch: 0 });
    rooms.adapter.outside.write(NOTE, '');
    await pause(300);
    rooms.adapter.writeDelay = 500;
    leaf.detach();
    await pause(9_000);
    expect(rooms.text(NOTE)).toContain(LINE);
    expect(rooms.lost).toEqual([]);
  });

  it('is not doubled where it came back by itself before it is put back', async () => {
    await open('Mine.\n');
    await log();
    const text = rooms.text(NOTE);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(400);
    rooms.adapter.outside.write(NOTE, text);
    expect(await rooms.lost[0]?.again()).toBeNull();
    expect(rooms.text(NOTE)).toBe(text);
  });

  it('is told though they had taken it out themselves, and put it back at once', async () => {
    await open('Mine.\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    rooms.adapter.readDelay = 50;
    editor.replaceRange('', { line: 3, ch: 0 }, { line: 4, ch: 0 });
    await pause(10);
    editor.replaceRange(`${LINE}\n`, { line: 3, ch: 0 });
    await pause(100);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(1_000);
    expect(rooms.lost).toHaveLength(1);
  });

  it('is told where it came back with what a pane saved, and is lost again after that', async () => {
    await open('Mine.\n');
    const view = await rooms.open(NOTE);
    await rooms.open(NOTE);
    await log();
    [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [8, 12];
    view.editor.replaceRange('More. ', { line: 0, ch: 0 });
    const saving = view.save();
    rooms.adapter.outside.write(NOTE, 'Mine.\n');
    await saving;
    await pause(100);
    expect(rooms.text(NOTE)).toBe(`More. Mine.\n\n## No contact\n${LINE}\n`);
    rooms.adapter.outside.write(NOTE, 'Theirs.\n');
    await pause(700);
    expect(rooms.lost).toMatchObject([{ words: `## No contact\n${LINE}` }]);
  });
});

describe('where another program takes the line above away, while something is typed in front of that', () => {
  it('the entry stays on a line of its own, in front of which the next key does not come', async () => {
    await open('## No contact\n- a\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    editor.replaceRange('Typed. ', { line: 1, ch: 0 });
    editor.setCursor({ line: 1, ch: 7 });
    rooms.adapter.outside.write(NOTE, `## No contact\n${LINE}\n`);
    await pause(100);
    editor.replaceSelection('More.');
    await pause(9_000);
    expect(rooms.text(NOTE)).toBe(`## No contact\nTyped. More.\n${LINE}\n`);
    expect(rooms.lost).toEqual([]);
  });

  it('the entry stays on a line of its own also while it is still being written', async () => {
    await open('## No contact\n- a\n');
    const { editor } = await rooms.open(NOTE);
    rooms.adapter.readDelay = 60;
    const logging = log();
    while (!editor.getValue().includes(LINE)) await pause(1);
    rooms.adapter.readDelay = 5;
    editor.replaceRange('Typed. ', { line: 1, ch: 0 });
    rooms.adapter.outside.write(NOTE, `## No contact\n${LINE}\n`);
    await logging;
    await pause(9_000);
    expect(rooms.text(NOTE)).toBe(`## No contact\nTyped. \n${LINE}\n`);
  });

  it('and by the user it is joined as they want', async () => {
    await open('## No contact\n- a\n');
    const { editor } = await rooms.open(NOTE);
    await log();
    editor.replaceRange('Typed. ', { line: 1, ch: 0 });
    editor.replaceRange('', { line: 1, ch: 7 }, { line: 2, ch: 0 });
    await pause(9_000);
    expect(rooms.text(NOTE)).toBe(`## No contact\nTyped. ${LINE}\n`);
    expect(rooms.lost).toEqual([]);
  });
});
