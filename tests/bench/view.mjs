// The streak view in the host on ten years of notes: opened, brought up to date, shown over another range.
import { ROOT } from '../../scripts/project.mjs';
import { serveHost } from '../host/page/serve.mjs';

const WIDTH = 1400;
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
    return charts.length > 0 && charts.every((chart) => chart.querySelector('canvas').style.height !== '');
  };
  /** Until all in sight is drawn, and the longest time for which nothing else could run. */
  const timed = async (work) => {
    const began = performance.now();
    const { drawing } = app.plugins.plugins['no-contact-journal'].context;
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
    async edit(round) {
      const rated = /(\\[intensity:: )\\d+/;
      const text = (file) => app.vault.adapter.textNow(file.path);
      const file = app.vault.getMarkdownFiles().sort((a, b) => a.path < b.path ? 1 : -1).find((each) => rated.test(text(each)));
      const edited = text(file).replace(rated, '$1' + (round % 10));
      const cache = app.metadataCache.getFileCache(file);
      const took = await timed(() => app.metadataCache.trigger('changed', file, edited, cache));
      await pause();
      return took;
    },
  };
})()`;

/**
 * Milliseconds of each round, by what was done; drawing included, the wait for the next frame only where something opens. In a
 * window of that height.
 */
export async function viewTimes(browser, files, rounds, height) {
  const host = await serveHost({
    files,
    pluginDir: ROOT,
    options: { bar: false, rightWidth: SIDEBAR, leftCollapsed: true },
  });
  const context = await browser.newContext({ viewport: { width: WIDTH, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(host.url);
  await page.waitForSelector('body[data-host-ready]');
  await page.waitForFunction(
    "app.plugins.plugins['no-contact-journal'].context.index.progress === null",
    null,
    { timeout: 120_000 },
  );
  await page.evaluate(INSIDE);
  const times = { figures: [], charts: [], edit90: [], editAll: [], to90: [], toYear: [], toAll: [] };
  await page.evaluate('window.view.open()'); // The first one also compiles.
  for (let round = 0; round < rounds; round += 1) {
    const { figures, charts } = await page.evaluate('window.view.open()');
    times.figures.push(figures);
    times.charts.push(charts);
    for (const [name, range] of [
      ['to90', '90d'],
      ['toYear', '1y'],
      ['toAll', 'all'],
    ]) {
      await page.evaluate("window.view.choose('30d')");
      times[name].push(await page.evaluate(`window.view.choose('${range}')`));
    }
    times.editAll.push(await page.evaluate(`window.view.edit(${round})`));
    await page.evaluate("window.view.choose('90d')");
    times.edit90.push(await page.evaluate(`window.view.edit(${round + 5})`));
  }
  await context.close();
  await host.close();
  return times;
}
