// @vitest-environment jsdom
// What a person typed, what another device wrote and what was logged meet in one note: nothing of it may be lost.
import { describe, expect, it as test } from 'vitest';
import type { EntryDraft } from '../../../src/entries/format';
import type { Writing } from '../../../src/vault/writing/writer';
import type { MarkdownView } from '../../host/model/markdown-view';
import { fillsEmptyNotes, rewritesNewNotes } from '../../host/model/template-plugins';
import { openRooms, TODAY, type Rooms } from './rooms';
import { virtually } from './writing/virtual-time';

const NOTE = '2026-03-10.md';
const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';
const DRAFT: EntryDraft = { kind: 'urge', time: 21 * 3600 + 14 * 60, fields: { intensity: 7 } };
const FULL = (operation: string): Error | null =>
  operation === 'write' ? new Error('The disk is full.') : null;

let rooms: Rooms;

/** In a time of its own: nothing is waited for. */
const inTime = <T extends readonly unknown[]>(
  job: (...given: T) => Promise<void>,
): ((...given: T) => Promise<void>) => virtually(job, () => rooms.close());
const it = (what: string, job: () => Promise<void>): void => test(what, inTime(job));

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function valueOf<T>(writing: Writing<T>): T {
  if (!writing.ok) throw new Error(writing.message);
  return writing.value;
}

const log = async () => valueOf(await rooms.writer.log(DRAFT, TODAY));

async function open(text: string, more: Parameters<typeof openRooms>[0] = {}): Promise<MarkdownView> {
  rooms = await openRooms({ ...more, files: { [NOTE]: text, 'Other.md': 'Another note.\n', ...more.files } });
  return rooms.open(NOTE);
}

/** Half open: the view has the note, and has not read it. */
async function halfOpen(from: 'empty' | 'the note before'): Promise<void> {
  rooms = await openRooms({ files: { [NOTE]: 'Mine.\n', 'Other.md': 'Another note.\n' } });
  const other = await rooms.open('Other.md');
  rooms.adapter.readDelay = 60;
  const leaf = from === 'empty' ? rooms.app.workspace.getLeaf('tab') : other.leaf;
  void leaf.openFile(rooms.app.vault.getFileByPath(NOTE)!);
  await pause(10);
}

describe('the next key does not touch what was written', () => {
  const act = {
    log,
    mood: async () => valueOf(await rooms.writer.setProperty(TODAY, 'mood', 7)),
  };
  test.each([
    ['log', '## No contact\n- a\n', [2, 0], `## No contact\n- a\n${LINE}\nHello`],
    ['log', '## No contact\n', [1, 0], `## No contact\n${LINE}\nHello`],
    ['log', '## No contact\n- a\n\nb\n', [2, 0], `## No contact\n- a\n${LINE}\nHello\nb\n`],
    ['log', '\uFEFF## No contact\r\n- a\r\n# B\r\n', [2, 0], `## No contact\n- a\n${LINE}\nHello# B\n`],
    ['log', '\uFEFF## No contact\r\n- a\r\n# B\r\n', [2, 3], `## No contact\n- a\n${LINE}\n# BHello\n`],
    ['mood', 'My day\n', [0, 0], '---\nmood: 7\n---\nHelloMy day\n'],
    ['mood', '---\na: 1\n---\nx\n', [2, 0], '---\na: 1\nmood: 7\nHello---\nx\n'],
  ] as const)(
    '%s in %j with the cursor at %j',
    inTime(async (how, note, [line, ch], after) => {
      const { editor } = await open(note);
      editor.setCursor({ line, ch });
      await act[how]();
      editor.replaceSelection('Hello');
      expect(editor.getValue()).toBe(after);
    }),
  );

  it('in each of two panes', async () => {
    const one = await open('## No contact\n- a\n');
    const two = await rooms.open(NOTE);
    for (const { editor } of [one, two]) editor.setCursor({ line: 2, ch: 0 });
    await log();
    expect([one, two].map(({ editor }) => editor.getCursor())).toEqual(Array(2).fill({ line: 3, ch: 0 }));
  });

  it('where something unsaved stands elsewhere', async () => {
    const { editor } = await open('Day\n\n## No contact\n- a\n');
    editor.replaceRange('My ', { line: 0, ch: 0 });
    editor.setCursor({ line: 4, ch: 0 });
    await log();
    editor.replaceSelection('Hello');
    expect(editor.getValue()).toBe(`My Day\n\n## No contact\n- a\n${LINE}\nHello`);
  });

  it('and the cursor stays at its words where a line gets a field', async () => {
    const old = '- 21:14 #no-contact/urge [intensity:: 7] heard our song';
    const { editor } = await open(`${old}\n`);
    editor.setCursor({ line: 0, ch: old.indexOf(' our') });
    const { line } = valueOf(await rooms.writer.rewrite(NOTE, old, { expected: 20 }));
    expect(line).toContain('[expected:: 20]');
    editor.replaceSelection(',');
    expect(editor.getValue()).toBe(`${line.replace('heard', 'heard,')}\n`);
  });

  it('and a selection stays as it was', async () => {
    const { editor } = await open('one two\n\n## No contact\n- a\n');
    editor.setSelection({ line: 0, ch: 7 }, { line: 0, ch: 4 });
    await log();
    expect([editor.getSelection(), editor.getCursor('head')]).toEqual(['two', { line: 0, ch: 4 }]);
  });
});

describe("another device's text", () => {
  it('that the app has not noticed yet stays, on log and on undo', async () => {
    const { editor } = await open('Mine.\n');
    rooms.adapter.outside.writeUnnoticed(NOTE, 'Mine.\nTheirs.\n');
    const written = await log();
    expect(rooms.text(NOTE)).toBe(`Mine.\nTheirs.\n\n## No contact\n${LINE}\n`);
    expect(editor.getValue()).toBe(rooms.text(NOTE));
    rooms.adapter.outside.writeUnnoticed(NOTE, `${rooms.text(NOTE)}- more\n`);
    expect(await written.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe('Mine.\nTheirs.\n\n## No contact\n- more\n');
  });

  it('stays where it comes while the entry is being written', async () => {
    await open('Mine.\n');
    rooms.adapter.writeDelay = 40;
    const logging = log();
    await pause(15);
    rooms.adapter.outside.writeUnnoticed(NOTE, 'Mine.\nTheirs.\n');
    await logging;
    expect(rooms.text(NOTE)).toBe(`Mine.\nTheirs.\n\n## No contact\n${LINE}\n`);
  });

  it('stays beside what is typed here and not saved yet', async () => {
    const { editor } = await open('Mine.\n\nEnd.\n');
    editor.replaceRange('Still typing. ', { line: 2, ch: 0 });
    rooms.adapter.outside.writeUnnoticed(NOTE, 'Theirs.\nMine.\n\nEnd.\n');
    await log();
    expect(editor.getValue()).toBe(`Theirs.\nMine.\n\nStill typing. End.\n\n## No contact\n${LINE}\n`);
  });

  test.each(['Ours.\n\nEnd.\n', 'Our.\n\nEnd.\n'])(
    'stays beside what is typed here, as %j too, which is as long as what was there or not',
    inTime(async (theirs) => {
      const { editor } = await open('Mine.\n\nEnd.\n');
      editor.replaceRange('Still typing. ', { line: 2, ch: 0 });
      rooms.adapter.outside.writeUnnoticed(NOTE, theirs);
      await log();
      expect(editor.getValue()).toBe(
        `${theirs.replace('End', 'Still typing. End')}\n## No contact\n${LINE}\n`,
      );
    }),
  );

  it('leaves what is typed here at the very place of the entry on a line of its own', async () => {
    const { editor } = await open('## No contact\n- a\n\nEnd.\n');
    editor.replaceRange('Still typing. ', { line: 2, ch: 0 });
    editor.setCursor({ line: 2, ch: 14 });
    rooms.adapter.outside.writeUnnoticed(NOTE, '## No contact\n- a\n\nEnd.\nTheirs.\n');
    await log();
    editor.replaceSelection('More.');
    expect(editor.getValue()).toContain(`\n${LINE}\n`);
    expect(editor.getValue()).toContain('\nStill typing. More.');
  });

  it('leaves what was typed before the pane turned to reading on a line of its own', async () => {
    const view = await open('## No contact\n- a\n\n## End\n');
    const turning = view.toggleMode();
    view.editor.replaceRange('Typed. ', { line: 2, ch: 0 });
    await turning;
    expect(view.getMode()).toBe('preview');
    await log();
    await pause(3_000);
    expect(rooms.text(NOTE)).toBe(`## No contact\n- a\nTyped. \n${LINE}\n## End\n`);
  });

  it('comes just as a pane closes: on a slow disk, too, nobody waits for its saving above a second', async () => {
    const { leaf } = await open('Mine.\n');
    await log();
    leaf.detach();
    rooms.adapter.outside.write(NOTE, `${rooms.text(NOTE)}Theirs.\n`);
    rooms.adapter.readDelay = 200;
    const began = performance.now();
    valueOf(await rooms.writer.setProperty(TODAY, 'mood', 7));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(rooms.text(NOTE)).toBe(`---\nmood: 7\n---\nMine.\n\n## No contact\n${LINE}\nTheirs.\n`);
  });

  it('is not written over where the disk cannot be read, and that is said', async () => {
    const { editor } = await open('Mine.\n');
    rooms.adapter.outside.writeUnnoticed(NOTE, 'Theirs.\n');
    rooms.adapter.failing = (operation) => (operation === 'read' ? new Error('No reading now.') : null);
    expect(await rooms.writer.log(DRAFT, TODAY)).toEqual({ ok: false, message: 'No reading now.' });
    expect([rooms.text(NOTE), editor.getValue()]).toEqual(['Theirs.\n', 'Mine.\n']);
  });
});

describe('a pane that closes while something is written', () => {
  it('is waited for no longer where nothing was typed into it', async () => {
    const { leaf } = await open('Mine.\n');
    rooms.adapter.readDelay = 20;
    const began = performance.now();
    const logging = log();
    while (!rooms.text(NOTE).includes(LINE)) await pause(1);
    leaf.detach();
    await logging;
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('a pane that opens while something is written', () => {
  it('has it on a line of its own, whatever is typed at its place', async () => {
    rooms = await openRooms({ files: { [NOTE]: '## No contact\n- a\n\n## End\n' } });
    rooms.adapter.writeDelay = 60;
    const logging = log();
    const view = await rooms.open(NOTE);
    expect(rooms.text(NOTE)).not.toContain(LINE);
    view.editor.replaceRange('Typed. ', { line: 2, ch: 0 });
    await logging;
    expect(view.editor.getValue()).toBe(`## No contact\n- a\nTyped. \n${LINE}\n\n## End\n`);
  });
});

describe('a view that is half open', () => {
  test.each(['empty', 'the note before'] as const)(
    'and holds %s gets nothing of it onto disk',
    inTime(async (from) => {
      await halfOpen(from);
      await log();
      expect(rooms.text(NOTE)).toBe(`Mine.\n\n## No contact\n${LINE}\n`);
      await pause(150);
      expect(rooms.app.workspace.activeEditor?.editor.getValue()).toBe(rooms.text(NOTE));
      expect(rooms.text('Other.md')).toBe('Another note.\n');
    }),
  );
});

describe('a disk that fails', () => {
  it('is told, and the next try doubles nothing though something was typed in between', async () => {
    const { editor } = await open('Mine.\n');
    rooms.adapter.failing = FULL;
    editor.replaceRange('First. ', { line: 0, ch: 0 });
    expect(await rooms.writer.log(DRAFT, TODAY)).toEqual({ ok: false, message: 'The disk is full.' });
    editor.replaceRange('Second. ', { line: 0, ch: 0 });
    rooms.adapter.failing = () => null;
    await log();
    expect(rooms.text(NOTE)).toBe(`Second. First. Mine.\n\n## No contact\n${LINE}\n`);
    expect(editor.getValue()).toBe(rooms.text(NOTE));
  });

  it('after the writing is told, as it was not seen, and the next try doubles nothing', async () => {
    await open('Mine.\n');
    const { adapter } = rooms;
    const writes = adapter.writes;
    adapter.failing = (operation) =>
      operation === 'read' && adapter.writes > writes ? new Error('No reading now.') : null;
    expect(await rooms.writer.log(DRAFT, TODAY)).toMatchObject({ ok: false });
    adapter.failing = () => null;
    const written = await log();
    expect(rooms.text(NOTE)).toBe(`Mine.\n\n## No contact\n${LINE}\n`);
    expect(await written.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe('Mine.\n');
  });

  it('after the writing, and the next try doubles nothing though the heading is none any more', async () => {
    rooms = await openRooms({ files: { [NOTE]: '## No contact\n- a\n\n## End\n' } });
    const { adapter, app } = rooms;
    const writes = adapter.writes;
    adapter.failing = (operation) =>
      operation === 'read' && adapter.writes > writes ? new Error('No reading now.') : null;
    expect(await rooms.writer.log(DRAFT, TODAY)).toMatchObject({ ok: false });
    adapter.failing = () => null;
    const file = app.vault.getFileByPath(NOTE) ?? expect.fail('no note');
    await app.vault.process(file, (text) => `Typed: ${text}`);
    await log();
    expect(rooms.text(NOTE)).toBe(`Typed: ## No contact\n- a\n${LINE}\n\n## End\n`);
  });
});

describe('at the same moment', () => {
  test.each([0, 5, 15, 25, 35, 45, 60])(
    'a pane with unsaved typing closes %i ms after: typing and entry are there',
    inTime(async (delay) => {
      const view = await open('Mine.\n');
      rooms.adapter.writeDelay = 20;
      view.editor.replaceRange('Typed. ', { line: 0, ch: 0 });
      const logging = log();
      if (delay > 0) await pause(delay);
      view.leaf.detach();
      await logging;
      await view.leaf.closed;
      expect(rooms.text(NOTE)).toBe(`Typed. Mine.\n\n## No contact\n${LINE}\n`);
      expect(rooms.lost).toEqual([]);
    }),
  );

  test.each([0, 10, 30])(
    'the note is renamed elsewhere %i ms after: it is there once',
    inTime(async (delay) => {
      const { editor } = await open('Mine.\n');
      rooms.adapter.writeDelay = 20;
      const logging = rooms.writer.log(DRAFT, TODAY);
      if (delay > 0) await pause(delay);
      rooms.adapter.outside.rename(NOTE, 'Moved.md');
      await logging;
      const { files } = rooms.adapter.paths();
      const texts = files.filter((path) => !path.startsWith('.')).map((path) => rooms.text(path));
      expect(texts.join('').split(LINE)).toHaveLength(2);
      expect(texts.join('').split('Mine.')).toHaveLength(2);
      expect(editor.getValue()).toBe(rooms.text('Moved.md'));
    }),
  );

  it('the note is renamed and another gets its old name, which nothing is written into even for a moment', async () => {
    await open('Mine.\n');
    const { adapter } = rooms;
    adapter.writeDelay = 20;
    const logging = log();
    await pause(10);
    adapter.outside.rename(NOTE, 'Moved.md');
    adapter.outside.write(NOTE, '# Day\n');
    // Whoever writes into it cannot take that back.
    adapter.failing = (operation, path) =>
      path === NOTE && rooms.text(NOTE) !== '# Day\n' ? FULL(operation) : null;
    await logging;
    expect(rooms.text('Moved.md')).toBe(`Mine.\n\n## No contact\n${LINE}\n`);
    expect(rooms.text(NOTE)).toBe('# Day\n');
  });

  it('the note is renamed and a pane saves under its old name: it is there once', async () => {
    const view = await open('Mine.\n');
    rooms.adapter.writeDelay = 20;
    view.editor.replaceRange('Typed. ', { line: 0, ch: 0 });
    view.leaf.detach();
    const logging = log();
    await pause(10);
    rooms.adapter.outside.rename(NOTE, 'Moved.md');
    await logging;
    expect(rooms.text('Moved.md')).toBe(`Mine.\n\n## No contact\n${LINE}\n`);
    expect(rooms.text(NOTE)).toBe('Typed. Mine.\n');
  });
});

describe('undo', () => {
  it('leaves an identical line in code alone', async () => {
    await open('');
    const written = await log();
    const text = `Words.\n\n## No contact\n${LINE}\n\n\`\`\`\n${LINE}\n\`\`\`\n`;
    rooms.adapter.outside.write(NOTE, text);
    expect(await written.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe(`Words.\n\n## No contact\n\n\`\`\`\n${LINE}\n\`\`\`\n`);
    rooms.adapter.outside.write(NOTE, text.replace(`contact\n${LINE}`, 'contact\n'));
    expect(await written.undo()).toBe(false);
  });

  test.each([0, 5, 15, 25])(
    'leaves the line alone where something is typed into it %i ms after, and says so',
    inTime(async (delay) => {
      const view = await open('## No contact\n- a\n');
      const written = await log();
      [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [8, 12];
      const undoing = written.undo();
      if (delay > 0) await pause(delay);
      expect(view.editor.getLine(2)).toBe(LINE);
      view.editor.replaceRange('Hm. ', { line: 2, ch: 0 });
      expect(await undoing).toBe(false);
      await view.save();
      expect(rooms.text(NOTE)).toBe(`## No contact\n- a\nHm. ${LINE}\n`);
    }),
  );

  it('has gone from a pane too that was opened meanwhile, before it is told', async () => {
    rooms = await openRooms({ files: { [NOTE]: '## No contact\n- a\n' } });
    const written = await log();
    [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [20, 60];
    const undoing = written.undo();
    const view = await rooms.open(NOTE);
    while (rooms.text(NOTE).includes(LINE)) await pause(1);
    expect(view.editor.getLine(2)).toBe(LINE);
    view.editor.replaceRange('Hm. ', { line: 2, ch: 0 });
    expect(await undoing).toBe(true);
    await view.save();
    expect(rooms.text(NOTE)).toBe(`## No contact\n- a\nHm. `);
  });

  it('has gone from a pane too into which something else was typed meanwhile, before it is told', async () => {
    const view = await open('## No contact\n- a\n');
    const written = await log();
    rooms.adapter.readDelay = 60;
    const undoing = written.undo();
    while (rooms.text(NOTE).includes(LINE)) await pause(1);
    // The view is reading as yet, and every other read is faster.
    rooms.adapter.readDelay = 1;
    expect(view.editor.getValue()).toContain(LINE);
    view.editor.replaceRange('Hm. ', { line: 0, ch: 0 });
    const { writes } = rooms.adapter;
    expect(await undoing).toBe(true);
    expect([view.editor.getValue(), rooms.adapter.writes]).toEqual(['Hm. ## No contact\n- a\n', writes]);
  });

  test.each([0, 5, 15, 25])(
    'says what is so where a pane closes %i ms after with something typed',
    inTime(async (delay) => {
      const view = await open('## No contact\n- a\n');
      const written = await log();
      [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [8, 12];
      const undoing = written.undo();
      if (delay > 0) await pause(delay);
      view.editor.replaceRange('Hm. ', { line: 0, ch: 0 });
      view.leaf.detach();
      expect(await undoing).toBe(true);
      await view.leaf.closed;
      expect(rooms.text(NOTE)).toBe('Hm. ## No contact\n- a\n');
    }),
  );

  test.each([0, 5, 15, 25, 30])(
    'takes the line out though one was typed in front of it %i ms after',
    inTime(async (delay) => {
      const { editor } = await open('');
      const written = await log();
      [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [8, 12];
      const undoing = written.undo();
      if (delay > 0) await pause(delay);
      editor.replaceRange('Typed.\n', { line: 1, ch: 0 });
      expect(await undoing).toBe(true);
      await pause(9_000);
      expect(rooms.text(NOTE)).toBe('## No contact\nTyped.\n');
    }),
  );

  test.each([0, 5, 15, 25])(
    'takes the line out though a pane closes %i ms after with one typed in front of it',
    inTime(async (delay) => {
      const view = await open('## No contact\n- a\n');
      const written = await log();
      [rooms.adapter.readDelay, rooms.adapter.writeDelay] = [8, 12];
      const undoing = written.undo();
      if (delay > 0) await pause(delay);
      view.editor.replaceRange('Typed.\n', { line: 1, ch: 0 });
      view.leaf.detach();
      expect(await undoing).toBe(true);
      await view.leaf.closed;
      await pause(9_000);
      expect(rooms.text(NOTE)).toBe('## No contact\nTyped.\n- a\n');
    }),
  );

  test.each(Array.from({ length: 24 }, (_, turns) => turns))(
    'takes the line out though a pane closes %i turns after, with one typed in front of it',
    inTime(async (turns) => {
      const view = await open('## No contact\n- a\n');
      const written = await log();
      rooms.adapter.writeDelay = 12;
      const undoing = written.undo();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      view.editor.replaceRange('Typed.\n', { line: 2, ch: 0 });
      view.leaf.detach();
      expect(await undoing).toBe(true);
      await view.leaf.closed;
      await pause(9_000);
      expect(rooms.text(NOTE)).toBe('## No contact\n- a\nTyped.\n');
    }),
  );

  it('takes the very line of two that read alike', async () => {
    await open(`Words.\n\n## No contact\n- a\n`);
    const written = await log();
    rooms.adapter.outside.write(NOTE, `${LINE}\nNew words.\n\n${rooms.text(NOTE)}- b\n`);
    expect(await written.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe(`${LINE}\nNew words.\n\nWords.\n\n## No contact\n- a\n- b\n`);
  });
});

describe('a note that is made', () => {
  const core = (template: string) => (app: Rooms['app']) => {
    app.internalPlugins.setOptions('daily-notes', { template });
  };

  it('has the entry from its first moment on, so that a plugin that writes it back keeps it', async () => {
    rooms = await openRooms({
      files: { 'T.md': '# <% x %>\n\n## No contact\n' },
      prepare: (app) => {
        core('T')(app);
        rewritesNewNotes(app, (text) => text.replace('<% x %>', 'EXPANDED'));
      },
    });
    await log();
    await pause(500);
    expect(rooms.text(NOTE)).toBe(`# EXPANDED\n\n## No contact\n${LINE}\n`);
    expect(rooms.lost).toEqual([]);
  });

  it('is left empty for a plugin that fills empty notes, and gets the entry then', async () => {
    rooms = await openRooms({ prepare: (app) => fillsEmptyNotes(app, '# Day\n\n## No contact\n\n## End\n') });
    await log();
    expect(rooms.text(NOTE)).toBe(`# Day\n\n## No contact\n${LINE}\n\n## End\n`);
  });

  it('is found under the same name in other letters where the disk takes them for one', async () => {
    rooms = await openRooms({
      files: { 'Journal/2026-03-10.md': 'Mine.\n' },
      settings: { dailyFolder: 'Journal' },
    });
    rooms.adapter.foldsNames = true;
    await log();
    expect(rooms.text('Journal/2026-03-10.md')).toBe(`Mine.\n\n## No contact\n${LINE}\n`);
  });
});
