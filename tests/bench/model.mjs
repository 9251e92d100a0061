// The built plugin in the host's app without a window, by `page.ts`: its start, the index and what it holds, each beside its floor.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './host-page.mjs';
import { grouped } from './table.mjs';

const READ_TAKES = 1;
/** A phone beside this machine. */
const SLOWER = 6;
/** Milliseconds above an empty plugin. */
const ONLOAD = { 1: 5, [SLOWER]: 25 };
/** Times the floor; and of a cold start, to the first number and to the end. */
const PASS = 2.5;
const NUMBER = 0.15;
const COMPLETE = 0.35;
const LARGE = 50_000;
/** An isolated page has a clock of 5 µs; others have one of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Until `onload` is done: for the first time, when its text is not compiled yet; and again. */
export function start({ today, rounds }) {
  return {
    name: 'start',
    rounds: rounds * 2,
    open: async (browser, built) => {
      const served = await openModel(browser, built);
      const { page, session, close } = served;
      await page.evaluate(([day]) => window.bench.open(null, day), [today]);
      const round = async (probe) => {
        const samples = [];
        for (const slower of [1, SLOWER]) {
          await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
          for (const anew of [true, false]) {
            const what = `start until onload is done, ${anew ? 'not compiled yet' : 'again'}`;
            const { took, floor } = await probe(session, `${what} ${slower}×`, () =>
              page.evaluate((given) => window.bench.load(given), anew),
            );
            const wanted = { over: ONLOAD[slower] };
            samples.push({ what, notes: `${slower}×`, took, floor, floorIs: 'an empty plugin', wanted });
          }
        }
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        return samples;
      };
      return { round, close };
    },
  };
}

/** First pass, warm start, an edit and a snapshot. */
export function index({ size, today, rounds }) {
  return {
    name: `index-${size.notes}`,
    rounds,
    open: async (browser, built) => {
      const { page, session, close } = await openModel(browser, built);
      await page.evaluate(([plan, day]) => window.bench.open(plan, day), [size, today]);
      const call = (what, ...given) =>
        page.evaluate(([name, args]) => window.bench[name](...args), [what, given]);
      const notes = `${grouped(size.notes)} / ${grouped(size.journalNotes)}`;

      const passes = async (where, probe) => {
        const floor = await call('readingFloor');
        await call('watchTasks');
        const cold = await probe(session, `first pass, ${where} ${notes}`, () => call('firstPass'));
        await call('keep');
        const warm = await probe(session, `warm start, ${where} ${notes}`, () => call('warmStart'));
        const longest = Math.max(0, ...(await call('longTasks')));
        const sample = (what, took, more) => ({ what: `${what}, ${where}`, notes, took, ...more });
        const ofCold = { floor: cold.complete, floorIs: 'the first pass' };
        return [
          sample('first pass', cold.complete, {
            floor,
            floorIs: 'reading and two expressions',
            wanted: size.notes >= LARGE ? { ratio: PASS } : {},
          }),
          sample('first pass to a number', cold.number, {}),
          sample('warm start to a number', warm.number, { ...ofCold, wanted: { ratio: NUMBER } }),
          sample('warm start', warm.complete, { ...ofCold, wanted: { ratio: COMPLETE } }),
          sample('longest task in these', longest, {}),
        ];
      };

      const day = shifted(today, Math.round(-size.journalNotes / 2));
      const round = async (probe) => {
        await call('slowDown', 0);
        const samples = await passes('vault in memory', probe);
        const what = 'one edited note to a new snapshot';
        const edit = await probe(session, `${what} ${notes}`, () => call('edit', `${day}.md`, 12));
        samples.push({ what, notes, ...edit, floorIs: 'two expressions over it' });
        const scratch = await probe(session, `snapshot from scratch ${notes}`, () => call('snapshot'));
        samples.push({
          what: 'snapshot from scratch',
          notes,
          ...scratch,
          floorIs: 'two expressions over the texts',
        });
        await call('slowDown', READ_TAKES);
        samples.push(...(await passes(`${READ_TAKES} ms a read`, probe)));
        return samples;
      };
      await call('firstPass'); // The first one also compiles.
      return { round, close };
    },
  };
}

/** Bytes of the heap that go when the plugin, having gone through a vault, is unloaded; by entry. */
export function memory({ size, today }) {
  return {
    name: `memory-${size.notes}`,
    rounds: 1,
    open: async (browser, built) => {
      const round = async () => {
        const empty = await openModel(browser, built);
        const nothing = await held(empty, null, today);
        await empty.close();
        const full = await openModel(browser, built);
        const { bytes, entries, lineBytes } = await held(full, size, today);
        await full.close();
        return [
          {
            what: 'memory held, per entry',
            notes: `${grouped(size.notes)} / ${grouped(size.journalNotes)}`,
            unit: 'B',
            took: (bytes - nothing.bytes) / entries,
            floor: lineBytes / entries,
            floorIs: `its line; ${grouped(entries)} entries`,
          },
        ];
      };
      return { round, close: () => Promise.resolve() };
    },
  };
}

async function held({ page, session }, size, today) {
  const { entries, lineBytes } = await page.evaluate(
    ([plan, day]) => window.bench.open(plan, day),
    [size, today],
  );
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const cycle = async () => {
    await page.evaluate(() => window.bench.firstPass());
    await page.evaluate(() => window.bench.keep());
    const running = await heap();
    await page.evaluate(() => window.bench.disable());
    await page.evaluate(() => window.bench.keep());
    return running - (await heap());
  };
  await cycle(); // The first one also compiles.
  return { bytes: await cycle(), entries, lineBytes };
}

async function openModel(browser, { folder }) {
  const server = await serve(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'bench' in window);
  const session = await context.newCDPSession(page);
  return {
    page,
    session,
    close: async () => {
      await context.close();
      server.close();
    },
  };
}

async function serve(folder) {
  const script = await bundled('page.ts');
  const answers = {
    '/': () => ['<!doctype html><body class="theme-dark"><script src="/bench.js"></script>', 'text/html'],
    '/bench.js': () => [script, 'text/javascript'],
    '/main.js': () => [readFileSync(join(folder, 'main.js')), 'text/javascript'],
    '/manifest.json': () => [readFileSync(join(folder, 'manifest.json')), 'application/json'],
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

function shifted(date, days) {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
