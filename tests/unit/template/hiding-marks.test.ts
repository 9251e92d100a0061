// What opens or closes a comment or a formula hides nothing in the note, whichever way the user's words come in.
import { expect, it } from 'vitest';
import { formatEntry } from '../../../src/entries/format';
import { parseNote } from '../../../src/entries/parse';
import { ANTHEM } from '../../../src/prompts/anthem';
import type { PromptStyle } from '../../../src/settings/settings';
import { listBlock, promptBlock } from '../../../src/template/blocks';
import { lessonBlock } from '../../../src/template/lesson-block';
import { expand } from '../../../src/template/expand';
import { sourceOf } from '../entries/source';

const ENTRY = '- 21:14 #no-contact/urge';
const CONTEXT = {
  day: '2026-03-14',
  streakDays: 22,
  heading: 'No contact',
  moodProperty: 'mood',
  sleepProperty: 'sleep',
  rules: [],
  prompt: 'What now?',
  anthem: ANTHEM,
  alias: '',
  phase: 'live',
  mode: 'full',
} as const;
const prompted = (style: PromptStyle) => (words: string) => promptBlock(words, style);

const MARKS = ['$$', '%%', '<!--', '-->'];
const WAYS: readonly [way: string, words: (typed: string) => string, entries: number][] = [
  ['the anthem', (anthem) => expand('> {{ncj:anthem}}', { ...CONTEXT, anthem }).text, 0],
  [
    'a prompt in a template',
    (words) => expand('{{ncj:prompt}}', { ...CONTEXT, prompt: promptBlock(words, 'plain') }).text,
    0,
  ],
  ['the alias', (alias) => expand('- {{ncj:alias}}', { ...CONTEXT, alias }).text, 0],
  ['the anthem in a lesson', (todo) => lessonBlock({ title: 'A', text: 'B.', todo, prompt: '' }, ''), 0],
  ['a plain prompt', prompted('plain'), 0],
  ['a prompt as a callout', prompted('callout'), 0],
  ['a prompt as a heading', prompted('heading'), 0],
  ['a look back', (words) => listBlock('Your week', ['Urges: 2 this week.', `You wrote: ${words}`]), 0],
  ['a text of a form', (text) => formatEntry({ kind: 'urge', time: 0, fields: {}, text }), 1],
  ['a field of a form', (trigger) => formatEntry({ kind: 'urge', time: 0, fields: { trigger } }), 1],
];

it.each(WAYS.flatMap(([way, put, own]) => MARKS.map((mark) => [mark, way, put, own] as const)))(
  '%s in %s',
  (mark, _, put, own) => {
    const entries = (note: string): number =>
      parseNote(sourceOf(note), { mood: 'mood', sleep: 'sleep' }).entries.length;
    for (const typed of [mark, `${mark} words`, `words ${mark}`, `a ${mark} b ${mark} c`, mark + mark]) {
      const note = `${ENTRY}\n\n${put(typed)}\n\n${ENTRY}\n`;
      expect([note, entries(note)]).toEqual([note, 2 + own]);
    }
    // A comment that was left open above is not ended by it, either.
    const open = `<!-- open\n\n${put(`one ${mark} two`)}\n\n${ENTRY}\n`;
    expect([open, entries(open)]).toEqual([open, 0]);
  },
);
