// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryDraft } from '../../../src/entries/format';
import type { Writing } from '../../../src/vault/writing/writer';
import { day, openRooms, TODAY, type Rooms } from './rooms';

const NOTE = '2026-03-10.md';
let rooms: Rooms;

afterEach(() => rooms.close());

function draft(more: Partial<EntryDraft> = {}): EntryDraft {
  return { kind: 'urge', time: 21 * 3600 + 14 * 60, fields: { intensity: 7 }, ...more };
}

const LINE = '- 21:14 #no-contact/urge [intensity:: 7]';

function valueOf<T>(writing: Writing<T>): T {
  if (!writing.ok) throw new Error(writing.message);
  return writing.value;
}

describe('a note that is too large to be read', () => {
  it('is left as it is, and that is said', async () => {
    const text = '- a thing to do\n'.repeat(100_000);
    rooms = await openRooms({ files: { [NOTE]: text } });
    const writing = await rooms.writer.log(draft(), TODAY);
    expect(writing).toEqual({
      ok: false,
      message:
        'This note is too large to be written into (1.6 million characters). Move a part of it into a note of its own.',
    });
    expect(rooms.text(NOTE)).toBe(text);
  });
});

describe('an entry is written', () => {
  it('into a note that is made for it', async () => {
    rooms = await openRooms();
    const written = valueOf(await rooms.writer.log(draft(), TODAY));
    expect(rooms.text(NOTE)).toBe(`## No contact\n${LINE}\n`);
    expect([written.path, written.line]).toEqual([NOTE, LINE]);
  });

  it('into a note made from the daily-note template, in folders that are made', async () => {
    rooms = await openRooms({
      files: { 'Templates/Day.md': '# {{title}}\n{{date:dddd}} {{time}}\n' },
      prepare: (app) => {
        const core = app.internalPlugins.plugins['daily-notes'];
        if (core) {
          core.enabled = true;
          Object.assign(core.instance.options, {
            folder: 'Journal',
            format: 'YYYY/MM/YYYY-MM-DD',
            template: 'Templates/Day',
          });
        }
      },
    });
    valueOf(await rooms.writer.log(draft(), TODAY));
    expect(rooms.text('Journal/2026/03/2026-03-10.md')).toBe(
      `# 2026-03-10\nTuesday 21:14\n\n## No contact\n${LINE}\n`,
    );
    await rooms.settle();
    expect(rooms.index.journal().snapshot.totals.urges).toBe(1);
  });

  it('into a note to which the template was added when it was made, and only then', async () => {
    rooms = await openRooms({ compose: (text, of) => `${text}Template of ${of}\n` });
    await rooms.writer.log(draft(), TODAY);
    await rooms.writer.log(draft({ fields: {} }), TODAY);
    expect(rooms.text(NOTE)).toBe(
      `Template of 2026-03-10\n\n## No contact\n${LINE}\n- 21:14 #no-contact/urge\n`,
    );
  });

  it.each([
    [
      'CRLF',
      'a\r\n\r\n## No contact\r\n- b\r\n\r\n## Next\r\n',
      `a\r\n\r\n## No contact\r\n- b\r\n${LINE}\r\n\r\n## Next\r\n`,
    ],
    ['a byte-order mark', '\uFEFFa', `\uFEFFa\n\n## No contact\n${LINE}`],
    ['no final newline', '## No contact\n- b', `## No contact\n- b\n${LINE}`],
    ['another bullet', '## No contact\n* b\n', `## No contact\n* b\n*${LINE.slice(1)}\n`],
  ])('and leaves every other byte as it is: %s', async (_, before, after) => {
    rooms = await openRooms({ files: { [NOTE]: before } });
    const written = valueOf(await rooms.writer.log(draft(), TODAY));
    expect(rooms.text(NOTE)).toBe(after);
    expect(after).toContain(written.line);
    expect(await written.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe(before);
  });

  it.each(['', 'New/Folder'])(
    'many times at once, and all are there, in folder "%s"',
    async (dailyFolder) => {
      rooms = await openRooms({ settings: { dailyFolder } });
      const path = dailyFolder ? `${dailyFolder}/${NOTE}` : NOTE;
      const drafts = [1, 2, 3, 4, 5].map((intensity) => draft({ fields: { intensity } }));
      const results = await Promise.all(drafts.map((each) => rooms.writer.log(each, TODAY)));
      expect(results.every(({ ok }) => ok)).toBe(true);
      await rooms.settle();
      expect(rooms.text(path).match(/intensity:: \d/g)).toEqual(
        [1, 2, 3, 4, 5].map((n) => `intensity:: ${n}`),
      );
      expect(rooms.index.journal().snapshot.totals.urges).toBe(5);
    },
  );

  it('into a folder that somebody else made meanwhile, and the app does not know yet', async () => {
    rooms = await openRooms({ settings: { dailyFolder: 'New folder' } });
    await rooms.adapter.mkdir('New folder');
    expect(rooms.app.vault.getAbstractFileByPath('New folder')).toBeNull();
    valueOf(await rooms.writer.log(draft(), TODAY));
    expect(rooms.text(`New folder/${NOTE}`)).toBe(`## No contact\n${LINE}\n`);
  });

  it.each(['write', 'mkdir', 'read'] as const)(
    'not when the disk fails (%s), and says why',
    async (failing) => {
      rooms = await openRooms({
        files: { 'T.md': 'template' },
        settings: { dailyFolder: 'New folder' },
        prepare: (app) => {
          const core = app.internalPlugins.plugins['daily-notes'];
          if (core) Object.assign(core, { enabled: true, instance: { options: { template: 'T' } } });
        },
      });
      rooms.adapter.failing = (operation) => (operation === failing ? new Error('The disk is full.') : null);
      expect(await rooms.writer.log(draft(), TODAY)).toEqual({ ok: false, message: 'The disk is full.' });
      rooms.adapter.failing = () => null;
      expect(rooms.app.vault.getFileByPath(`New folder/${NOTE}`)).toBeNull();
      valueOf(await rooms.writer.log(draft(), TODAY));
      expect(rooms.text(`New folder/${NOTE}`)).toBe(`template\n\n## No contact\n${LINE}`);
    },
  );
});

describe('while the note is open', () => {
  it.each(['in front', 'behind'])('%s, unsaved typing survives and the cursor stays', async (where) => {
    rooms = await openRooms({ files: { [NOTE]: 'Dear diary\n', 'Other.md': '' } });
    const { editor } = await rooms.open(NOTE);
    if (where === 'behind') await rooms.open('Other.md');
    editor.replaceRange(', today', { line: 0, ch: 10 });
    editor.setCursor({ line: 0, ch: 4 });
    valueOf(await rooms.writer.log(draft(), TODAY));
    const text = `Dear diary, today\n\n## No contact\n${LINE}\n`;
    expect([editor.getValue(), rooms.text(NOTE), editor.getCursor()]).toEqual([
      text,
      text,
      { line: 0, ch: 4 },
    ]);
    editor.undo();
    expect(editor.getValue()).toBe('Dear diary, today\n');
  });

  it('at the very place where the entry goes, the cursor stays before it', async () => {
    rooms = await openRooms({ files: { [NOTE]: '## No contact\n- a' } });
    const { editor } = await rooms.open(NOTE);
    editor.setCursor({ line: 1, ch: 3 });
    valueOf(await rooms.writer.log(draft(), TODAY));
    expect([editor.getValue(), editor.getCursor()]).toEqual([
      `## No contact\n- a\n${LINE}`,
      { line: 1, ch: 3 },
    ]);
  });

  it('with CRLF and nothing unsaved, its line endings stay', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'a\r\n' } });
    const { editor } = await rooms.open(NOTE);
    valueOf(await rooms.writer.log(draft(), TODAY));
    await rooms.settle();
    expect(rooms.text(NOTE)).toBe(`a\r\n\r\n## No contact\r\n${LINE}\r\n`);
    expect(editor.getValue()).toBe(`a\n\n## No contact\n${LINE}\n`);
  });

  it('in two places, the typing in either survives', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'one\n' } });
    const first = await rooms.open(NOTE);
    const second = await rooms.open(NOTE);
    first.editor.replaceRange('typed ', { line: 0, ch: 0 });
    valueOf(await rooms.writer.log(draft(), TODAY));
    await rooms.settle();
    const text = `typed one\n\n## No contact\n${LINE}\n`;
    expect([rooms.text(NOTE), first.editor.getValue(), second.editor.getValue()]).toEqual([text, text, text]);
  });

  it('in reading view, it is written on disk', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'one\n' } });
    const view = await rooms.open(NOTE);
    await view.toggleMode();
    valueOf(await rooms.writer.log(draft(), TODAY));
    await rooms.settle();
    expect([rooms.text(NOTE), view.getViewData()]).toEqual(Array(2).fill(`one\n\n## No contact\n${LINE}\n`));
  });

  it('and cannot be saved, nothing is left of the entry and the typing stays', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'one\n' } });
    const { editor } = await rooms.open(NOTE);
    editor.replaceRange('typed ', { line: 0, ch: 0 });
    rooms.adapter.failing = (operation) => (operation === 'write' ? new Error('The disk is full.') : null);
    expect(await rooms.writer.log(draft(), TODAY)).toEqual({ ok: false, message: 'The disk is full.' });
    rooms.adapter.failing = () => null;
    expect([editor.getValue(), rooms.text(NOTE)]).toEqual(['typed one\n', 'one\n']);
  });

  it('and cannot be saved, nothing is left of many entries at once', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'one\n' } });
    const { editor } = await rooms.open(NOTE);
    rooms.adapter.failing = (operation) => (operation === 'write' ? new Error('The disk is full.') : null);
    const results = await Promise.all([1, 2, 3].map(() => rooms.writer.log(draft(), TODAY)));
    rooms.adapter.failing = () => null;
    expect([results.map(({ ok }) => ok), editor.getValue()]).toEqual([[false, false, false], 'one\n']);
  });

  it('many entries at once all land', async () => {
    rooms = await openRooms({ files: { [NOTE]: '' } });
    const { editor } = await rooms.open(NOTE);
    const logging = [1, 2, 3].map((intensity) => rooms.writer.log(draft({ fields: { intensity } }), TODAY));
    editor.replaceRange('typed\n', { line: 0, ch: 0 });
    expect((await Promise.all(logging)).every(({ ok }) => ok)).toBe(true);
    expect(rooms.text(NOTE)).toBe(editor.getValue());
    expect(rooms.text(NOTE)).toMatch(/^typed\n[^]*:: 1\][^]*:: 2\][^]*:: 3\]/);
  });
});

describe('undo', () => {
  it('takes exactly the line back after other changes', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'a\n\n## No contact\n- 20:00 #no-contact/urge\n' } });
    const first = valueOf(await rooms.writer.log(draft(), TODAY));
    valueOf(await rooms.writer.log(draft({ fields: { intensity: 1 } }), TODAY));
    rooms.adapter.outside.write(NOTE, `new line\n${rooms.text(NOTE)}`);
    expect(await first.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe(
      'new line\na\n\n## No contact\n- 20:00 #no-contact/urge\n- 21:14 #no-contact/urge [intensity:: 1]\n',
    );
    expect(await first.undo()).toBe(false);
  });

  it('leaves a line alone that was changed since, or a note that is gone', async () => {
    rooms = await openRooms();
    const written = valueOf(await rooms.writer.log(draft(), TODAY));
    const changed = rooms.text(NOTE).replace('7]', '8]');
    rooms.adapter.outside.write(NOTE, changed);
    expect([await written.undo(), rooms.text(NOTE)]).toEqual([false, changed]);
    rooms.adapter.outside.remove(NOTE);
    expect(await written.undo()).toBe(false);
  });

  it('follows a note that was renamed, and works where it is open', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'a\n' } });
    const { editor } = await rooms.open(NOTE);
    const written = valueOf(await rooms.writer.log(draft(), TODAY));
    rooms.adapter.outside.rename(NOTE, 'Moved.md');
    editor.replaceRange('typed ', { line: 0, ch: 0 });
    expect(await written.undo()).toBe(true);
    expect([editor.getValue(), rooms.text('Moved.md')]).toEqual(Array(2).fill('typed a\n\n## No contact\n'));
  });
});

describe('a line that is there already', () => {
  const OLD = '- 09:00 #no-contact/reached-out [channel:: text] asked for a book';
  const NEW = '- 09:00 #no-contact/reached-out [channel:: text] [then:: stay] asked for a book';

  it('gets fields, wherever it stands now, and gives them back', async () => {
    rooms = await openRooms({ files: { [NOTE]: `a\r\n${OLD}\r\n` } });
    const [waiting] = [rooms.index.journal().undecided];
    rooms.adapter.outside.write(NOTE, `b\r\na\r\n${OLD}\r\n`);
    await rooms.settle();
    expect(waiting).not.toBeNull();
    const written = valueOf(await rooms.writer.rewrite(NOTE, OLD, { then: 'stay' }));
    expect([rooms.text(NOTE), written.line]).toEqual([`b\r\na\r\n${NEW}\r\n`, NEW]);
    expect(await written.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe(`b\r\na\r\n${OLD}\r\n`);
  });

  it('is found by the entry that the journal holds', async () => {
    rooms = await openRooms({ files: { [NOTE]: `${OLD}\n- x\n${OLD}\n` } });
    const { undecided } = rooms.index.journal();
    expect(undecided?.entry.line).toBe(3);
    if (undecided) valueOf(await rooms.writer.rewriteEntry(undecided, { then: 'stay' }));
    expect(rooms.text(NOTE)).toBe(`${OLD}\n- x\n${NEW}\n`);
  });

  it('is found in the first line of a note with a byte-order mark, and the mark stays', async () => {
    rooms = await openRooms({ files: { [NOTE]: `\uFEFF${OLD}\r\n` } });
    const { undecided } = rooms.index.journal();
    expect(undecided?.entry).toMatchObject({ line: 1, column: 9 });
    const written = undecided && valueOf(await rooms.writer.rewriteEntry(undecided, { then: 'stay' }));
    expect([rooms.text(NOTE), written?.line]).toEqual([`\uFEFF${NEW}\r\n`, NEW]);
    expect(await written?.undo()).toBe(true);
    expect(rooms.text(NOTE)).toBe(`\uFEFF${OLD}\r\n`);
  });

  it('is left alone when it is gone', async () => {
    rooms = await openRooms({ files: { [NOTE]: `${OLD}\n` } });
    const { undecided } = rooms.index.journal();
    rooms.adapter.outside.write(NOTE, 'nothing\n');
    expect(await rooms.writer.rewrite(NOTE, OLD, { then: 'stay' })).toMatchObject({ ok: false });
    if (undecided)
      expect(await rooms.writer.rewriteEntry(undecided, { then: 'stay' })).toMatchObject({ ok: false });
    expect(await rooms.writer.rewrite('Gone.md', OLD, { then: 'stay' })).toMatchObject({ ok: false });
    expect(rooms.text(NOTE)).toBe('nothing\n');
  });
});

describe('a check-in', () => {
  it('sets properties and nothing else, in a note that is made if need be', async () => {
    rooms = await openRooms({
      files: { '2026-03-09.md': '---\r\n# mine\r\nmood: 3 # low\r\nx: "y"\r\n---\r\na' },
    });
    valueOf(await rooms.writer.setProperty(day('2026-03-09'), 'mood', 0));
    valueOf(await rooms.writer.setProperty(day('2026-03-09'), 'sleep', 7.5));
    valueOf(await rooms.writer.setProperty(TODAY, 'mood', 5));
    expect([rooms.text('2026-03-09.md'), rooms.text(NOTE)]).toEqual([
      '---\r\n# mine\r\nmood: 0 # low\r\nx: "y"\r\nsleep: 7.5\r\n---\r\na',
      '---\nmood: 5\n---\n',
    ]);
    await rooms.settle();
    expect(rooms.index.journal().snapshot.days.map(({ mood, sleep }) => [mood, sleep])).toEqual([
      [0, 7.5],
      [5, null],
    ]);
  });

  it.each([
    ['mood: tired but ok', 'mood: 5'],
    ['mood:\n  - 3', 'mood: 5'],
    ['mood: [tired, sad]', 'mood: 5'],
    ['Mood: "low"', 'Mood: 5'],
  ])('replaces what stands there in other words only when they confirm it: %j', async (mine, after) => {
    const note = (row: string): string => `---\ntags: [a]  # c\n${row}\nk: "v"\n---\na`;
    rooms = await openRooms({ files: { [NOTE]: note(mine) } });
    const asked = await rooms.writer.setProperty(TODAY, 'mood', 5);
    expect([asked.ok, rooms.text(NOTE)]).toEqual([false, note(mine)]);
    const standing = asked.ok ? null : (asked.standing ?? null);
    expect(await rooms.writer.setProperty(TODAY, 'mood', 5, 'other words')).toMatchObject({ ok: false });
    valueOf(await rooms.writer.setProperty(TODAY, 'mood', 5, standing));
    expect(rooms.text(NOTE)).toBe(note(after));
  });

  it('writes nothing into properties that the app cannot read, and says where they are off', async () => {
    const text = '---\ntitle: My day: hard\n---\na';
    rooms = await openRooms({ files: { [NOTE]: text } });
    const result = await rooms.writer.setProperty(TODAY, 'mood', 5);
    expect(result.ok ? '' : result.message).toContain('line 2');
    expect(rooms.text(NOTE)).toBe(text);
  });

  it.each([
    ['Mood: 3', 'Mood: 5'],
    ['MOOD: 3\nmood: 4', 'MOOD: 3\nmood: 5'],
  ])('sets the property that is there in another case, and adds none: %j', async (before, after) => {
    rooms = await openRooms({ files: { [NOTE]: `---\n${before}\n---\na` } });
    valueOf(await rooms.writer.setProperty(TODAY, 'mood', 5));
    expect(rooms.text(NOTE)).toBe(`---\n${after}\n---\na`);
    await rooms.settle();
    expect(rooms.index.journal().snapshot.days).toMatchObject([{ mood: 5 }]);
  });

  it('checks and clears one rule', async () => {
    const text =
      '- [ ] no looking #no-contact/rule\n- [x] walk #no-contact/rule\n```\n- [ ] code #no-contact/rule\n```\n';
    rooms = await openRooms({ files: { [NOTE]: text } });
    const rules = await rooms.writer.rules(TODAY);
    expect(rules.map(({ text: rule, checked }) => [rule, checked])).toEqual([
      ['no looking', false],
      ['walk', true],
    ]);
    for (const rule of rules) valueOf(await rooms.writer.setRule(TODAY, rule, !rule.checked));
    expect(rooms.text(NOTE)).toBe(text.replace('[ ]', '[x]').replace('[x] walk', '[ ] walk'));
    const [first] = rules;
    rooms.adapter.outside.write(NOTE, 'gone\n');
    if (first) expect(await rooms.writer.setRule(TODAY, first, true)).toMatchObject({ ok: false });
    expect(await rooms.writer.rules(day('2026-01-01'))).toEqual([]);
  });

  it('finds every rule that the journal counts, and checks it, whatever its mark', async () => {
    const text =
      '\uFEFF- [-] first #no-contact/rule\r\n- [/] half\rway #no-contact/rule\r\n- [X] done #no-contact/rule\r\n';
    rooms = await openRooms({ files: { [NOTE]: text } });
    const rules = await rooms.writer.rules(TODAY);
    expect(rules.map(({ text: rule, checked }) => [rule, checked])).toEqual([
      ['first', false],
      ['half way', false],
      ['done', true],
    ]);
    for (const rule of rules) valueOf(await rooms.writer.setRule(TODAY, rule, true));
    expect(rooms.text(NOTE)).toBe(text.replace('[-]', '[x]').replace('[/]', '[x]'));
    await rooms.settle();
    expect(rooms.index.journal().snapshot.days).toMatchObject([{ rulesKept: 3, rulesTotal: 3 }]);
  });
});
