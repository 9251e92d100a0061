// Days of use on a slow device: the plugin starts, a form opens, an urge is ridden out, the view is opened, keys are pressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveHost } from '../host/page/serve.mjs';
import { vaultOfSize } from '../vaults/generate.mjs';
import { INSIDE } from './phone-page.mjs';

/** CSS pixels: as high as shows the first charts, too. */
const VIEWPORT = { width: 1400, height: 1200 };
const SIDEBAR = 360;
const ID = 'no-contact-journal';
const TYPING = 'Typing.md';
const ENTRY =
  '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] words\n';

/** What is wanted, in milliseconds, on a processor that is 6 times as slow. */
const WANTED = { form: 100, rideOut: 150, number: 150, figures: 250, charts: 400, task: 100, key: 16 };

/**
 * A vault in the host, with the view in its layout and the plugin not running yet; `round` uses it once from a start on.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ size: import('../vaults/generate.mjs').VaultSize, pluginDir: string, today: string }} given
 */
export async function openPhone(browser, { size, pluginDir, today }) {
  const files = { ...vaultOfSize(size, today), [TYPING]: `${ENTRY.repeat(500)}\nLast words.\n` };
  const options = {
    bar: false,
    rightWidth: SIDEBAR,
    leftCollapsed: true,
    side: 'no-contact-streak',
    restricted: true,
  };
  const host = await serveHost({ files, pluginDir, options });
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.stack ?? error.message));
  const source = readFileSync(join(pluginDir, 'main.js'), 'utf8');
  let evaluated = 0;
  // Another text each time, so that nothing of it is compiled already: as when the app starts.
  await page.route('**/plugin/main.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `${source}\n// ${(evaluated += 1)}` }),
  );
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready]', { timeout: 300_000 });
  await page.evaluate(`(${INSIDE})(${JSON.stringify({ id: ID, today: `${today}.md`, typing: TYPING })})`);
  const label = `${grouped(size.notes)} / ${grouped(size.journalNotes)}`;
  const session = await context.newCDPSession(page);
  const at = (slower) => session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const use = (what, ...given) => page.evaluate(`phone.${what}(...${JSON.stringify(given)})`);

  const round = async ({ slower, read }) => {
    const samples = [];
    const add = (what, took, more = {}) =>
      samples.push({ what, notes: `${label}, ${slower}×, ${read} ms`, took, ...more });
    const wanted = (name) => (slower > 1 ? { wanted: { ms: WANTED[name] } } : {});
    const task = (what, { longest }, more = wanted('task')) => add(`longest task: ${what}`, longest, more);
    const small = size.notes <= 10_000 ? wanted('task') : {};

    await use('clear');
    await use('slowReads', read);
    await at(slower);
    const floor = await use('floor');
    const cold = await use('start');
    await use('keep');
    await use('stop');
    const warm = await use('start');
    if (warm.reads > cold.reads / 10) throw new Error(`The start was not warm: ${warm.reads} reads.`);
    const complete = { floor: cold.complete, floorIs: 'complete after a cold start' };
    add('onload, not compiled yet', [cold.onload, warm.onload]);
    add('cold start: first number', cold.number);
    add('cold start: complete', cold.complete, {
      floor,
      floorIs: 'reading and two expressions',
      wanted: size.notes >= 50_000 ? { ratio: 2.5 } : {},
    });
    task('cold start', cold, small);
    add('warm start: first number', warm.number, {
      ...complete,
      wanted: { ratio: 0.15, ...(slower > 1 && { ms: WANTED.number }) },
    });
    add('warm start: complete', warm.complete, { ...complete, wanted: { ratio: 0.35 } });
    task('warm start', warm, small);

    const form = await use('form');
    add('form of Log urge, first time', form.took, wanted('form'));
    task('form', form);
    add('form of Log urge, again', (await use('form')).took, wanted('form'));
    const rideOut = await use('rideOut');
    add('first sentence of Ride it out', rideOut.took, wanted('rideOut'));
    task('ride out', rideOut);
    const view = await use('view');
    add('view opened: figures', view.figures, wanted('figures'));
    add('view opened: charts in sight', view.charts, wanted('charts'));
    task('view opened', view);
    const notes = { 'a key in a note of 500 entries': TYPING, 'a key in a daily note': `${today}.md` };
    const keys = {};
    for (const [what, path] of Object.entries(notes)) keys[what] = await use('keys', path);
    const edit = await use('edit');
    add('an edit until all is drawn', edit.took);
    task('an edit', edit);
    await use('stop');
    for (const [what, path] of Object.entries(notes)) {
      const bare = await use('keys', path);
      add(what, keys[what], { floor: bare, floorIs: 'without the plugin', wanted: { over: WANTED.key } });
    }
    await at(1);
    return samples;
  };

  return {
    session,
    round,
    async close() {
      await context.close();
      await host.close();
    },
  };
}

function grouped(number) {
  return number.toLocaleString('en');
}
