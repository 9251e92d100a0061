/** What is read from one day, read once: a day that did not change is the same object, and of ten years an edit changes one. */
import type { DayDetail } from './snapshot';

/** For what rests on the day alone. */
export function perDay<T>(read: (day: DayDetail) => T): (day: DayDetail) => T {
  const known = new WeakMap<DayDetail, { readonly value: T }>();
  return (day) => {
    const before = known.get(day);
    if (before) return before.value;
    const value = read(day);
    known.set(day, { value });
    return value;
  };
}
