// `npm run check:mutants`: changes the sources of some rooms in one place at a time and looks whether a test notices.
//   -- --rooms entries,journal,markdown,vault   which
//   -- --sample 400                             how many mutants, drawn by lot; shared among the rooms by their lines
//   -- --seed 1                                 another seed draws others
//   -- --files src/journal/resisted.ts          these files of the one room that is named, instead of all
// Prints what was killed by room and every mutant that was not; the last line counts.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOT, runOrStop, stop } from './project.mjs';

const ROOMS = ['entries', 'journal', 'markdown', 'vault'];
const KILLED = ['Killed', 'Timeout'];
const LEFT = ['Survived', 'NoCoverage'];

const { values: asked } = parseArgs({
  options: {
    rooms: { type: 'string', default: ROOMS.join(',') },
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string' },
  },
});
const rooms = asked.rooms.split(',');
if (!rooms.every((room) => ROOMS.includes(room))) stop(`Rooms are ${ROOMS.join(', ')}.`);
const sample = Number(asked.sample);
if (!(sample > 0)) stop('A sample is a number of mutants.');

process.chdir(ROOT);
// The host looks for what is built, though in place of main.js it is given the sources.
if (rooms.includes('vault')) await runOrStop(process.execPath, ['esbuild.config.mjs', 'production']);
// Fewer than in a run of the tests: each mutant meets them anew.
process.env.HISTORIES = '100';
process.env.WRITES = '40';
const linesOfFiles = new Map();
const filesOf = (room) => (asked.files ? asked.files.split(',') : filesBelow(`src/${room}`));
const linesOf = (room) => filesOf(room).reduce((sum, file) => sum + linesIn(file).length, 0);
const lines = rooms.reduce((sum, room) => sum + linesOf(room), 0);

const tried = [];
for (const room of rooms) {
  process.env.MUTANTS_ROOM = room;
  process.env.MUTANTS_SEED = asked.seed;
  process.env.MUTANTS_SAMPLE = String(Math.round((sample * linesOf(room)) / lines));
  const stryker = new Stryker({
    configFile: 'scripts/mutants/stryker.config.mjs',
    mutate: filesOf(room),
    tempDirName: `dist/mutants-${process.pid}`,
  });
  const results = await stryker.runMutationTest();
  tried.push(...results.map((each) => ({ ...each, room })).filter(({ status }) => isTried(status)));
}

const left = tried.filter(({ status }) => LEFT.includes(status));
for (const each of left.toSorted(byPlace)) console.log(said(each));
console.log('\nroom       drawn  killed  of these late  survived  no test  killed of drawn');
for (const room of [...rooms, null]) console.log(row(room));
console.log(`\nmutants: ${count(KILLED, null)} of ${tried.length} killed`);

/** A mutant that breaks what it stands in, so that not even a test can be loaded, says nothing of the tests. */
function isTried(status) {
  return KILLED.includes(status) || LEFT.includes(status);
}

function row(room) {
  const all = count([...KILLED, ...LEFT], room);
  const killed = count(KILLED, room);
  const numbers = [
    all,
    killed,
    count(['Timeout'], room),
    count(['Survived'], room),
    count(['NoCoverage'], room),
  ];
  const columns = numbers.map((number, at) => String(number).padStart([5, 8, 15, 10, 9][at]));
  return `${(room ?? 'all').padEnd(11)}${columns.join('')}  ${((100 * killed) / all).toFixed(1).padStart(14)} %`;
}

function count(statuses, room) {
  return tried.filter((each) => statuses.includes(each.status) && (room === null || each.room === room))
    .length;
}

/** `src/journal/resisted.ts:32:10 Survived EqualityOperator`, and what stands there and what stood in its place. */
function said({ fileName, location: { start, end }, mutatorName, replacement, status }) {
  const file = relative(ROOT, fileName);
  const rows = linesIn(file).slice(start.line - 1, end.line);
  const last = rows.length - 1;
  const before = rows.map((each, at) =>
    each.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  const place = `${file}:${start.line}:${start.column}`;
  return [`${place} ${status} ${mutatorName}`, before.join(' '), replacement ?? ''].map(short).join('\n    ');
}

/** In one line. */
function short(text) {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 140 ? `${flat.slice(0, 137)}...` : flat;
}

function byPlace(a, b) {
  return a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line;
}

/** As the file was at the beginning. */
function linesIn(file) {
  const lines = linesOfFiles.get(file) ?? readFileSync(file, 'utf8').split('\n');
  linesOfFiles.set(file, lines);
  return lines;
}

function filesBelow(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => join(folder, name)).sort();
}
