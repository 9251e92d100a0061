// What is measured in the host's page: loading and unloading, leaks, the view, heavy notes, many changes, and requests.
// `node tests/prove/host.mjs NAME COUNT` prints what one of them came to, as JSON.
import { ROOT } from '../../scripts/project.mjs';
import { vaultOfSize } from '../vaults/generate.mjs';
import { launchChromium } from '../host/page/chromium.mjs';
import { serveHost } from '../host/page/serve.mjs';
import { watchHeap } from './heap.mjs';
import { profiled } from './profile.mjs';
import { filesToUse, ID, openEverything } from './use-everything.mjs';

const TODAY = '2026-03-09';
/** Milliseconds in which what is written later is written. */
const LATER = 3_000;

/** A page of the host without the plugin; what it asks for is counted once it stands. */
async function opened(files, work, options = {}) {
  const served = await serveHost({
    files,
    pluginDir: ROOT,
    options: { bar: false, restricted: true, leftCollapsed: true, ...options },
  });
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const heap = await watchHeap(page, ID);
  await openEverything(page, served.url);
  const requests = [];
  // The host's own server is told what the host's vault wrote.
  context.on('request', (request) => {
    if (!(request.method() === 'POST' && request.url().startsWith(served.url))) requests.push(request.url());
  });
  const found = await work(page, heap);
  const errors = await page.evaluate('host.errors');
  await browser.close();
  await served.close();
  return { ...found, requests, errors };
}

function leaks(cycles) {
  return opened(
    filesToUse(),
    async (page, heap) => {
      const commands = new Set();
      for (let cycle = 0; cycle < cycles; cycle += 1) {
        await page.evaluate('everything.load()');
        for (const command of await page.evaluate('everything.use()')) commands.add(command);
        await page.evaluate(`everything.unload(${cycle % 2 === 0})`);
      }
      await page.waitForTimeout(LATER);
      const ours = await heap.ours();
      return {
        cycles,
        commands: commands.size,
        scripts: heap.scripts.size,
        reachable: ours.length,
        paths: ours.slice(0, 5),
      };
    },
    { open: `${TODAY}.md` },
  );
}

function loads(cycles) {
  return grown(cycles, 'everything.load().then(() => everything.unload(false))');
}

function views(cycles) {
  return grown(cycles, "everything.view('open-streak')", 'everything.load()');
}

/** From the middle to the end: what is kept once is kept by then. */
function grown(cycles, cycle, before = '0') {
  return opened(filesToUse(), async (page, heap) => {
    await page.evaluate(before);
    const half = async () => {
      for (let done = 0; done < cycles / 2; done += 1) await page.evaluate(cycle);
      await page.waitForTimeout(LATER);
      return heap.counts();
    };
    const [middle, end] = [await half(), await half()];
    return {
      cycles: 2 * Math.ceil(cycles / 2),
      bytes: end.bytes - middle.bytes,
      nodes: end.nodes - middle.nodes,
      listeners: end.listeners - middle.listeners,
    };
  });
}

/** Of a vault of so many notes a quarter as many changes, a thousandth of them renames and as many removals. */
function changes(notes) {
  const files = vaultOfSize({ notes, journalNotes: Math.min(3_650, Math.round(notes / 3)) }, TODAY);
  const wanted = Math.round(notes * 0.24);
  return opened(files, async (page) => {
    await page.evaluate('everything.load()');
    const made = await page.evaluate(`(async () => {
      const { adapter } = app.vault;
      const { outside } = adapter;
      let state = 7;
      const below = (count) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * count); };
      const paths = adapter.paths().files.filter((path) => path.endsWith('.md'));
      const turn = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { port1.close(); done(); }; port2.postMessage(null); });
      for (let change = 0; change < ${wanted}; change += 1) {
        const at = below(paths.length);
        const path = paths[at];
        const text = adapter.textNow(path);
        if (change % 1000 === 1) { outside.rename(path, 'Moved ' + change + '.md'); paths[at] = 'Moved ' + change + '.md'; }
        else if (change % 1000 === 2) { outside.remove(path); paths.splice(at, 1); }
        else if (below(3) > 0) outside.write(path, text + '\\n- 2' + below(4) + ':00 #no-contact/urge [intensity:: ' + below(11) + ']\\n');
        else outside.write(path, text.replace(/#no-contact\\/urge/, '#no-contact/slip'));
        if (change % 20 === 0) await turn();
      }
      await app.metadataCache.idle();
      return adapter.paths().files.length;
    })()`);
    const said = () =>
      page.evaluate(`(async () => {
      await app.metadataCache.idle();
      const { asOf, ...rest } = app.plugins.plugins['${ID}'].api.snapshot();
      return JSON.stringify(rest);
    })()`);
    await page.waitForTimeout(LATER);
    const live = await said();
    await page.evaluate(`everything.unload(false)`);
    await page.evaluate(
      `(async () => { for (const { name } of await indexedDB.databases()) if (name.startsWith('${ID}')) indexedDB.deleteDatabase(name); })()`,
    );
    await page.evaluate('everything.load()');
    const fresh = await said();
    return { changes: wanted, notes: made, entries: JSON.parse(fresh).totals.entries, equal: live === fresh };
  });
}

const ENTRY =
  '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] nearly wrote\n';
const NOTE = `${TODAY}.md`;
const CASES = {
  'a note of 20 million characters': ENTRY.repeat(200_000),
  'a note just below what is read': ENTRY.repeat(10_000).slice(0, 999_000),
  'a line of a million characters': `- 21:14 #no-contact/urge [intensity:: 7] ${'words of mine '.repeat(71_400)}\n`,
  // The host's reader of Markdown takes the square of how many brackets a line has: with more of them its own work takes minutes.
  'a line with 16,000 fields': `- 21:14 #no-contact/urge ${'[trigger:: a] [intensity: 7] '.repeat(8_000)}\n`,
  'a hundred thousand list items': '- a thing to do\n'.repeat(100_000),
  'a hundred thousand near misses': '- maybe #no-contact/urge\n#no-contact/urge [intensity: 7]\n'.repeat(
    50_000,
  ),
  'a property of 64,000 characters': `---\nmood: ${'x'.repeat(64_000)}\ndate: ${'9'.repeat(64_000)}\n---\n${ENTRY}`,
};

/** Loading, an edit from outside, opening it, a key, logging into it, and the view; of the case with that number. */
async function heavy(at) {
  const [what, text] = Object.entries(CASES)[at];
  const files = { ...filesToUse(), [NOTE]: text };
  const rest = 'app.metadataCache.idle().then(() => new Promise((done) => setTimeout(done, 300)))';
  const found = await opened(files, async (page, heap) => {
    const steps = {};
    const step = async (label, script) => {
      steps[label] = await profiled(page, heap.scripts, () => page.evaluate(script));
    };
    await step('first pass', `everything.load().then(() => ${rest})`);
    await step('edit', `everything.edit('${NOTE}'), ${rest}`);
    await step('snapshot', `app.plugins.plugins['${ID}'].api.snapshot(), 0`);
    await step('log', `everything.log().then(() => ${rest})`);
    await step('view', `everything.view('open-streak')`);
    await step('open', `everything.open('${NOTE}').then(() => ${rest})`);
    await step('key', 'everything.type()');
    const codes = await page.evaluate(
      `app.plugins.plugins['${ID}'].api.snapshot().problems.filter(({ path }) => path === '${NOTE}').map(({ code }) => code)`,
    );
    return { steps, codes: [...new Set(codes)] };
  });
  const [[slowest, { milliseconds, top }]] = Object.entries(found.steps).sort(
    (one, other) => other[1].milliseconds - one[1].milliseconds,
  );
  return { ...found, what, milliseconds, slowest, top, cases: Object.keys(CASES).length };
}

const runs = { leaks, loads, views, changes, heavy };
const [name, count = '10'] = process.argv.slice(2);
console.log(JSON.stringify(await runs[name](Number(count))));
