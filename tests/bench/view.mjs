// The streak view in the host on ten years of notes: opened, brought up to date, shown over another range; and a note that is typed in.
import { serveHost } from '../host/page/serve.mjs';
import { vaultOfSize } from '../vaults/generate.mjs';
import { openHost } from './host-page.mjs';
import { grouped } from './table.mjs';

/** What the view offers, and what each is chosen after. */
const RANGES = ['30d', '90d', '1y', 'all'];
const BEFORE = { '30d': '90d', '90d': '30d', '1y': '30d', all: '30d' };
/** Milliseconds at most. */
const WANTED = { opened: 60, edit: 16, range: 40, key: 8 };

/** In a window of that height. Of journal notes alone: what other notes there are is nothing to the view. */
export function view({ journalNotes, height, where, today, rounds }) {
  return {
    name: `view-${height}`,
    rounds,
    open: async (browser, built) => {
      const files = vaultOfSize({ notes: journalNotes, journalNotes }, today);
      const { use, session, close } = await openHost(browser, built, {
        files,
        today: `${today}.md`,
        height,
      });
      await use('start');
      await use('view'); // The first one also compiles.
      const notes = `${grouped(journalNotes)} / ${grouped(journalNotes)}`;
      const round = async (probe) => {
        const samples = [];
        const add = (what, took, ms) =>
          samples.push({ what: `${what}${where}`, notes, took, wanted: { most: ms } });
        const done = (what, name, ...given) => probe(session, name, () => use(what, ...given));
        const opened = await done('view', `streak view opened${where}`);
        add('streak view opened, figures painted', opened.figures, WANTED.opened);
        add('streak view opened, charts in sight painted', opened.charts, WANTED.opened);
        for (const range of RANGES) {
          await use('range', BEFORE[range]);
          const chosen = await done('range', `range to ${range}${where}`, range);
          add(`range to ${range}, drawn`, chosen.took, WANTED.range);
          add(`range to ${range}, longest task`, chosen.longest, WANTED.range);
          const edited = await done('edit', `an edit, ${range}${where}`, true);
          add(`an edit, ${range}, drawn`, edited.took, WANTED.edit);
          add(`an edit, ${range}, longest task`, edited.longest, WANTED.edit);
        }
        return samples;
      };
      return { round, close };
    },
  };
}

/** A keystroke in a note of 500 entries: the whole of it, and what drawing them as quiet words takes. */
export function typing({ rounds }) {
  const path = 'Typing.md';
  const entry =
    '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] words\n';
  return {
    name: 'typing',
    rounds,
    open: async (browser, { folder }) => {
      const files = { [path]: `${entry.repeat(500)}\nLast words.\n` };
      const host = await serveHost({ files, pluginDir: folder, options: { bar: false, open: path } });
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
      const page = await context.newPage();
      await page.goto(host.url);
      await page.waitForSelector('.cm-line .ncj-quiet');
      const session = await context.newCDPSession(page);
      const round = async (probe) => {
        const what = 'a key in a note of 500 entries, drawing them';
        const keys = await probe(session, what, () => page.evaluate(TYPE));
        return [
          {
            what,
            notes: '1 / 0',
            took: keys.map(({ drawing }) => drawing),
            floor: keys.map(({ all }) => all),
            floorIs: 'the whole key',
            wanted: { most: WANTED.key },
          },
        ];
      };
      return {
        round,
        close: async () => {
          await context.close();
          await host.close();
        },
      };
    },
  };
}

const TYPE = `(() => {
  const { cm } = app.workspace.activeEditor.editor;
  const { value } = cm.plugins.find((one) => one.value && one.value.decorations && one.value.items);
  const { update } = Object.getPrototypeOf(value);
  let spent = 0;
  value.update = (given) => { const began = performance.now(); update.call(value, given); spent += performance.now() - began; };
  const typed = (at, insert) => {
    spent = 0;
    const began = performance.now();
    cm.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: 'input.type' });
    return { all: performance.now() - began, drawing: spent };
  };
  const times = [];
  // A letter in words of its own, and a bracket in an entry, after which the note is read anew.
  for (let key = 0; key < 10; key += 1) times.push(typed(cm.state.doc.length - 3, 'a'), typed(cm.state.doc.line(3).to, ']'));
  return times;
})()`;
