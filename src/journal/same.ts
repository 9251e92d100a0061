/** Whether plain values say the same, so that what did not change can keep its identity. */

/** Same value, by content: primitives by `Object.is`, arrays and plain objects part by part. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && sameLists(a, b, same);
  if (!hasFields(a) || !hasFields(b) || Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
}

/** The earlier value where the later one says the same; else the later one. */
export function kept<T>(earlier: T | null, later: T): T {
  return earlier !== null && same(earlier, later) ? earlier : later;
}

/** The earlier list where the later one holds identical elements; else the later one. */
export function keptList<T>(earlier: readonly T[], later: readonly T[]): readonly T[] {
  return sameLists(earlier, later, Object.is) ? earlier : later;
}

/** The later list with the earlier one's elements wherever they say the same, and the earlier list if all do. */
export function keptEach<T>(earlier: readonly T[], later: readonly T[]): readonly T[] {
  return keptList(
    earlier,
    later.map((element, index) => kept(earlier[index] ?? null, element)),
  );
}

function sameLists<T>(a: readonly T[], b: readonly T[], alike: (a: T, b: T | undefined) => boolean): boolean {
  return a.length === b.length && a.every((element, index) => alike(element, b[index]));
}

function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
