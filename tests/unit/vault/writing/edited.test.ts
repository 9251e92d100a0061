import { describe, expect, it } from 'vitest';
import {
  aboveJoined,
  holds,
  isOut,
  isSame,
  isTypedInto,
  linesOf,
  shows,
  takesOut,
  wordsOf,
  writtenLines,
  type Edited,
} from '../../../../src/vault/writing/edited';
import { edited, put } from './changed';

const took = (before: string, from: number, to: number): Edited => edited(before, [{ from, to, insert: '' }]);

describe('the lines that were written', () => {
  it.each([
    ['a line of its own', put('a\nb\n', 2, '- x\n'), ['- x']],
    ['one at the end, with its heading', put('a', 1, '\n\n## Log\n- x'), ['## Log', '- x']],
    ['one that grew', put('a\n- x y\nb', 5, ' [z:: 1]'), ['- x [z:: 1] y']],
    ['one of which a part went', took('a\n- x y\nb', 5, 7), ['- x']],
    ['none where only blank lines came', put('a\nb', 1, '\n\n'), []],
    ['none where a whole line went', took('a\nb\nc', 2, 4), []],
    [
      'none where lines went and blank ones came',
      edited('a\nb\nc', [{ from: 1, to: 4, insert: '\n\n' }]),
      [],
    ],
    ['one whose last words went', took('a\n- x y', 5, 7), ['- x']],
    ['one whose first words went', took('a b\nc', 0, 2), ['b']],
    ['one in the midst of a line, with all of that', put('ab cd', 2, ' x'), ['ab x cd']],
    ['none where words went with the break behind them', took('a\nb c\nd', 3, 6), []],
    ['those alone that are not blank', put('', 0, '- x\n \n- y\n'), ['- x', '- y']],
    ['each once', put('', 0, '- x\n- x\n'), ['- x']],
    ['without the blanks around them, and line breaks of any kind', put('a\r\n', 3, '\t- x \r\n'), ['- x']],
    [
      'those of each change, as they stand after all of them',
      edited('a\nb\nc\n', [
        { from: 0, to: 2, insert: '' },
        { from: 3, to: 3, insert: '!' },
        { from: 6, to: 6, insert: '- x\n' },
      ]),
      ['b!', '- x'],
    ],
  ])('are %s', (_, given, lines) => {
    expect(writtenLines(given)).toEqual(lines);
  });
});

describe('a text holds what was written', () => {
  const once = put('a\n', 2, '- x\n');
  const again = put('- x\n', 4, '- x\n');
  it.each([
    ['where it is the text', once, 'a\n- x\n', true],
    ['where other lines came', once, 'b\na\n- x\nc', true],
    ['where it moved', once, '- x\na', true],
    ['not without it', once, 'a\n', false],
    ['not where it is another', once, 'a\n- y\n', false],
    ['as often as it was', again, 'a\n- x\n- x', true],
    ['not less often', again, 'a\n- x\n', false],
    ['where a line that was taken out is out', took('a\nb\n', 2, 4), 'a\nc\n', true],
    ['not where that came back', took('a\nb\n', 2, 4), 'a\nb\n', false],
    ['not where that came back among others', took('a\nb\n', 2, 4), 'c\na\nb\n', false],
    ['where one of two was taken out', took('b\nb\n', 0, 2), 'c\nb\n', true],
    ['not where a line came and one that was there before too is gone', again, 'a\n- x\n', false],
    [
      'where one line was put in the place of another, though that stands elsewhere',
      edited('a\nb\n', [{ from: 2, to: 3, insert: 'c' }]),
      'b\na\nc\n',
      true,
    ],
    [
      'not where nothing that could be seen went, and it is as before',
      took('a\n\n\n', 2, 3),
      'a\n\n\n',
      false,
    ],
  ])('%s', (_, given, text, is) => {
    expect(holds(text, given)).toBe(is);
  });

  it('shows it the same in an editor, which may hold what was taken out as well', () => {
    expect([shows('a\n- x', once), shows('a', once), shows('a\nb', took('a\nb\n', 2, 4))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('what was taken out', () => {
  it('is all that was done, or not', () => {
    expect([took('a\nb', 1, 3), put('a', 1, '\n \n'), put('a', 1, '\nx')].map(takesOut)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['a\nc', true],
    ['a\nb\nc', false],
    ['', true],
  ])('is out of %j: %j', (text, out) => {
    expect(isOut(text, took('a\nb\nc', 1, 3))).toBe(out);
    expect(isOut(text, took('a\nb\nc', 2, 4))).toBe(out);
  });

  it('is not all that was done where something came elsewhere', () => {
    const both = [
      { from: 0, to: 0, insert: 'x\n' },
      { from: 2, to: 4, insert: '' },
    ];
    expect(takesOut(edited('a\nb\n', both))).toBe(false);
  });

  it.each([
    ['a\na\nx', took('a\n\nx', 1, 2)],
    ['a\nc\nc', took('a\nb\nc', 2, 4)],
    ['a\na\nc', took('a\nb\nc', 2, 4)],
    ['b', took('a\nb', 0, 2)],
    ['a\na', took('a\nb', 2, 3)],
    ['c, and so on, and so on', took('\n\nb\nc', 0, 4)],
  ])('is out of %j with what stood around it, and with blank lines', (text, given) => {
    expect(isOut(text, given)).toBe(true);
  });

  it.each([
    ['a\nb c', took('a\nb c', 2, 4)],
    ['a\nb', took('a\nb', 2, 3)],
    ['b\nc', took('a\nb\nc', 0, 4)],
    [
      'x\na\nb',
      edited('a\nb\nc\n', [
        { from: 0, to: 2, insert: '' },
        { from: 4, to: 6, insert: '' },
      ]),
    ],
  ])('is not out of %j where a part of it is there', (text, given) => {
    expect(isOut(text, given)).toBe(false);
  });

  it('takes with it no line that it only stood beside', () => {
    expect(isOut('a\nx', edited('a\n\nx', [{ from: 1, to: 2, insert: '' }]))).toBe(true);
  });

  it.each([
    ['a\nword!', true],
    ['a\n!word', true],
    ['a\nwo!rd', true],
    ['a\nword', false],
    ['a\nwor', false],
    ['a\nwordy word', true],
    ['a\nother', false],
    ['a', false],
    ['a\nc word', true],
    ['a!', false],
  ])('was typed into in %j: %j', (text, is) => {
    expect(isTypedInto(text, took('a\nword\n', 2, 7))).toBe(is);
  });

  it('was not typed into where nothing went, or the line stood there already', () => {
    expect(isTypedInto('a\nx!', put('a\n', 2, 'x'))).toBe(false);
    expect(isTypedInto('a\nword!', took('word!\nword\n', 6, 11))).toBe(false);
    expect(isTypedInto('a\nnew', took('a\n\nword\n', 2, 8))).toBe(false);
    expect(isTypedInto('b\nwword', took('b\nwwword\n', 2, 9))).toBe(false);
  });

  it('was not typed into where a line came that ends or begins like it', () => {
    expect(isTypedInto('a\nwo!', took('a\nword\n', 2, 7))).toBe(false);
    expect(isTypedInto('a\nother rd', took('a\nword\n', 2, 7))).toBe(false);
  });
});

describe('a change is the same as one before', () => {
  const entry = put('a\n', 2, '- x\n');
  const headed = put('a\n', 2, '\n## Log\n- x\n');
  it.each([
    ['where it puts in the same', entry, put('b\nc\n', 4, '\n- x'), true],
    ['where the heading came with the one before', headed, entry, true],
    ['where the heading comes with it', entry, headed, true],
    ['not where it puts in something else', entry, put('a\n', 2, '- y\n'), false],
    ['not where more stands in front in its line', entry, put('a\n', 2, '- - x\n'), false],
    ['not where more stood in front in its line', put('a\n', 2, '- - x\n'), entry, false],
    [
      'not where a value ends like the one before',
      edited('sleep: 3', [{ from: 7, to: 8, insert: '7.5' }]),
      edited('sleep: 7.5', [{ from: 7, to: 10, insert: '5' }]),
      false,
    ],
    [
      'not where its words were two changes before',
      edited('a b', [
        { from: 0, to: 0, insert: 'c' },
        { from: 3, to: 3, insert: 'd' },
      ]),
      put('a b', 0, 'cd'),
      false,
    ],
    [
      'not where the one before put in nothing, and this takes something out besides',
      took('a\nb', 1, 3),
      edited('a\nb', [
        { from: 0, to: 0, insert: 'c' },
        { from: 1, to: 3, insert: '' },
      ]),
      false,
    ],
    ['not where either puts in nothing', took('a\nb', 1, 3), entry, false],
    ['not where it takes out', entry, took('a\nb', 1, 3), false],
  ])('%s', (_, before, now, is) => {
    expect(isSame(before, now)).toBe(is);
  });
});

describe('the line above one that was joined', () => {
  const two = put('## Log\n- a\n', 11, '- x\n- y\n');
  it.each([
    ['is the one that it stood under', two, '## Log\nTyped - x\n- y\n', '- a'],
    ['is that of the one that was joined, of two', two, '## Log\n- a\n- x\nTyped - y\n', '- x'],
    ['is none where each stands for itself', two, '## Log\nTyped\n- x\n- y\n', null],
    ['is none where one stands for itself as well', two, 'Typed - x\n- x\n- y\n', null],
    ['is none where they are gone', two, '## Log\n- a\n', null],
    ['is none where something was typed behind it', two, '## Log\n- a\n- x Typed\n- y\n', null],
    ['is none above the first line', put('', 0, '- x\n'), 'Typed - x\n', null],
    ['is seen without the blanks around it', put('\ta \n', 4, '- x\n'), 'Typed - x \n', 'a'],
  ])('%s', (_, given, now, above) => {
    expect(aboveJoined(now, given)).toBe(above);
  });
});

describe('the words of several changes', () => {
  const first = put('', 0, '## Log\n- x\n');
  it('are their lines, each once, in their order', () => {
    expect(wordsOf([first, put('', 0, '- y\n- x\n')])).toBe('## Log\n- x\n- y');
  });

  it('have a line as it was last', () => {
    const grown = put('- x\n', 3, ' [after:: 2]');
    expect(wordsOf([first, grown])).toBe('## Log\n- x [after:: 2]');
  });

  it('have two lines where one only begins with the letters of the other', () => {
    expect(wordsOf([first, put('', 0, '- xy\n')])).toBe('## Log\n- x\n- xy');
  });
});

it('lines are without their breaks and the blanks around them', () => {
  expect(linesOf(' a \r\n\n\tb')).toEqual(['a', '', 'b']);
});
