// @vitest-environment jsdom
import type { App as ObsidianApp, Editor, TFile } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { insertAtCursor } from '../../../src/vault/writing/at-cursor';
import { openRooms, type Rooms } from './rooms';

const NOTE = 'Note.md';
let rooms: Rooms;

afterEach(() => rooms.close());

/** The host's editor as the app types it. */
const inApp = (editor: unknown): Editor => editor as Editor;

describe('a block at the cursor', () => {
  it.each([
    ['in a note of one line', 'abc', [0, 1], 'aX\nYbc', [0, 2]],
    ['at its end', 'abc\n', [1, 0], 'abc\nX\nY', [1, 1]],
    [
      'behind Windows line ends and a byte order mark',
      '\uFEFFa\r\nb c\r\n',
      [1, 1],
      '\uFEFFa\r\nbX\nY c\r\n',
      [1, 2],
    ],
    ['behind a lone carriage return', 'a\rb\nc', [2, 1], 'a\rb\ncX\nY', [2, 2]],
    ['in an empty note', '', [0, 0], 'X\nY', [0, 1]],
  ])(
    'comes %s, and one goes on behind its first words',
    async (_, before, [line = 0, ch = 0], after, cursor) => {
      rooms = await openRooms({ files: { [NOTE]: before } });
      const { editor, file } = await rooms.open(NOTE);
      editor.setCursor({ line, ch });
      await insertAtCursor(
        rooms.app as unknown as ObsidianApp,
        rooms.writer,
        { editor: inApp(editor), file: file as unknown as TFile },
        (_text, offset) => ({ from: offset, to: offset, insert: 'X\nY', cursor: offset + 1 }),
      );
      expect(rooms.text(NOTE)).toBe(after);
      const now = editor.getCursor();
      expect([now.line, now.ch]).toEqual(cursor);
      expect(editor.hasFocus()).toBe(true);
    },
  );

  it('waits until the editor shows the note', async () => {
    rooms = await openRooms({ files: { [NOTE]: 'abc' } });
    const { editor, file } = await rooms.open(NOTE);
    let looks = 0;
    const late: unknown = Object.create(editor, {
      getValue: { value: () => ((looks += 1) < 2 ? '' : editor.getValue()) },
    });
    await insertAtCursor(
      rooms.app as unknown as ObsidianApp,
      rooms.writer,
      { editor: inApp(late), file: file as unknown as TFile },
      (text) => ({ from: text.length, to: text.length, insert: '!', cursor: text.length }),
    );
    expect([looks, rooms.text(NOTE)]).toEqual([2, 'abc!']);
  });
});
