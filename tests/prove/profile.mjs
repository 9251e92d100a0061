// How long our code holds a page without a break, by a CPU profile: the app's own work in the same task is not counted.

/** Microseconds between two looks. */
const INTERVAL = 500;

/** `scripts` are those of the plugin. */
export async function profiled(page, scripts, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return longestOf(profile, scripts);
}

/** The longest stretch of looks in which something of ours was on the stack, and what of ours was there the most. */
function longestOf({ nodes, samples, timeDeltas }, scripts) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const oursOn = new Map();
  const nameOn = (id) => {
    if (!oursOn.has(id)) {
      const { scriptId, functionName, lineNumber, columnNumber } = byId.get(id).callFrame;
      const own = scripts.has(Number(scriptId))
        ? `${functionName || '()'} ${lineNumber}:${columnNumber}`
        : null;
      oursOn.set(id, own ?? (parents.has(id) ? nameOn(parents.get(id)) : null));
    }
    return oursOn.get(id);
  };
  const isPause = (id) => byId.get(id).callFrame.functionName === '(garbage collector)';
  let best = { milliseconds: 0, top: '' };
  let [length, names] = [0, new Map()];
  const ends = () => {
    if (length / 1000 > best.milliseconds) {
      const [top] = [...names].sort((a, b) => b[1] - a[1])[0] ?? [''];
      best = { milliseconds: length / 1000, top };
    }
    [length, names] = [0, new Map()];
  };
  for (const [at, id] of samples.entries()) {
    const took = timeDeltas[at + 1] ?? INTERVAL;
    const name = nameOn(id);
    if (name === null && !(isPause(id) && length > 0)) {
      ends();
      continue;
    }
    length += took;
    if (name !== null) names.set(name, (names.get(name) ?? 0) + took);
  }
  ends();
  return best;
}
