import { describe, expect, it, vi } from 'vitest';
import { insertEntry } from '../../../src/markdown/insert';
import { rewriteEntry } from '../../../src/entries/rewrite';
import { safeText, safeValue } from '../../../src/entries/sanitize';
import { parseNote } from '../../../src/entries/parse';
import { sourceOf } from './source';

/** A reader that goes back and forth over such a line takes minutes; of the processor's time, which other work does not lengthen. */
const SOON_MS = 8000;
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const NAMES = { mood: 'mood', sleep: 'sleep' };
const filled = (piece: string, length = 200_000): string => piece.repeat(Math.ceil(length / piece.length));

const LINES: [string, string][] = [
  ['open fields', filled('[a:: ')],
  ['open fields that we know', filled('[intensity:: 7 (after:: 2 ')],
  ['open brackets', filled('[')],
  ['closed brackets', filled(']')],
  ['links in a value', `[trigger:: ${filled('[[', 100_000)}${filled(']]', 100_000)}]`],
  ['links that are never closed', `[trigger:: ${filled('([[')}`],
  ['spaces', filled(' ')],
  ['spaces in a value', `[trigger:: a${filled(' ')}b]`],
  ['spaces in a key', `[${filled(' ')}:: b]`],
  ['colons', filled(':')],
  ['backslashes', `[trigger:: ${filled('\\')}]`],
  ['escaped brackets', filled('\\[a:: ')],
  ['digits', `[intensity:: ${filled('7')}]`],
  ['commas', `[trigger:: ${filled(',')}]`],
  ['channels', `[channel:: ${filled('text, ')}]`],
  ['wrong channels', `[channel:: ${filled('pigeon, ')}]`],
  ['lists again and again', filled('[trigger:: a] ')],
  ['values given again and again', filled('[intensity:: 7] ')],
  ['wrong values on many lines', filled('\n  [intensity:: lots]', 400_000)],
  ['lines', filled('\n  a')],
  ['one long word', filled('a')],
  ['back ticks', filled('` ')],
  ['emoji', filled('💔')],
  ['number signs', `${filled('#')}no-contact/`],
  ['tags', filled('#no-contact/urge ')],
  ['carets', filled('^a ')],
  ['fields that are nearly some', filled('[intensity: ')],
  ['keys with one colon', filled('intensity: 7 ')],
  ['keys without brackets', filled('trigger:: ')],
  ['keys in marks', filled('**trigger** ')],
  ['quotes that are never closed', `[trigger:: ${filled('"a,')}]`],
  ['quotes in quotes', `[plan:: ${filled('"')}]`],
  ['links that are never closed, in a list', `[trigger:: ${filled('[[,')}`],
  ['percent signs', filled('%')],
];

describe('a long line takes no longer than its length', () => {
  it.each(LINES)('with %s', (_, words) => {
    const text = `- 21:14 #no-contact/urge ${words}`;
    const began = spent();
    const [item] = sourceOf(`- 21:14 #no-contact/urge`).listItems;
    const listItems = item ? [{ ...item, end: text.length }] : [];
    expect(parseNote(sourceOf('', { text, listItems }), NAMES).entries).toHaveLength(1);
    rewriteEntry(text.replace(/\n/g, ' '), { after: 2 });
    safeText(words);
    safeValue(words);
    expect(spent() - began).toBeLessThan(SOON_MS);
  });

  it.each([
    ['list marks', `${filled('- ')}#no-contact/urge`],
    ['numbers', `- ${filled('1. ')}#no-contact/urge`],
    ['quote marks', `${filled('>')}- #no-contact/urge`],
    ['tags', `- ${filled('#no-contact/')}`],
    ['a long kind', `- #no-contact/${filled('u')}`],
    ['a long time', `- ${filled('21:14:')} #no-contact/urge`],
    ['spaces', `-${filled(' ')}#no-contact/urge`],
    ['lines that begin with the tag', filled('#no-contact/urge\n')],
    ['times in front', filled('**21:14** #no-contact/urge\n')],
  ])('that begins with %s', (_, text) => {
    const item = { lineStart: 0, line: 0, end: text.length, task: null };
    const began = spent();
    parseNote(sourceOf('', { text, listItems: [item] }), NAMES);
    expect(spent() - began).toBeLessThan(SOON_MS);
  });
});

describe('a note takes no longer than its length to find the place of an entry', () => {
  it.each([
    ['list marks', filled('- ')],
    ['rulers that are none', `${filled('- ')}a`],
    ['numbers', filled('1. ')],
    ['quote marks', filled('>')],
    ['nested items', Array.from({ length: 600 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
    ['back ticks', filled('` ')],
    ['back ticks, ever more', Array.from({ length: 600 }, (_, at) => '`'.repeat(at)).join(' ')],
    ['comments that are never closed', filled('a <!-- ')],
    ['comments on many lines', filled('a %% b\n')],
    ['formulas', filled('$$')],
    ['attributes', `<a${filled(' b')}`],
    ['spaces in a tag', `<a b${filled(' ')}`],
    ['spaces in a heading', `## a${filled(' ')}b`],
    ['number signs', filled('# ')],
    ['headings', filled('a\n---\n')],
    ['one paragraph', filled('a\n')],
    ['blank lines', filled(' \n')],
  ])('with %s', (_, text) => {
    const began = spent();
    expect(insertEntry(text, 'No contact', '- #no-contact/urge')[0]?.insert).toContain('## No contact');
    expect(spent() - began).toBeLessThan(SOON_MS);
  });
});

describe('a long note takes no longer than its length', () => {
  it.each([
    ['entries without fields', '- #no-contact/urge words\n'],
    ['lines that are nearly entries', '#no-contact/urge [intensity: 7]\n\n'],
    ['fields', '- #no-contact/urge [intensity:: 7]\n'],
  ])('with %s, none of which is looked for beyond its line', (_, line) => {
    const text = line.repeat(2_000);
    const source = sourceOf(text);
    let looked = 0;
    const indexOf = String.prototype.indexOf;
    const spy = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (
      this: string,
      words,
      from = 0,
    ) {
      const at: number = Reflect.apply(indexOf, this, [words, from]);
      looked += (at === -1 ? this.length : at) - from;
      return at;
    });
    parseNote(source, NAMES);
    spy.mockRestore();
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(20 * text.length);
  });
});
