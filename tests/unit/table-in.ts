/** The table of a page whose first column has that name: its rows as lists of cells, without the line of dashes; none = it is not there. */
export function tableIn(page: string, name: string): string[][] {
  const lines = page.split('\n');
  const from = lines.findIndex((line) => cells(line)[0] === name);
  if (from === -1) return [];
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'));
  const table = lines.slice(from, length === -1 ? undefined : from + length).map(cells);
  return table.filter((_, index) => index !== 1);
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
