import type { EditorPosition, EditorSelectionOrCaret } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { Changes } from '../../../../src/markdown/changes';
import { inEditor, putBehind, select, setApart } from '../../../../src/vault/writing/editor-text';
import { edited, put } from './changed';

interface Range {
  anchor: number;
  head: number;
}

/** As much of the app's editor as is needed; it throws where the app's would have no such line. */
function editorOf(text: string, ranges: readonly Range[] = [{ anchor: 0, head: 0 }]) {
  const state = { text, ranges, selected: 0 };
  const lines = (): string[] => state.text.split('\n');
  const getLine = (number: number): string => lines()[number] ?? expect.fail(`there is no line ${number}`);
  const posToOffset = ({ line, ch }: EditorPosition): number =>
    lines()
      .slice(0, line)
      .reduce((sum, each) => sum + each.length + 1, ch);
  const offsetToPos = (offset: number): EditorPosition => {
    const above = state.text.slice(0, offset).split('\n');
    return { line: above.length - 1, ch: above.at(-1)?.length ?? 0 };
  };
  return {
    state,
    getLine,
    posToOffset,
    offsetToPos,
    getValue: () => state.text,
    lineCount: () => lines().length,
    replaceRange: (insert: string, at: EditorPosition) => {
      const offset = posToOffset(at);
      state.text = state.text.slice(0, offset) + insert + state.text.slice(offset);
    },
    listSelections: () =>
      state.ranges.map(({ anchor, head }) => ({ anchor: offsetToPos(anchor), head: offsetToPos(head) })),
    setSelections: (all: EditorSelectionOrCaret[]) => {
      state.selected += 1;
      state.ranges = all.map(({ anchor, head }) => ({
        anchor: posToOffset(anchor),
        head: posToOffset(head ?? anchor),
      }));
    },
  };
}

describe('in an editor', () => {
  it.each([
    ['\uFEFFa\r\nb\rc\nd\r\r\n', 'a\nb\nc\nd\n\n'],
    ['a\uFEFF', 'a\uFEFF'],
  ])('%j is %j', (text, shown) => {
    expect(inEditor(text)).toBe(shown);
  });
});

describe('a line that was written', () => {
  const entry = put('## Log\n- a\nEnd\n', 11, '- x\n');
  it.each([
    ['gets a line of its own', entry, '## Log\n- a\nTyped - x\nEnd\n', '## Log\n- a\nTyped \n- x\nEnd\n'],
    ['gets one also as the first line', put('', 0, '- x\n'), 'Typed- x\n', 'Typed\n- x\n'],
    ['gets one also as the last line', put('a', 1, '\n- x'), 'a\nTyped- x', 'a\nTyped\n- x'],
    ['gets one where others were typed above', entry, 'New\nTyped- x\nEnd\n', 'New\nTyped\n- x\nEnd\n'],
    ['gets one wherever it was joined', entry, 'One- x\nTwo- x\n', 'One\n- x\nTwo\n- x\n'],
    ['gets one where both end with CRLF', put('a\r\n', 3, '- x\r\n'), 'a\nb- x\n', 'a\nb\n- x\n'],
    ['gets one where it only begins with a CRLF', put('a', 1, '\r\n- x'), 'a\nb- x', 'a\nb\n- x'],
    [
      'gets one with each of its lines',
      put('a\n', 2, '\n## Log\n- x\n'),
      'a\nb## Log\nc- x\n',
      'a\nb\n## Log\nc\n- x\n',
    ],
    [
      'gets one where words came within another',
      edited('a\nb\n', [
        { from: 1, to: 1, insert: ' c' },
        { from: 2, to: 2, insert: '- x\n' },
      ]),
      'a c\nTyped- x\nb\n',
      'a c\nTyped\n- x\nb\n',
    ],
    ['stays where it stands', entry, 'Typed\n- x\nEnd\n', 'Typed\n- x\nEnd\n'],
    ['stays where it was moved in', entry, 'Typed\n \t- x\nEnd\n', 'Typed\n \t- x\nEnd\n'],
    ['stays with what was typed behind it', entry, '- a\n- x Typed\n', '- a\n- x Typed\n'],
    [
      'gets one whole where another that was written ends like it',
      put('', 0, 'Mood:\n- Mood:\n'),
      'Typed- Mood:\n',
      'Typed\n- Mood:\n',
    ],
    [
      'stays where another that was written ends like it',
      put('', 0, 'Mood:\n- Mood:\n'),
      'Typed Mood:\n- Mood:\n',
      'Typed \nMood:\n- Mood:\n',
    ],
    [
      'stays in a line that was there before',
      put('Of - x\n', 7, '- x\n'),
      'Typed\nOf - x\n- x\n',
      'Typed\nOf - x\n- x\n',
    ],
    [
      'stays in a line in whose place it came',
      edited('Of - x\n', [{ from: 0, to: 6, insert: '- x\n' }]),
      'Typed\nOf - x\n',
      'Typed\nOf - x\n',
    ],
    [
      'is none where it reads like one that was there',
      put('- x\n', 4, '\n## Log\n- x\n'),
      'Typed- x\n',
      'Typed- x\n',
    ],
    ['is none where it is blank', put('a\n', 2, ' \n'), 'a\nTyped \n', 'a\nTyped \n'],
    ['is none where only words within a line came', put('a\n', 1, ' b'), 'Typed a b\n', 'Typed a b\n'],
    [
      'is none where words came, with a break in the midst',
      put('a\n', 1, ' b\nc'),
      'Typed a b\nc\n',
      'Typed a b\nc\n',
    ],
  ])('%s', (_, given, shown, then) => {
    const editor = editorOf(shown);
    setApart(editor, given);
    expect(editor.state.text).toBe(then);
  });
});

describe('a cursor', () => {
  const entry = [{ from: 0, to: 0, insert: '- x\n' }];
  it.each<[string, Changes, string, Range, Range]>([
    ['is put behind a line that came', entry, 'a\n- x\nb', { anchor: 2, head: 2 }, { anchor: 6, head: 6 }],
    ['is put so at the top too', entry, '- x\nb', { anchor: 0, head: 0 }, { anchor: 4, head: 4 }],
    ['is put so by either end', entry, '- x\nb- x\n', { anchor: 5, head: 0 }, { anchor: 5, head: 4 }],
    ['is put so by the other end', entry, '- x\nb', { anchor: 0, head: 5 }, { anchor: 4, head: 5 }],
    ['stays within a line', entry, 'b- x\n', { anchor: 1, head: 1 }, { anchor: 1, head: 1 }],
    ['stays in front of another line', entry, 'a\nb\n- x\n', { anchor: 2, head: 2 }, { anchor: 2, head: 2 }],
    [
      'stays in front of words without a line break at their end',
      [{ from: 0, to: 0, insert: '\n- x' }],
      'a\n\n- x',
      { anchor: 2, head: 2 },
      { anchor: 2, head: 2 },
    ],
    [
      'is put behind the line that it stands at, of several',
      [
        { from: 0, to: 0, insert: 'first\n' },
        { from: 0, to: 0, insert: '- x\n' },
      ],
      'a\n- x\nfirst\n',
      { anchor: 2, head: 2 },
      { anchor: 6, head: 6 },
    ],
  ])('%s', (_, changes, text, from, to) => {
    const editor = editorOf(text, [from]);
    putBehind(editor, changes);
    expect(editor.state.ranges).toEqual([to]);
  });

  it('is put there beside others', () => {
    const editor = editorOf('a\n- x\n', [
      { anchor: 1, head: 0 },
      { anchor: 2, head: 2 },
    ]);
    putBehind(editor, entry);
    expect(editor.state.ranges).toEqual([
      { anchor: 1, head: 0 },
      { anchor: 6, head: 6 },
    ]);
  });
});

describe('what is selected', () => {
  const one = { anchor: 1, head: 1 };
  it.each<[string, Range[], Range[], number]>([
    ['is left alone where it is', [one, { anchor: 4, head: 3 }], [one, { anchor: 4, head: 3 }], 0],
    ['is set where an anchor is another', [one], [{ anchor: 0, head: 1 }], 1],
    ['is set where a head is another', [one], [{ anchor: 1, head: 3 }], 1],
    ['is set where one of two is another', [one, { anchor: 3, head: 3 }], [one, { anchor: 4, head: 4 }], 1],
    ['is set where there is one more', [one], [one, { anchor: 4, head: 4 }], 1],
    ['is set where there is one less', [one, { anchor: 4, head: 4 }], [one], 1],
  ])('%s', (_, standing, wanted, times) => {
    const editor = editorOf('ab\ncd', standing);
    select(editor, wanted);
    expect([editor.state.ranges, editor.state.selected]).toEqual([wanted, times]);
  });
});
