// Days of use on a slow device: the plugin starts, a form opens, an urge is ridden out, the view is opened, notes are changed.
import { vaultOfSize } from '../vaults/generate.mjs';
import { openHost } from './host-page.mjs';
import { grouped } from './table.mjs';

/** CSS pixels: as high as shows the first charts, too. */
const HEIGHT = 1200;
const TYPING = 'Typing.md';
const ENTRY =
  '- 21:14 #no-contact/urge [intensity:: 7] [trigger:: old photos] [response:: called Sam] words\n';
const LONG_NOTE = `${ENTRY.repeat(500)}\nLast words.\n`;
const KEYS = 10;
/** This machine; and a phone, whose disk is quick, or slow. */
export const DEVICES = [
  { slower: 1, read: 1 },
  { slower: 6, read: 1 },
  { slower: 6, read: 8 },
];

/** The most milliseconds on a phone. A key: more than without the plugin. */
const WANTED = {
  form: 100,
  rideOut: 150,
  number: 150,
  figures: 250,
  charts: 400,
  task: 100,
  key: 16,
  onload: 25,
};
/** The most times the floor; times a whole cold start. */
const PASS = 2.5;
const NUMBER = 0.15;
const COMPLETE = 0.35;
/** Notes from which on the pass is held to its floor alone. */
const LARGE = 50_000;

/** Everything once, from a start on which nothing was kept for; on each device. */
export function phone({ size, today, rounds, devices }) {
  return {
    name: `phone-${size.notes}`,
    rounds,
    open: async (browser, built) => {
      const path = `${today}.md`;
      const files = { ...vaultOfSize(size, today), [TYPING]: LONG_NOTE };
      const host = await openHost(browser, built, { files, today: path, height: HEIGHT });
      const round = async (probe) => {
        const samples = [];
        for (const device of devices) samples.push(...(await useOn(device, host, { size, path, probe })));
        return samples;
      };
      return { round, close: host.close };
    },
  };
}

async function useOn({ slower, read }, { session, use, slower: setSlower }, { size, path, probe }) {
  const samples = [];
  const notes = `${grouped(size.notes)} / ${grouped(size.journalNotes)}, ${slower}×, ${read} ms`;
  const add = (what, took, more = {}) => samples.push({ what, notes, took, ...more });
  const onPhone = (wanted) => (slower > 1 ? wanted : {});
  const within = (name) => ({ wanted: onPhone({ most: WANTED[name] }) });
  const task = (what, { longest }, more = within('task')) => add(`longest task: ${what}`, longest, more);
  const done = (what, ...given) => probe(session, `${given[0]} ${notes}`, () => use(what, ...given.slice(1)));

  await use('clear');
  await use('slowReads', read);
  await setSlower(slower);

  const floor = await use('floor');
  const cold = await done('start', 'cold start: first number, complete, onload');
  await use('keep');
  await use('stop');
  const warm = await done('start', 'warm start: first number, complete, onload');
  const ofCold = { floor: cold.complete, floorIs: 'a whole cold start' };
  add('onload, not compiled yet', [cold.onload, warm.onload]);
  add('cold start: first number', cold.number);
  add('cold start: complete', cold.complete, {
    floor,
    floorIs: 'reading and two expressions',
    wanted: size.notes >= LARGE ? { ratio: PASS } : {},
  });
  task('cold start', cold, size.notes >= LARGE ? {} : undefined);
  add('warm start: first number', warm.number, {
    ...ofCold,
    wanted: { ratio: NUMBER, ...onPhone({ most: WANTED.number }) },
  });
  // More than a few, and the cache was not there in time: then it was no warm start.
  add('warm start: notes read again', warm.reads, { unit: '', wanted: { most: 2 } });
  add('warm start: complete', warm.complete, { ...ofCold, wanted: { ratio: COMPLETE } });
  task('warm start', warm, size.notes >= LARGE ? {} : undefined);

  const form = await done('form', 'form of Log urge, first time');
  add('form of Log urge, first time', form.took, within('form'));
  task('form', form);
  add('form of Log urge, again', (await done('form', 'form of Log urge, again')).took, within('form'));
  const rideOut = await done('rideOut', 'first sentence of Ride it out');
  add('first sentence of Ride it out', rideOut.took, within('rideOut'));
  task('ride out', rideOut);
  const view = await done('view', 'view opened: figures, charts in sight');
  add('view opened: figures', view.figures, within('figures'));
  add('view opened: charts in sight', view.charts, within('charts'));
  task('view opened', view);
  const edit = await done('edit', 'an edit until all is drawn');
  add('an edit until all is drawn', edit.took);
  task('an edit', edit);

  const typed = { 'a key in a note of 500 entries': TYPING, 'a key in a daily note': path };
  const keys = new Map();
  for (const [what, at] of Object.entries(typed)) keys.set(what, await done('keys', what, at, KEYS));
  await use('stop');
  for (const [what, at] of Object.entries(typed)) {
    add(what, keys.get(what), {
      floor: await use('keys', at, KEYS),
      floorIs: 'without the plugin',
      wanted: { over: WANTED.key },
    });
  }
  await setSlower(1);
  return samples;
}

/** What a change costs on ten years beside what it costs on one. */
export function growth({ sizes: [small, large], today, rounds }) {
  return {
    name: 'growth',
    rounds,
    open: async (browser, built) => {
      const path = `${today}.md`;
      const open = (size) =>
        openHost(browser, built, { files: vaultOfSize(size, today), today: path, height: HEIGHT });
      const hosts = [await open(small), await open(large)];
      for (const { use } of hosts) {
        await use('clear');
        await use('start');
      }
      const round = async (probe) => {
        const took = [];
        for (const { use, session } of hosts) {
          const done = (what, ...given) =>
            probe(session, `${given[0]}, growth`, () => use(what, ...given.slice(1)));
          took.push({
            edit: (await done('edit', 'an edit until all is drawn', true)).took,
            old: (await done('edit', 'an edit of an old note until all is drawn')).took,
            keys: await done('keys', 'a key in a daily note', path, KEYS),
          });
        }
        const notes = `${grouped(large.notes)} / ${grouped(large.journalNotes)}`;
        const row = (what, name) => ({
          what,
          notes,
          took: took[1][name],
          floor: took[0][name],
          floorIs: `the same at ${grouped(small.journalNotes)} daily notes`,
          wanted: { ratio: 1.25 },
        });
        return [
          row('an edit of the last days until all is drawn', 'edit'),
          row('an edit of an old note until all is drawn', 'old'),
          row('a key in a daily note, in all', 'keys'),
        ];
      };
      return {
        round,
        close: async () => {
          for (const { close } of hosts) await close();
        },
      };
    },
  };
}
