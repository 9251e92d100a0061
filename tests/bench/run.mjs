// `npm run bench`: how fast the built plugin is and what it holds, each beside a floor measured in the same run.
// `-- --small` takes a small vault and few rounds; nothing is judged. `-- --view` measures only what is seen.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildPlugin, installChromium, installPackages } from '../../scripts/prepare.mjs';
import { ROOT } from '../../scripts/project.mjs';
import { SIZES, vaultOfSize } from '../vaults/generate.mjs';
import { bundleRows } from './bundle-size.mjs';
import { RANGES, typingTimes, viewTimes } from './view.mjs';

const { values: asked } = parseArgs({
  options: { small: { type: 'boolean', default: false }, view: { type: 'boolean', default: false } },
});
const sizes = asked.small ? [{ notes: 300, journalNotes: 120 }] : SIZES;
const rounds = asked.small ? 2 : 5;
const TODAY = '2026-11-23';
const READ_TAKES = 1;
/** CSS pixels: as high as shows the first charts, too. */
const WINDOW = 1200;
/** A phone beside this machine. */
const SLOWER = 6;
/** Milliseconds after which the plugin has written its cache. */
const CACHE_WRITTEN = 2_600;
/** An isolated page has a clock of 5 µs; others have one of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

await installPackages();
await installChromium();
await buildPlugin();
const { launchChromium } = await import('../host/page/chromium.mjs');

const server = await serve();
const browser = await launchChromium();
const rows = [];
if (!asked.view) {
  rows.push(...(await loading()));
  for (const size of sizes) rows.push(...(await vault(size)));
}
rows.push(...(await view()));
await browser.close();
server.close();
rows.push(...bundleRows());
print(rows);

async function loading() {
  const page = await open();
  await page.evaluate(([day]) => window.bench.open(null, day), [TODAY]);
  const times = [];
  for (let round = 0; round < rounds * 4; round += 1)
    times.push(await page.evaluate(() => window.bench.load()));
  await page.close();
  return [
    row(
      'start of the plugin, until onload is done',
      '',
      ms(times.map((time) => time.took)),
      ms(times.map((time) => time.floor)),
      'an empty plugin',
    ),
  ];
}

async function vault(size) {
  const page = await open();
  const nothing = await held(page, null);
  const label = `${grouped(size.notes)} / ${grouped(size.journalNotes)}`;
  const { entries, lineBytes } = await page.evaluate(
    ([plan, day]) => window.bench.open(plan, day),
    [size, TODAY],
  );
  const found = [];
  const passes = async (where) => {
    const floor = await repeat(page, () => window.bench.readingFloor());
    await page.evaluate(() => window.bench.watchTasks());
    const first = await repeat(page, () => window.bench.firstPass());
    await page.waitForTimeout(CACHE_WRITTEN);
    const warm = await repeat(page, () => window.bench.warmStart());
    const tasks = await page.evaluate(() => window.bench.longTasks());
    found.push(row(`first pass, ${where}`, label, ms(first), ms(floor), 'reading and two expressions'));
    found.push(row(`warm start, ${where}`, label, ms(warm), ms(floor), 'the same'));
    found.push([
      `tasks over 50 ms in these, ${where}`,
      label,
      String(tasks.length),
      '',
      '',
      tasks.length === 0 ? 'none' : `the longest took ${Math.max(...tasks).toFixed(0)} ms`,
    ]);
  };
  await passes('vault in memory');
  const middle = await page.evaluate(
    ([day]) => window.bench.edit(`${day}.md`, 60),
    [lastDay(-size.journalNotes / 2)],
  );
  found.push(
    row(
      'one edited note to a new snapshot',
      label,
      ms(middle.took),
      ms(middle.floor),
      'two expressions over it',
    ),
  );
  const snapshots = [];
  for (let round = 0; round < rounds; round += 1)
    snapshots.push(await page.evaluate(() => window.bench.snapshot()));
  found.push(
    row(
      'snapshot from scratch',
      label,
      ms(snapshots.map((each) => each.took)),
      ms(snapshots.map((each) => each.floor)),
      'two expressions over the texts',
    ),
  );
  await page.evaluate((milliseconds) => window.bench.slowDown(milliseconds), READ_TAKES);
  await passes(`${READ_TAKES} ms a read`);
  await page.close();

  const fresh = await open();
  const full = await held(fresh, size);
  await fresh.close();
  found.push(
    row(
      'memory held, per entry',
      label,
      bytes((full - nothing) / entries),
      bytes(lineBytes / entries),
      `its line; ${grouped(entries)} entries`,
    ),
  );
  return found;
}

/** Of journal notes alone: what other notes there are is nothing to the view. */
async function view() {
  const journalNotes = Math.max(...sizes.map((size) => size.journalNotes));
  const files = vaultOfSize({ notes: journalNotes, journalNotes }, TODAY);
  const label = `${grouped(journalNotes)} / ${grouped(journalNotes)}`;
  const against = (what, taken, target) => [what, label, ms(taken).text, '', '', `at most ${target} ms`];
  const screens = [
    ['', await viewTimes(browser, files, rounds * 2, WINDOW)],
    ...(asked.small ? [] : [[', all charts in sight', await viewTimes(browser, files, rounds * 2, 3600)]]),
  ];
  const found = screens.flatMap(([where, { figures, charts, switches, edits }]) => [
    against(`streak view opened, figures painted${where}`, figures, 60),
    against(`streak view opened, charts in sight painted${where}`, charts, 60),
    ...RANGES.flatMap((range) =>
      [
        [`an edit, ${range}${where}`, edits[range], 16],
        [`range to ${range}${where}`, switches[range], 40],
      ].flatMap(([what, taken, target]) => [
        against(
          `${what}, drawn`,
          taken.map(({ drawn }) => drawn),
          target,
        ),
        against(
          `${what}, longest task`,
          taken.map(({ longest }) => longest),
          target,
        ),
      ]),
    ),
  ]);
  const slow = await viewTimes(browser, files, rounds, WINDOW, SLOWER);
  found.push(against(`streak view opened on a processor ${SLOWER} times as slow`, slow.charts, 400));
  const typing = await typingTimes(browser, rounds * 10);
  found.push([
    'a key in a note of 500 entries, drawing them',
    '1 / 0',
    ms(typing.map(({ drawing }) => drawing)).text,
    ms(typing.map(({ all }) => all)).text,
    '',
    'the floor is the whole key; at most 8 ms',
  ]);
  return found;
}

/** Bytes of the heap that go when the plugin, having gone through a vault, is unloaded. */
async function held(page, size) {
  await page.evaluate(([plan, day]) => window.bench.open(plan, day), [size, TODAY]);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const cycle = async () => {
    await page.evaluate(() => window.bench.firstPass());
    await page.waitForTimeout(CACHE_WRITTEN);
    const running = await heap();
    await page.evaluate(() => window.bench.disable());
    await page.waitForTimeout(CACHE_WRITTEN);
    return running - (await heap());
  };
  await cycle(); // The first one also compiles.
  return cycle();
}

async function repeat(page, work) {
  const times = [];
  for (let round = 0; round <= rounds; round += 1) times.push(await page.evaluate(work));
  return times.slice(1); // The first one warms up.
}

async function open() {
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

async function serve() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests', 'bench', 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  const answers = {
    '/': () => ['<!doctype html><body class="theme-dark"><script src="/bench.js"></script>', 'text/html'],
    '/bench.js': () => [outputFiles[0].text, 'text/javascript'],
    '/main.js': () => [readFileSync(join(ROOT, 'main.js')), 'text/javascript'],
    '/manifest.json': () => [readFileSync(join(ROOT, 'manifest.json')), 'application/json'],
  };
  const listening = createServer((request, response) => {
    const answer = answers[request.url];
    if (!answer) return response.writeHead(404).end();
    const [body, type] = answer();
    return response.writeHead(200, { ...ISOLATED, 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((ready) => listening.listen(0, '127.0.0.1', ready));
  return listening;
}

function lastDay(offset) {
  const [year, month, day] = TODAY.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + Math.round(offset))).toISOString().slice(0, 10);
}

function row(what, notes, measured, floor, floorIs) {
  const ratio = measured.value / floor.value;
  return [what, notes, measured.text, floor.text, ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2), floorIs];
}

/** The median of some milliseconds. */
function ms(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const value = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { value, text: `${value.toFixed(value < 10 ? 2 : 0)} ms` };
}

function bytes(value) {
  return { value, text: `${value.toFixed(0)} B` };
}

function grouped(number) {
  return number.toLocaleString('en');
}

function print(all) {
  const head = ['what', 'notes / daily', 'measured', 'floor', 'ratio', 'the floor is, or what is wanted'];
  const table = [head, ...all];
  const widths = head.map((_, column) => Math.max(...table.map((cells) => String(cells[column]).length)));
  const line = (cells) =>
    cells
      .map((cell, column) =>
        column > 1 && column < 5
          ? String(cell).padStart(widths[column])
          : String(cell).padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd();
  console.log(`\nMedians of ${rounds} rounds; ${process.platform}, Node ${process.versions.node}\n`);
  console.log(line(head));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const cells of all) console.log(line(cells));
}
