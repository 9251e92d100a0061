// `npm run bench`: how fast the built plugin is and what it holds, each beside a floor measured in the same run.
//   -- --small              a small vault and few rounds, to see that it runs
//   -- --only phone,start   only what has such a name; `--list` says which there are
//   -- --rounds 9           so many rounds
//   -- --beside COMMIT      that commit beside this one, round about
//   -- --profile WORDS      where the time goes in the rows with these words, instead
//   -- --name NAME          keeps the figures under a name, for all (tests/bench/runs.jsonl)
import { parseArgs } from 'node:util';
import { buildPlugin, installChromium, installPackages } from '../../scripts/prepare.mjs';
import { stop } from '../../scripts/project.mjs';
import { SIZES } from '../vaults/generate.mjs';
import { comparison, Table, tableOf } from './table.mjs';

const TODAY = '2026-11-23';

const { values: asked } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rounds: { type: 'string' },
    beside: { type: 'string' },
    profile: { type: 'string' },
    name: { type: 'string' },
  },
});

await installPackages();
const chosen = (await subjects()).filter(isAsked);
if (chosen.length === 0) stop(`Nothing has a name with ${asked.only}: see --list.`);
if (asked.list) {
  console.log(chosen.map(({ name }) => name).join('\n'));
  process.exit();
}
await installChromium();
await buildPlugin();
const { launchChromium } = await import('../host/page/chromium.mjs');
const { buildHere, buildOf, buildWithNames } = await import('./builds.mjs');
const browser = await launchChromium();
await (asked.profile === undefined ? measure() : profile(asked.profile));
await browser.close();

async function measure() {
  const { keep, lastFigures, runOf } = await import('./history.mjs');
  const builds = [buildHere()];
  if (asked.beside !== undefined) builds.push(buildOf(asked.beside));
  const tables = builds.map(() => new Table());
  for (const subject of chosen) {
    console.error(`${subject.name} …`);
    await rounds(subject, builds, (at, samples) => tables[at].add(samples));
  }
  for (const { remove } of builds) remove();

  const [figures, others] = tables.map((table) => table.figures());
  const run = runOf(browser, asked.small);
  console.log(`\nMedians; ${run.commit}, ${run.machine}\n`);
  console.log(tableOf(figures, { before: others ? new Map() : lastFigures(run), judged: !asked.small }));
  if (others) console.log(`\n${comparison(figures, others, builds[1].name)}`);
  keep(run, figures, asked.name);
}

/** The builds take turns, and who comes first. */
async function rounds(subject, builds, add) {
  const opened = [];
  for (const build of builds) opened.push(await subject.open(browser, build));
  const turns = [...opened.entries()];
  for (let round = 0; round < subject.rounds; round += 1) {
    for (const [at, one] of turns) add(at, await one.round((_, __, work) => work()));
    turns.reverse();
  }
  for (const { close } of opened) await close();
}

async function profile(words) {
  const { profiler } = await import('./profile.mjs');
  const build = await buildWithNames();
  const { probe, report, found } = profiler(build, words);
  for (const subject of chosen) {
    const { round, close } = await subject.open(browser, build);
    for (let at = 0; at === 0 || (at < subject.rounds && found()); at += 1) await round(probe);
    await close();
    if (found()) break;
  }
  build.remove();
  console.log(found() ? `\n${report()}` : `Nothing is called ${words}.`);
}

async function subjects() {
  const { DEVICES, phone, growth } = await import('./phone.mjs');
  const { view, typing } = await import('./view.mjs');
  const { start, index, memory } = await import('./model.mjs');
  const { bundleSize } = await import('./bundle-size.mjs');
  const { small } = asked;
  const sizes = small ? [{ notes: 300, journalNotes: 120 }] : SIZES;
  const largest = sizes.at(-1);
  const given = (count) => ({ today: TODAY, rounds: Number(asked.rounds ?? (small ? 1 : count)) });
  const { journalNotes } = largest;
  const devices = small ? DEVICES.slice(-1) : DEVICES;
  return [
    start(given(5)),
    ...sizes.map((size) => index({ size, ...given(5) })),
    ...sizes.map((size) => memory({ size, ...given(1) })),
    view({ journalNotes, height: 1200, where: '', ...given(6) }),
    ...(small ? [] : [view({ journalNotes, height: 3600, where: ', all charts in sight', ...given(6) })]),
    typing(given(5)),
    ...(small ? [] : [growth({ sizes, ...given(6) })]),
    ...sizes.filter(({ notes }) => notes !== 1_000).map((size) => phone({ size, devices, ...given(3) })),
    bundleSize(),
  ];
}

function isAsked({ name }) {
  return asked.only === '' || asked.only.split(',').some((word) => name.includes(word));
}
