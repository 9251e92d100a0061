// Samples of all rounds, and the table of their medians.

/**
 * One thing that was measured in a round. `took` and `floor` may be several times. What is wanted: `most` that it may take;
 * `over`, the most above the floor; `ratio`, the most times the floor.
 *
 * @typedef {{ what: string, notes: string, took: number | readonly number[], floor?: number | readonly number[], floorIs?: string,
 *   wanted?: Readonly<Partial<Record<'most' | 'over' | 'ratio', number>>>, unit?: string }} Sample
 */

const HEAD = ['what', 'notes', 'measured', 'floor', 'ratio', 'wanted', 'the floor is'];
const TO_THE_RIGHT = new Set(['measured', 'floor', 'ratio', 'before', 'beside', 'of it']);

export class Table {
  /** Rows in the order in which they came first. */
  rows = new Map();

  /** @param {readonly Sample[]} samples */
  add(samples) {
    for (const sample of samples) {
      const key = keyOf(sample);
      const row = this.rows.get(key) ?? { ...sample, took: [], floor: [] };
      row.took.push(...[sample.took].flat());
      if (sample.floor !== undefined) row.floor.push(...[sample.floor].flat());
      this.rows.set(key, row);
    }
  }

  /** Each row's figures. */
  figures() {
    return [...this.rows.values()].map(({ what, notes, took, floor, floorIs = '', wanted, unit = 'ms' }) => {
      const measured = median(took);
      const base = floor.length > 0 ? median(floor) : null;
      return { what, notes, unit, measured, noise: noise(took), floor: base, floorIs, wanted };
    });
  }
}

export function keyOf({ what, notes }) {
  return `${what} | ${notes}`;
}

/** As lines of text. `before`, by key: what the last run measured. Where it is not `judged`, what is wanted is only said. */
export function tableOf(figures, { before = new Map(), judged = true } = {}) {
  const withBefore = before.size > 0;
  const head = withBefore ? [...HEAD.slice(0, 3), 'before', ...HEAD.slice(3)] : HEAD;
  const rows = figures.map((each) => {
    const { what, notes, unit, measured, floor, floorIs } = each;
    const ratio = floor === null || floor === 0 ? '' : shortened(measured / floor);
    const last = before.get(keyOf(each));
    return [
      what,
      notes,
      shown(measured, unit),
      ...(withBefore ? [last === undefined ? '' : shown(last, unit)] : []),
      floor === null ? '' : shown(floor, unit),
      ratio,
      verdict(each, judged),
      floorIs,
    ];
  });
  return aligned([head, ...rows]);
}

/** Two builds in one run: what is there now, and the other beside it. */
export function comparison(figures, others, otherName) {
  const byKey = new Map(others.map((each) => [keyOf(each), each]));
  const head = ['what', 'notes', 'measured', 'beside', 'of it', `beside ${otherName}`];
  const rows = figures.flatMap((each) => {
    const other = byKey.get(keyOf(each));
    if (!other) return [[each.what, each.notes, shown(each.measured, each.unit), '', '', 'not there']];
    const [now, then] = [each.measured, other.measured];
    return [
      [
        each.what,
        each.notes,
        shown(now, each.unit),
        shown(then, each.unit),
        then > 0 ? shortened(now / then) : '',
        said(each, other),
      ],
    ];
  });
  return aligned([head, ...rows]);
}

/** A difference within the noise of either is none. */
function said(now, then) {
  const difference = now.measured - then.measured;
  const doubt = now.noise + then.noise;
  if (Math.abs(difference) <= doubt) return `no difference beyond the noise (± ${shown(doubt, now.unit)})`;
  return difference < 0 ? 'faster' : 'slower';
}

/** What is wanted, and what is missing to it. */
function verdict({ measured, floor, unit, wanted = {} }, judged) {
  const parts = [];
  const { most, over, ratio } = wanted;
  if (most !== undefined) parts.push([`≤ ${shown(most, unit)}`, measured <= most]);
  if (over !== undefined && floor !== null)
    parts.push([`≤ ${shown(over, unit)} more`, measured - floor <= over]);
  if (ratio !== undefined && floor !== null) parts.push([`≤ ${ratio} ×`, measured <= floor * ratio]);
  return parts.map(([text, met]) => (met || !judged ? text : `${text} MISSED`)).join(', ');
}

/** Half the distance between the quartiles, of a median of so many. */
function noise(values) {
  if (values.length < 3) return Infinity;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return (at(0.75) - at(0.25)) / 2;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function shown(value, unit) {
  if (!Number.isFinite(value)) return '?';
  return `${value.toFixed(unit === 'kB' ? 1 : unit === 'ms' && value < 10 ? 2 : 0)} ${unit}`.trimEnd();
}

function shortened(ratio) {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
}

function aligned(table) {
  const [head] = table;
  const widths = head.map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  const line = (cells) =>
    cells
      .map((cell, column) => cell[TO_THE_RIGHT.has(head[column]) ? 'padStart' : 'padEnd'](widths[column]))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...table.slice(1).map(line)].join(
    '\n',
  );
}

export function grouped(number) {
  return number.toLocaleString('en');
}
