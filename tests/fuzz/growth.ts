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
/** Short ones first: what grows with the square would not end with long ones. */
const LENGTHS = [5_000, 100_000];
/** Twice for linear work, four times for its square. What looks like more is timed again, as the machine has its moods. */
const MORE = 2.2;
const TRIES = 8;
const TOO_MUCH = 3;
/** Milliseconds that can be told from chance. */
const SOME = 2;

interface Reader {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly made: readonly ((piece: string, length: number) => string)[];
}

/** An odd number of times: of back ticks an even number closes itself and is other work. */
const repeated = (piece: string, length: number): string =>
  piece.repeat(2 * Math.ceil(length / piece.length / 2) + 1);
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

/** Milliseconds of the processor: what else the machine does is not counted. */
function timed(read: Reader['read'], text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Of a text of that length and one of twice as much; the shortest time of each counts. */
function grown(
  read: Reader['read'],
  [short, long]: readonly [string, string],
): { readonly times: number; readonly milliseconds: number } {
  let [once, twice] = [timed(read, short), timed(read, long)];
  const times = (): number => twice / Math.max(once, SOME);
  for (let tries = 1; tries < TRIES && times() > MORE; tries += 1)
    [once, twice] = [Math.min(once, timed(read, short)), Math.min(twice, timed(read, long))];
  return { times: times(), milliseconds: twice };
}

/** The worst of both lengths; what grows too fast is not read at its longest. */
function worstOf(
  read: Reader['read'],
  make: (length: number) => string,
): { readonly times: number; readonly milliseconds: number } {
  let worst = { times: 0, milliseconds: 0 };
  for (const length of LENGTHS) {
    const { times, milliseconds } = grown(read, [make(length), make(2 * length)]);
    worst = { times: Math.max(worst.times, times), milliseconds };
    if (times > TOO_MUCH) break;
  }
  return worst;
}

const found = READERS.map(({ name, read, made }) => {
  let [worst, milliseconds, texts, worstPiece] = [0, 0, 0, ''];
  for (const piece of ALL_PIECES)
    for (const make of made) {
      const one = worstOf(read, (length) => make(piece, length));
      texts += 1;
      milliseconds = Math.max(milliseconds, one.milliseconds);
      if (one.times > worst) [worst, worstPiece] = [one.times, piece];
    }
  return { reader: name, texts, worst, piece: worstPiece, milliseconds };
});
console.log(JSON.stringify(found));
