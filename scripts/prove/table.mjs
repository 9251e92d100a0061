// docs/reliability.md: the rows that a run measured take the place of those that say the same of an earlier one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { ROOT } from '../project.mjs';

const PAGE = join(ROOT, 'docs', 'reliability.md');
const HEAD = ['what', 'how much', 'what came of it', 'wanted', 'when', 'commit', 'command'];
/** What was known before there was this page, by runs that were never kept. */
const EARLIER = [
  ['Sequences of writing, earlier', '7,000', '79 failures', '0 losses'],
  ['Histories of the index, earlier', '250,000', '41 failures', '0 failures'],
  ['Inputs of any form, earlier', '2.9 million', '0 throws', '0 throws'],
  ['Mutants, earlier', '', '79 % killed', '90 % killed'],
].map((row) => [...row, 'before this page', '', '']);

const ORDER = [
  ...[
    'Sequences',
    'Histories',
    'Inputs',
    'Growth',
    'Reachable',
    'Load',
    'View',
    'Changes',
    'Requests',
    'Heavy',
  ],
  ...['Two builds', 'Packages', 'Ways', 'Mutants'],
];

/** A row of the table, of a run that is going on: `date` and the like are added. */
export function rowOf(what, amount, found, wanted) {
  return [what, typeof amount === 'number' ? grouped(amount) : amount, found, wanted];
}

export function grouped(number) {
  return number.toLocaleString('en');
}

/**
 * Writes the page anew. Rows stand in the order in which the groups come. What was run in hours is not lost to what was run in
 * minutes: gives back which rows stay because theirs was more.
 */
export async function keepRows(rows, { date, commit, command }) {
  const kept = new Map(rowsIn(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''));
  const fewer = rows.filter((row) => amountOf(row) > 0 && amountOf(row) < amountOf(kept.get(row[0])));
  for (const row of rows)
    if (!fewer.includes(row)) kept.set(row[0], [...row, date, commit, `\`${command}\``]);
  for (const row of EARLIER) kept.delete(row[0]);
  const place = ([what]) => ORDER.findIndex((start) => what.startsWith(start));
  const all = [...EARLIER, ...[...kept.values()].sort((a, b) => place(a) - place(b))];
  const table = [HEAD, HEAD.map(() => '---'), ...all].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  const options = await prettier.resolveConfig(PAGE);
  writeFileSync(PAGE, await prettier.format(page(table.join('\n')), { ...options, parser: 'markdown' }));
  return fewer.map(([what]) => what);
}

/** The number that how much begins with; 0 = none. */
function amountOf(row) {
  return Number(/^[\d,]+/.exec(row?.[1] ?? '')?.[0].replaceAll(',', '') ?? 0);
}

function rowsIn(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((part) => part.trim()),
    )
    .filter(([what]) => what !== HEAD[0] && !what.startsWith('---'))
    .map((cells) => [cells[0], cells]);
}

function cell(text) {
  return String(text).replaceAll('|', '/').replaceAll('\n', ' ');
}

/** For the terminal. */
export function printed(rows) {
  const table = [HEAD.slice(0, 4), ...rows.map((row) => row.slice(0, 4).map(String))];
  const widths = HEAD.slice(0, 4).map((_, at) => Math.max(...table.map((cells) => cells[at].length)));
  return table
    .map((cells) =>
      cells
        .map((text, at) => text.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function page(table) {
  return `# Reliability

What the plugin was put to, and what came of it, as \`npm run prove\` prints it. A row is of the run that it names: its day, its
commit and its command, which does the same again; a run of less does not take its place. The figures of speed are those of
\`npm run bench\`.

${table}

What the rows mean:

- **Sequences of writing**: fourteen steps each of logging, typing, opening, renaming, failing disks, other programs and what else
  may come between in one day's note, against a model (\`tests/integration/vault/writing-model.test.ts\`). A loss is a word or an
  entry that is gone, doubled or untold.
- **Histories of the index**: up to forty events each, in any order and however late, after which the index must say what a fresh
  one says (\`tests/unit/vault/index/histories.test.ts\`).
- **Inputs**: texts and values put together from what our readers give a meaning, from what they do not expect, and broken here and
  there (\`tests/fuzz/\`). Nothing may be thrown, and what each target's \`holds\` says must hold. The seeds are numbers in a row, so
  that \`--only fuzz --target NAME --seed N --inputs 1\` tries one of them again.
- **Growth on doubled input**: how many times as long a text takes that is twice as long, the worst of all pieces repeated; in the
  processor's time, so that other work on the machine counts less. A growth with the square would be 4.
- **Load and unload**, **view opened and closed**: what the heap, the document and the listeners grew by, from the middle of the run
  to its end; what grows a little with views is Chromium's own (media queries, compiled code); what asks for it is not known.
  **Reachable after use**: every command, view, form, code block and the settings tab are used, the plugin is unloaded,
  and a snapshot of the heap is searched for functions and objects of ours.
- **Requests**: what a page asks for in all of these.
- **Changes in many notes**: the index is compared with a fresh one afterwards.
- **Heavy input**: the longest time that our code held the page, of notes as large as none should be.
- **Mutants**: \`scripts/mutants.mjs\` breaks the code in one place at a time, drawn by lot, and each room's share is as large as its
  lines; a mutant is killed where a test fails then. Which ones live, and why, stands in [mutants](mutants.md).

All of it runs in the [host](architecture.md) that stands in for the app, on this project's own machines.
`;
}
