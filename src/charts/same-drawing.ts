/** Whether a chart looks as it did, so that it need not be drawn again: drawing takes longer than comparing. */
import type { ChartConfig, ChartInput, ChartView } from './chart';

/** A view with what it was made from. */
export interface Drawing {
  readonly input: ChartInput;
  readonly view: ChartView;
}

/**
 * What a configuration's functions say, words under columns and in tooltips, goes by what was asked for, by the data and by
 * the labels of the points: so functions are taken for the same where all of these are.
 */
export function drawsTheSame(before: Drawing, now: Drawing): boolean {
  const [a, b] = [before.view, now.view];
  return (
    a.height === b.height &&
    asksTheSame(before.input, now.input) &&
    a.points.length === b.points.length &&
    a.points.every(({ label }, index) => label === b.points[index]?.label) &&
    configsAlike(a.config, b.config)
  );
}

/** The journal aside: what it says shows in what was made of it. */
function asksTheSame(a: ChartInput, b: ChartInput): boolean {
  return alike(
    { ...a, journal: null, hidden: [...a.hidden] },
    { ...b, journal: null, hidden: [...b.hidden] },
  );
}

function configsAlike(a: ChartConfig | null, b: ChartConfig | null): boolean {
  if (!a || !b) return a === b;
  return a.type === b.type && alike(a.data, b.data) && alike(a.marks, b.marks) && alike(a.options, b.options);
}

/** Plain values by content, functions not at all. */
function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'function') return typeof b === 'function';
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((element: unknown, at) => alike(element, b[at]))
    );
  if (!hasFields(a) || !hasFields(b) || Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => alike(a[name], b[name]));
}

function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
