/** How many times as long a text takes that is twice as long, made of each piece again and again: prints the worst of each reader. */
import { parseNote } from '../../src/entries/parse';
import { safeText, safeValue } from '../../src/entries/sanitize';
import { formatEntry } from '../../src/entries/format';
import { parseTable } from '../../src/entries/table';
import { readFrontmatter } from '../../src/markdown/frontmatter';
import { setProperty } from '../../src/markdown/set-property';
import { sourceOf } from '../unit/entries/source';
import { ALL_PIECES } from './pieces';

const NAMES = { mood: 'mood', sleep: 'sleep' };
const LENGTH = 100_000;
const ROUNDS = 3;
/** Milliseconds that can be told from chance. */
const SOME = 2;

interface Reader {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly made: readonly ((piece: string, length: number) => string)[];
}

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const lines = (piece: string, length: number): string => repeated(`${piece}\n`, length);
const items = (piece: string, length: number): string => repeated(`- #no-contact/urge ${piece}\n`, length);
const fields = (piece: string, length: number): string =>
  `- #no-contact/urge ${repeated(`[trigger:: ${piece}] `, length)}`;
const oneField = (piece: string, length: number): string =>
  `- #no-contact/urge [trigger:: ${repeated(`${piece} `, length)}]`;
const rows = (piece: string, length: number): string => `---\n${repeated(`a: ${piece}\n`, length)}---\n`;
const oneRow = (piece: string, length: number): string => `---\nmood: ${repeated(piece, length)}\n---\n`;
const cells = (piece: string, length: number): string =>
  `date,kind,text\n${repeated(`2026-03-01,urge,"${piece}"\n`, length)}`;

const READERS: readonly Reader[] = [
  {
    name: 'note',
    read: (text) => parseNote(sourceOf(text, { daily: true }), NAMES),
    made: [lines, items, fields, oneField, repeated],
  },
  {
    name: 'properties',
    read: (text) => [readFrontmatter(text), setProperty(text, 'sleep', 7, () => ({}))],
    made: [rows, oneRow],
  },
  { name: 'table', read: (text) => parseTable(text), made: [cells, repeated, lines] },
  {
    name: 'typed words',
    read: (text) => [
      safeText(text),
      safeValue(text),
      formatEntry({ kind: 'urge', time: null, fields: { trigger: text }, text }),
    ],
    made: [repeated, lines],
  },
];

function timed(read: Reader['read'], text: string): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    read(text);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

const found = READERS.map(({ name, read, made }) => {
  let [worst, milliseconds, texts, worstPiece] = [0, 0, 0, ''];
  for (const piece of ALL_PIECES)
    for (const make of made) {
      const [once, twice] = [timed(read, make(piece, LENGTH)), timed(read, make(piece, 2 * LENGTH))];
      texts += 1;
      milliseconds = Math.max(milliseconds, twice);
      if (once < SOME || twice / once <= worst) continue;
      [worst, worstPiece] = [twice / once, piece];
    }
  return { reader: name, texts, worst, piece: worstPiece, milliseconds };
});
console.log(JSON.stringify(found));
