// What is done and timed in the host's page; `window.phone` is what it makes. Text, for it runs in the page.

export const INSIDE = String.raw`({ id, today, typing }) => {
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const task = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); done(); };
    port2.postMessage(null);
  });
  const painted = async () => { await new Promise((done) => requestAnimationFrame(done)); await task(); };
  const inSight = (el) => { const { top, bottom, height } = el.getBoundingClientRect(); return height > 0 && bottom > 0 && top < innerHeight; };

  /** The time at which what is asked for is there and painted. Nothing is asked again until the page changes. */
  const seen = (test) => new Promise((done) => {
    const look = async () => {
      if (!test()) return false;
      watcher.disconnect();
      await painted();
      done(performance.now());
      return true;
    };
    const watcher = new MutationObserver(() => void look());
    watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    void look();
  });

  let long = [];
  const watchTasks = new PerformanceObserver((list) => long.push(...list.getEntries()));
  watchTasks.observe({ entryTypes: ['longtask'] });
  /** From a task of its own on, as from a key; what it answers, and the longest task until the page is quiet again. */
  const watched = async (work) => {
    await task();
    const began = performance.now();
    const found = await work(began);
    await pause(400);
    long.push(...watchTasks.takeRecords());
    const longest = Math.max(0, ...long.filter(({ startTime }) => startTime + 1 >= began).map(({ duration }) => duration));
    long = [];
    return { ...found, longest };
  };
  const command = (name) => app.commands.executeCommandById(id + ':' + name);
  const hasNumber = () => /\d/.test(document.querySelector('.ncj-view [data-stat="streak-days"]')?.textContent ?? '');
  const isDrawn = () => {
    const charts = [...document.querySelectorAll('.ncj-view .ncj-chart')].filter(inSight);
    return charts.length > 0 && charts.every((chart) => chart.querySelector('canvas')?.style.height);
  };
  const { adapter } = app.vault;
  const firstText = adapter.textNow(today);
  const [read, process] = [adapter.read.bind(adapter), adapter.process.bind(adapter)];

  let kept = performance.now();
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    kept = performance.now();
    return put.apply(this, given);
  };

  window.phone = {
    /** As on the first day: no cache, nothing kept on the device, today's note as it was. */
    async clear() {
      await this.stop();
      for (const { name } of await indexedDB.databases()) {
        await new Promise((done, failed) => {
          const asked = indexedDB.deleteDatabase(name);
          asked.onsuccess = done;
          asked.onerror = failed;
        });
      }
      for (const key of Object.keys(localStorage)) if (key.includes(id) && !key.startsWith('enable-plugin')) localStorage.removeItem(key);
      adapter.outside.write(today, firstText);
      await app.metadataCache.idle();
    },
    /** No timer: those are slowed down when they follow each other. */
    slowReads(milliseconds) {
      const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
      const wait = async () => { const waiting = Atomics.waitAsync(cell, 0, 0, milliseconds); if (waiting.async) await waiting.value; };
      adapter.read = async (path) => { await wait(); return read(path); };
      adapter.process = async (...given) => { await wait(); return process(...given); };
    },
    /** Until the plugin has kept what it knows: that is some seconds after it last learned something. */
    async keep() {
      kept = performance.now();
      while (performance.now() - kept < 3_000) await pause(100);
    },
    /** Looking up the metadata of all notes, and reading those with our tag with two bare expressions. */
    async floor() {
      const began = performance.now();
      const left = app.vault.getMarkdownFiles().filter((file) => app.metadataCache.getFileCache(file)?.tags?.some(({ tag }) => tag.startsWith('#no-contact/')));
      let found = 0;
      const walk = async () => {
        for (let file = left.pop(); file; file = left.pop()) {
          for (const line of (await app.vault.cachedRead(file)).split('\n')) {
            if (/#no-contact\/(\w[\w-]*)/.test(line)) for (const field of line.matchAll(/[[(]([\w-]+)::\s*([^\])]*)[\])]/g)) found += field.length;
          }
        }
      };
      await Promise.all(Array.from({ length: 64 }, walk));
      if (found === 0) throw new Error('The floor found nothing.');
      return performance.now() - began;
    },
    async stop() {
      await app.plugins.disablePlugin(id);
      await pause(300);
    },
    /** From the start of the plugin, its text not compiled yet, with the view in the layout. */
    async start() {
      await host.install();
      if (hasNumber()) throw new Error('The view of before is there still.');
      const before = adapter.reads;
      return watched(async (began) => {
        const number = seen(hasNumber);
        await app.plugins.enablePlugin(id);
        const onload = performance.now() - began;
        const complete = app.plugins.plugins[id].api.ready.then(() => performance.now());
        return { onload, number: (await number) - began, complete: (await complete) - began, reads: adapter.reads - before };
      });
    },
    async form() {
      const found = await watched(async (began) => {
        const there = seen(() => document.activeElement?.closest('.modal') && document.activeElement.matches('[role="radio"], input, button'));
        command('log-urge');
        return { took: (await there) - began };
      });
      document.querySelector('.modal-close-button').click();
      await pause(300);
      return found;
    },
    async rideOut() {
      const found = await watched(async (began) => {
        const there = seen(() => document.querySelector('.ncj-ride-out p')?.textContent);
        command('ride-out');
        return { took: (await there) - began };
      });
      app.workspace.detachLeavesOfType('no-contact-ride-out');
      await pause(300);
      return found;
    },
    async view() {
      app.workspace.detachLeavesOfType('no-contact-streak');
      await pause(400);
      return watched(async (began) => {
        const figures = seen(hasNumber);
        const charts = seen(isDrawn);
        command('open-streak');
        return { figures: (await figures) - began, charts: (await charts) - began };
      });
    },
    /** Of each key the time until the page stands again, with its layout. */
    async keys(path) {
      await host.openNote(path);
      const { cm } = app.workspace.activeEditor.editor;
      while (cm.state.doc.length === 0) await pause(50);
      await pause(300);
      const took = [];
      const press = (at, insert) => {
        const began = performance.now();
        cm.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: 'input.type' });
        cm.dom.getBoundingClientRect();
        took.push(performance.now() - began);
      };
      for (let key = 0; key < 6; key += 1) {
        press(cm.state.doc.length, 'a');
        await pause(60);
        press(cm.state.doc.line(Math.min(3, cm.state.doc.lines)).to, 'b');
        await pause(60);
      }
      await app.workspace.activeEditor.save();
      await pause(500);
      took.sort((a, b) => a - b);
      return took[took.length >> 1];
    },
    /** Of a note of the past year, from the app's word on its metadata on. */
    async edit() {
      const rated = /(\[intensity:: )(\d+)/;
      const files = app.vault.getMarkdownFiles().filter(({ path }) => /^\d{4}-/.test(path)).sort((a, b) => (a.path < b.path ? 1 : -1));
      const file = files.slice(Math.min(200, files.length >> 1)).find(({ path }) => rated.test(adapter.textNow(path)));
      const { index, drawing } = app.workspace.getLeavesOfType('no-contact-streak')[0].view.context;
      return watched(async () => {
        const known = new Promise((done) => {
          const { metadataCache } = app;
          const { trigger } = metadataCache;
          metadataCache.trigger = (name, ...given) => {
            if (name === 'changed' && given[0] === file) {
              metadataCache.trigger = trigger;
              done(performance.now());
            }
            trigger.call(metadataCache, name, ...given);
          };
        });
        let told = false;
        const undo = index.onChange(() => { undo(); told = true; });
        await app.vault.modify(file, adapter.textNow(file.path).replace(rated, (_, key, value) => key + ((Number(value) + 1) % 10)));
        const began = await known;
        for (let tasks = 0; tasks < 2 || !told || drawing.running; tasks += 1) await task();
        return { took: performance.now() - began };
      });
    },
  };
}`;
