// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { editorEditorField, editorInfoField, editorLivePreviewField, type Editor } from './editor';
import { startHost } from './try-out';

async function edit(text: string): Promise<Editor> {
  const host = await startHost(undefined, { files: { 'A.md': text } });
  return (await host.open('A.md')).editor;
}

const at = (line: number, ch: number): { line: number; ch: number } => ({ line, ch });

describe('the editor', () => {
  it('is a CodeMirror, whose state knows its view', async () => {
    const { cm } = await edit('one');
    expect(cm).toBeInstanceOf(EditorView);
    expect(cm.state.field(editorInfoField)?.file?.path).toBe('A.md');
    expect(cm.state.field(editorEditorField)).toBe(cm);
    expect(cm.state.field(editorLivePreviewField)).toBe(true);
  });

  it('has lines from 0, and line feeds only', async () => {
    const editor = await edit('one\r\ntwo\r\n');
    expect([editor.getValue(), editor.lineCount(), editor.lastLine()]).toEqual(['one\ntwo\n', 3, 2]);
    expect([editor.getLine(1), editor.getRange(at(0, 1), at(1, 2))]).toEqual(['two', 'ne\ntw']);
    editor.setLine(1, 'TWO');
    expect(editor.getValue()).toBe('one\nTWO\n');
  });

  it.each([
    [0, 0, 0],
    [1, 2, 6],
    [1, 99, 7],
    [9, 0, 8],
    [-1, 5, 0],
  ])('has line %i, character %i at offset %i', async (line, ch, offset) => {
    expect((await edit('one\ntwo\n')).posToOffset(at(line, ch))).toBe(offset);
  });

  it.each([
    [0, at(0, 0)],
    [5, at(1, 1)],
    [8, at(2, 0)],
    [99, at(2, 0)],
  ])('has offset %i at %j', async (offset, place) => {
    expect((await edit('one\ntwo\n')).offsetToPos(offset)).toEqual(place);
  });

  it('has a cursor, selections and words', async () => {
    const editor = await edit('one two\nthree\n');
    editor.setCursor(0, 5);
    expect([editor.getCursor(), editor.somethingSelected()]).toEqual([at(0, 5), false]);
    expect(editor.wordAt(at(0, 5))).toEqual({ from: at(0, 4), to: at(0, 7) });
    editor.setSelection(at(1, 3), at(0, 4));
    expect([editor.getSelection(), editor.getCursor('head'), editor.getCursor('anchor')]).toEqual([
      'two\nthr',
      at(0, 4),
      at(1, 3),
    ]);
    expect([editor.getCursor('from'), editor.getCursor('to')]).toEqual([at(0, 4), at(1, 3)]);
    expect(editor.listSelections()).toEqual([{ anchor: at(1, 3), head: at(0, 4) }]);
    editor.replaceSelection('2');
    expect([editor.getValue(), editor.getCursor()]).toEqual(['one 2ee\n', at(0, 5)]);
  });

  it('changes a stretch and leaves the cursor where it was in the text', async () => {
    const editor = await edit('one\ntwo\n');
    editor.setCursor(at(1, 2));
    editor.replaceRange('zero\n', at(0, 0));
    editor.replaceRange('ONE', at(1, 0), at(1, 3));
    expect([editor.getValue(), editor.getCursor()]).toEqual(['zero\nONE\ntwo\n', at(2, 2)]);
    editor.undo();
    editor.undo();
    expect([editor.getValue(), editor.getCursor()]).toEqual(['one\ntwo\n', at(1, 2)]);
    editor.redo();
    expect(editor.getValue()).not.toBe('one\ntwo\n');
  });

  it('does a transaction in one step, its places those of the text before', async () => {
    const editor = await edit('one\ntwo\nthree\n');
    editor.setCursor(at(2, 1));
    editor.transaction({
      changes: [
        { from: at(0, 0), to: at(0, 3), text: 'ONE\nand a half' },
        { from: at(2, 0), text: '- ' },
      ],
    });
    expect([editor.getValue(), editor.getCursor()]).toEqual(['ONE\nand a half\ntwo\n- three\n', at(3, 3)]);
    editor.undo();
    expect(editor.getValue()).toBe('one\ntwo\nthree\n');
    editor.transaction({
      changes: [{ from: at(0, 0), text: 'x\n' }],
      selection: { from: at(1, 1), to: at(1, 3) },
    });
    expect(editor.getSelection()).toBe('ne');
    editor.transaction({ replaceSelection: 'NE' });
    expect(editor.getLine(1)).toBe('oNE');
  });

  it('changes lines by what is found in each, in one step', async () => {
    const editor = await edit('a1\n\nb2\nc');
    editor.processLines(
      (_line, text) => /\d/.exec(text)?.[0] ?? null,
      (line, text, digit) =>
        digit === null ? undefined : { from: at(line, 0), to: at(line, text.length), text: digit },
    );
    expect(editor.getValue()).toBe('1\n\n2\nc');
    editor.undo();
    expect(editor.getValue()).toBe('a1\n\nb2\nc');
  });

  it('takes over a text where it differs, and keeps the cursor', async () => {
    const editor = await edit('one\ntwo\nthree\n');
    editor.setSelection(at(1, 1), at(1, 2));
    editor.become('zero\none\ntwo\nthree!\n');
    expect([editor.getSelection(), editor.getCursor()]).toEqual(['w', at(2, 2)]);
  });

  it('runs commands, those that are not modelled fail', async () => {
    const editor = await edit('one\ntwo');
    editor.exec('goEnd');
    expect(editor.getCursor()).toEqual(at(1, 3));
    editor.exec('deleteLine');
    expect(editor.getValue()).toBe('one');
    expect(() => editor.exec('toggleComment')).toThrow('The host does not model');
  });

  it('takes the focus', async () => {
    const editor = await edit('one');
    editor.blur();
    expect(editor.hasFocus()).toBe(false);
    editor.focus();
    expect(document.activeElement).toBe(editor.cm.contentDOM);
  });
});
