// What of the plugin is reachable in a page: its functions and the objects that its classes made, by a snapshot of the heap.

/** Of a path to an object, as it is shown. */
const LONGEST = 24;

/** What the snapshot calls the way from a key of a WeakMap, or from its table, to the value: the ids of both stand in it. */
const PAIR = /part of key \(.*? @(\d+)\) -> value \(.*?\) pair in WeakMap \(table @(\d+)\)/;

/** Knows the scripts that come from a plugin's main.js from now on, and looks for what they made. */
export async function watchHeap(page, id) {
  const session = await page.context().newCDPSession(page);
  const scripts = new Set();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url === `plugin:${id}`) scripts.add(Number(scriptId));
  });
  await session.send('Debugger.enable');
  return {
    /** Each is a path from what holds it. */
    ours: async () => reachable(await snapshot(session), scripts),
    scripts,
    /** Bytes of the heap, nodes of the document and listeners, after what can go has gone. */
    counts: async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { bytes: usedSize, nodes, listeners: jsEventListeners };
    },
    close: () => session.detach(),
  };
}

async function snapshot(session) {
  const parts = [];
  const take = ({ chunk }) => parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return JSON.parse(parts.join(''));
}

/** From the root on, by all that is no weak reference. */
function reachable({ snapshot: { meta }, nodes, edges, locations, strings }, scripts) {
  const nodeSize = meta.node_fields.length;
  const [nameAt, idAt, edgesAt] = ['name', 'id', 'edge_count'].map((field) =>
    meta.node_fields.indexOf(field),
  );
  const edgeSize = meta.edge_fields.length;
  const [typeAt, labelAt, toAt] = ['type', 'name_or_index', 'to_node'].map((field) =>
    meta.edge_fields.indexOf(field),
  );
  const types = meta.edge_types[typeAt];
  const weak = types.indexOf('weak');
  const numbered = new Set([types.indexOf('element'), types.indexOf('hidden')]);
  const firstEdge = new Int32Array(nodes.length / nodeSize + 1);
  for (let node = 0; node < firstEdge.length - 1; node += 1)
    firstEdge[node + 1] = firstEdge[node] + nodes[node * nodeSize + edgesAt];

  const from = new Int32Array(firstEdge.length - 1).fill(-1);
  const by = new Int32Array(from.length);
  /** In a WeakMap a value is held by its key and by the map together. */
  const pairs = [];
  const pairNames = new Map(
    strings.flatMap((name, at) => {
      const [, key, table] = name.includes('pair in WeakMap') ? (PAIR.exec(name) ?? []) : [];
      return key === undefined ? [] : [[at, [Number(key), Number(table)]]];
    }),
  );
  const queue = [0];
  const reach = (to, node, edge) => {
    if (from[to] !== -1) return;
    from[to] = node;
    by[to] = edge;
    queue.push(to);
  };
  const byId = new Map();
  for (let node = 0; node < from.length; node += 1) byId.set(nodes[node * nodeSize + idAt], node);
  from[0] = 0;
  for (let at = 0, grown = true; grown;) {
    for (; at < queue.length; at += 1) {
      const node = queue[at];
      for (let edge = firstEdge[node] * edgeSize; edge < firstEdge[node + 1] * edgeSize; edge += edgeSize) {
        if (edges[edge + typeAt] === weak) continue;
        const to = edges[edge + toAt] / nodeSize;
        const pair = numbered.has(edges[edge + typeAt]) ? undefined : pairNames.get(edges[edge + labelAt]);
        if (pair) pairs.push({ to, node, edge, needs: pair.map((id) => byId.get(id)) });
        else reach(to, node, edge);
      }
    }
    for (const { to, node, edge, needs } of pairs)
      if (needs.every((need) => need === undefined || from[need] !== -1)) reach(to, node, edge);
    grown = at < queue.length;
  }

  const fields = meta.location_fields;
  const [objectAt, scriptAt] = ['object_index', 'script_id'].map((field) => fields.indexOf(field));
  const found = [];
  for (let at = 0; at < locations.length; at += fields.length) {
    const node = locations[at + objectAt] / nodeSize;
    if (scripts.has(locations[at + scriptAt]) && from[node] !== -1) found.push(pathTo(node));
  }
  return found.sort((one, other) => one.length - other.length);

  function pathTo(node) {
    const steps = [];
    for (let now = node; now !== 0 && steps.length < LONGEST; now = from[now]) {
      const label = edges[by[now] + labelAt];
      const name = numbered.has(edges[by[now] + typeAt]) ? `[${label}]` : strings[label];
      steps.unshift(`${name}: ${strings[nodes[now * nodeSize + nameAt]].slice(0, 40)}`);
    }
    return steps.join(' > ');
  }
}
