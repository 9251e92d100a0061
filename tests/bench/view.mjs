// The streak view in the host on ten years of notes: opened, brought up to date, shown over another range; and a note that is typed in.
import { ROOT } from '../../scripts/project.mjs';
import { serveHost } from '../host/page/serve.mjs';

const WIDTH = 1400;
/** What the view offers, and what each is chosen after. */
export const RANGES = ['30d', '90d', '1y', 'all'];
const BEFORE = { '30d': '90d', '90d': '30d', '1y': '30d', all: '30d' };
const SIDEBAR = 360;
/** The code under measurement runs in the page; `window.view` is what it makes. */
const INSIDE = `(() => {
  const task = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); done(); };
    port2.postMessage(null);
  });
  const painted = async () => { await new Promise((done) => requestAnimationFrame(done)); await task(); };
  const pause = () => new Promise((done) => setTimeout(done, 400));
  const inSight = (el) => { const { top, bottom } = el.getBoundingClientRect(); return bottom > 0 && top < innerHeight; };
  const drawn = () => {
    const charts = [...document.querySelectorAll('.ncj-view .ncj-chart')].filter(inSight);
    return charts.every((chart) => chart.querySelector('canvas').style.height !== '');
  };
  /** Until all in sight is drawn, and the longest time for which nothing else could run. */
  const timed = async (work) => {
    const { drawing } = app.workspace.getLeavesOfType('no-contact-streak')[0].view.context;
    const began = performance.now();
    let [now, longest] = [began, 0];
    work();
    for (let tasks = 0; tasks < 2 || drawing.running; tasks += 1) {
      await task();
      const before = now;
      now = performance.now();
      longest = Math.max(longest, now - before);
    }
    return { drawn: now - began, longest };
  };
  /** The time at which the app tells of a note's new metadata, before anybody hears it. */
  const changed = (file) => new Promise((done) => {
    const { metadataCache } = app;
    const trigger = metadataCache.trigger;
    metadataCache.trigger = (name, ...given) => {
      if (name === 'changed' && given[0] === file) {
        metadataCache.trigger = trigger;
        done(performance.now());
      }
      trigger.call(metadataCache, name, ...given);
    };
  });
  window.view = {
    async open() {
      app.workspace.detachLeavesOfType('no-contact-streak');
      await pause();
      const began = performance.now();
      app.commands.executeCommandById('no-contact-journal:open-streak');
      while (!document.querySelector('.ncj-view [data-stat="streak-days"]')) await task();
      await painted();
      const figures = performance.now() - began;
      while (!drawn()) await task();
      await painted();
      return { figures, charts: performance.now() - began };
    },
    async choose(range) {
      const select = document.querySelector('.ncj-view select');
      select.value = range;
      const took = await timed(() => select.dispatchEvent(new Event('change')));
      await pause();
      return took;
    },
    async edit() {
      const { index, drawing } = app.workspace.getLeavesOfType('no-contact-streak')[0].view.context;
      const rated = /(\\[intensity:: )\\d+/;
      const text = (file) => app.vault.adapter.textNow(file.path);
      const file = app.vault.getMarkdownFiles().sort((a, b) => a.path < b.path ? 1 : -1).find((each) => rated.test(text(each)));
      const now = Number(/\\[intensity:: (\\d+)/.exec(text(file))[1]);
      const known = changed(file);
      const told = new Promise((done) => { const undo = index.onChange(() => { undo(); done(); }); });
      await app.vault.modify(file, text(file).replace(rated, '$1' + ((now + 1) % 10)));
      const began = await known;
      let [last, longest] = [began, 0];
      let isTold = false;
      void told.then(() => { isTold = true; });
      for (let tasks = 0; tasks < 2 || !isTold || drawing.running; tasks += 1) {
        await task();
        const before = last;
        last = performance.now();
        longest = Math.max(longest, last - before);
      }
      const took = { drawn: last - began, longest };
      await pause();
      return took;
    },
  };
})()`;

/**
 * Milliseconds of each round, by what was done; drawing included, the wait for the next frame only where something opens. In a
 * window of that height, on a processor that is `slower` times as slow.
 */
export async function viewTimes(browser, files, rounds, height, slower = 1) {
  const host = await serveHost({
    files,
    pluginDir: ROOT,
    options: { bar: false, rightWidth: SIDEBAR, leftCollapsed: true },
  });
  const context = await browser.newContext({ viewport: { width: WIDTH, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready]');
  await page.waitForFunction("app.plugins.plugins['no-contact-journal']?.api");
  await page.evaluate("app.plugins.plugins['no-contact-journal'].api.ready");
  await page.evaluate(INSIDE);
  const each = () => Object.fromEntries(RANGES.map((range) => [range, []]));
  const times = { figures: [], charts: [], edits: each(), switches: each() };
  await page.evaluate('window.view.open()'); // The first one also compiles.
  if (slower > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  for (let round = 0; round < rounds; round += 1) {
    const { figures, charts } = await page.evaluate('window.view.open()');
    times.figures.push(figures);
    times.charts.push(charts);
    // On a slow processor opening is what is waited for.
    for (const range of slower > 1 ? [] : RANGES) {
      await page.evaluate(`window.view.choose('${BEFORE[range]}')`);
      times.switches[range].push(await page.evaluate(`window.view.choose('${range}')`));
      times.edits[range].push(await page.evaluate(`window.view.edit()`));
    }
  }
  await context.close();
  await host.close();
  return times;
}

/** Milliseconds a keystroke in a note of 500 entries: the whole of it, and what drawing them as quiet words takes. */
export async function typingTimes(browser, keys) {
  const path = 'Typing.md';
  const entry =
    '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] words\n';
  const files = { [path]: `${entry.repeat(500)}\nLast words.\n` };
  const host = await serveHost({ files, pluginDir: ROOT, options: { bar: false, open: path } });
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 } });
  const page = await context.newPage();
  await page.goto(host.url);
  await page.waitForSelector('.cm-line .ncj-quiet');
  const times = await page.evaluate(`(() => {
    const { cm } = app.workspace.activeEditor.editor;
    const { value } = cm.plugins.find((one) => one.value && one.value.decorations && one.value.items);
    const update = value.update.bind(value);
    let spent = 0;
    value.update = (given) => { const began = performance.now(); update(given); spent += performance.now() - began; };
    const typed = (at, insert) => {
      spent = 0;
      const began = performance.now();
      cm.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: 'input.type' });
      return { all: performance.now() - began, drawing: spent };
    };
    const times = [];
    // A letter in words of its own, and a bracket in an entry, after which the note is read anew.
    for (let key = 0; key < ${keys}; key += 1) times.push(typed(cm.state.doc.length - 3, 'a'), typed(cm.state.doc.line(3).to, ']'));
    return times;
  })()`);
  await context.close();
  await host.close();
  return times;
}
