/** Finding one's place in an ascending list. */

/** Index of the first element whose key is not below `key`; the list's length if all are. */
export function indexFrom<T>(list: readonly T[], key: string, keyOf: (element: T) => string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = list[middle];
    if (element !== undefined && keyOf(element) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first element whose key is above `key`; the list's length if none is. */
export function indexAfter<T>(list: readonly T[], key: string, keyOf: (element: T) => string): number {
  const index = indexFrom(list, key, keyOf);
  const element = list[index];
  // Keys are unique in every list here, so that at most one element has this key.
  return element !== undefined && keyOf(element) === key ? index + 1 : index;
}
