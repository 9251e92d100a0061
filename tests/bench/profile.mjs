// Where the time goes in what a row measures: self time by function, with its place in the sources.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** Microseconds between two looks at what runs. */
const EVERY = 100;
const TOP = 15;
/** Lines that the engine puts before the text of a function that is made from it. */
const HEADER = 2;
const NOBODY = ['(idle)', '(program)', '(root)'];

/** A probe for rounds that looks at what `words` name, all of them; and what it saw. */
export function profiler({ folder }, words) {
  const wanted = words.toLowerCase().split(/\s+/);
  const map = new SourceMap(JSON.parse(readFileSync(join(folder, 'main.js.map'), 'utf8')));
  const spent = new Map();
  const seen = new Map();

  const probe = async (session, what, work) => {
    if (!wanted.every((word) => what.toLowerCase().includes(word))) return work();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: EVERY });
    await session.send('Profiler.start');
    const found = await work();
    const { profile } = await session.send('Profiler.stop');
    seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const [name, time] of selfTimes(profile, map)) spent.set(name, (spent.get(name) ?? 0) + time);
    return found;
  };

  const report = () => {
    const times = [...seen.values()].reduce((sum, count) => sum + count, 0);
    const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
    const top = [...spent].sort(([, a], [, b]) => b - a).slice(0, TOP);
    const line = ([name, time]) =>
      `${(time / 1000 / times).toFixed(1).padStart(9)} ms ${((100 * time) / all).toFixed(1).padStart(5)} %  ${name}`;
    const steps = [...seen].map(([what, count]) => `${what} (${count} ×)`).join('\n');
    return [steps, '', line(['busy, of each', all]), ...top.map(line)].join('\n');
  };

  return { probe, report, found: () => seen.size > 0 };
}

/** Microseconds by function. */
function selfTimes({ nodes, samples, timeDeltas }, map) {
  const byId = new Map(nodes.map((node) => [node.id, nameOf(node.callFrame, map)]));
  const spent = new Map();
  samples.forEach((id, at) => {
    const name = byId.get(id);
    if (NOBODY.includes(name)) return;
    spent.set(name, (spent.get(name) ?? 0) + timeDeltas[at]);
  });
  return spent;
}

function nameOf({ functionName, url, lineNumber, columnNumber }, map) {
  const name = functionName === '' ? '(anonymous)' : functionName;
  if (!url.startsWith('plugin:')) return url === '' ? name : `${name}  ${url.split('/').at(-1)}, not ours`;
  const { originalSource, originalLine } = map.findEntry(lineNumber - HEADER, columnNumber);
  if (originalSource === undefined) return `${name}  main.js:${lineNumber - HEADER + 1}`;
  const source = originalSource.replace(/^.*?(src|node_modules)\//, '$1/').replace('node_modules/', '');
  return `${name}  ${source}:${originalLine + 1}`;
}
