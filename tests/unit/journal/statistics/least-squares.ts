/** Least squares by the textbook, to hold quicker ways against. */

/** Solves a system of linear equations by elimination; what has no part in it is 0. */
function solved(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
  const table = rows.map((row, at) => [...row, right[at] ?? 0]);
  const pivots: (readonly [row: number, column: number])[] = [];
  for (let column = 0, top = 0; column < rows.length && top < rows.length; column += 1) {
    const size = (row: number): number => Math.abs(table[row]?.[column] ?? 0);
    const best = table.map((_, row) => row).reduce((a, b) => (b >= top && size(b) > size(a) ? b : a), top);
    if (size(best) < 1e-9) continue;
    const [upper = [], lower = []] = [table[best], table[top]];
    table[best] = lower;
    table[top] = upper.map((value) => value / (upper[column] ?? 1));
    const own = table[top] ?? [];
    for (const [row, values] of table.entries()) {
      const times = values[column] ?? 0;
      if (row !== top) table[row] = values.map((value, at) => value - times * (own[at] ?? 0));
    }
    pivots.push([top, column]);
    top += 1;
  }
  const found = new Array<number>(rows.length).fill(0);
  for (const [row, column] of pivots) found[column] = table[row]?.at(-1) ?? 0;
  return found;
}

export function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** What is left of the values by least squares on the columns, all taken at once. */
export function leftOf(values: readonly number[], columns: readonly (readonly number[])[]): number[] {
  const weights = solved(
    columns.map((one) => columns.map((other) => product(one, other))),
    columns.map((one) => product(one, values)),
  );
  return values.map(
    (value, at) =>
      value - columns.reduce((sum, column, of) => sum + (weights[of] ?? 0) * (column[at] ?? 0), 0),
  );
}
