/** Which rules hold? The rules that were checked of all that the notes of a column have. */
import type { ChartConfig, ChartDefinition, ChartInput, ChartView } from './chart';
import { columnFinder, columnsOf, type Column, type Columns } from './columns';
import { daysIn } from './each-urge';
import { amountAxis, columnAxis, heightFor, optionsOf, pointsOf, type PointText } from './look';
import { WORDS } from './words';

export const rules: ChartDefinition = { name: 'rules', question: WORDS.rules.question, build };

interface Figures {
  readonly column: Column;
  kept: number;
  total: number;
  days: number;
  path: string | null;
}

const ENOUGH_DAYS = 3;

function build(input: ChartInput): ChartView {
  const { range, formatDay, palette } = input;
  const columns = columnsOf(input);
  const figures = figuresOf(input, columns.list);
  const points = figures.map(pointOf);
  const sumOf = (figure: 'kept' | 'total' | 'days'): number =>
    figures.reduce((sum, each) => sum + each[figure], 0);
  const days = sumOf('days');
  return {
    answer:
      days === 0 ? WORDS.rules.answer.none : WORDS.rules.answer.counted(sumOf('kept'), sumOf('total'), days),
    basis: WORDS.rules.basis,
    enough: days >= ENOUGH_DAYS,
    config: days > 0 ? configOf(input, columns, figures, points) : null,
    table: {
      caption: WORDS.rules.caption(formatDay(range.from, 'long'), formatDay(range.to, 'long')),
      columns: WORDS.rules.columns,
      rows: figures.map((each) => [each.column.label, each.kept, each.total]),
    },
    points: pointsOf(points),
    series: [],
    legend: [
      { shape: 'cell', color: palette.accentSoft, label: WORDS.rules.legend.kept },
      { shape: 'cell', color: palette.empty, label: WORDS.rules.legend.open },
    ],
    height: heightFor(input.width),
    unit: columns.unit,
  };
}

function figuresOf({ journal, range }: ChartInput, list: readonly Column[]): readonly Figures[] {
  const figures = list.map((column): Figures => ({ column, kept: 0, total: 0, days: 0, path: null }));
  const columnOf = columnFinder(list);
  for (const { row, path } of daysIn(journal, range)) {
    const figure = figures[columnOf(row.date)];
    if (!figure || row.rulesTotal === 0) continue;
    figure.kept += row.rulesKept;
    figure.total += row.rulesTotal;
    figure.days++;
    figure.path = path;
  }
  return figures;
}

function configOf(
  input: ChartInput,
  columns: Columns,
  figures: readonly Figures[],
  points: readonly PointText[],
): ChartConfig {
  const { palette } = input;
  const bars = {
    type: 'bar' as const,
    borderRadius: 2,
    maxBarThickness: 22,
    categoryPercentage: figures.length > 40 ? 0.9 : 0.75,
    barPercentage: 1,
    stack: 'rules',
  };
  return {
    type: 'bar',
    data: {
      labels: figures.map(({ column }) => column.label),
      datasets: [
        { ...bars, data: figures.map(({ kept }) => kept), backgroundColor: palette.accentSoft },
        { ...bars, data: figures.map(({ kept, total }) => total - kept), backgroundColor: palette.empty },
      ],
    },
    options: optionsOf(input, points, {
      padding: { top: 6 },
      scales: {
        x: { ...columnAxis(input, columns), stacked: true },
        y: { ...amountAxis(input, Math.max(1, ...figures.map(({ total }) => total))), stacked: true },
      },
    }),
    marks: {},
  };
}

function pointOf({ column, kept, total, path }: Figures): PointText {
  return {
    title: column.label,
    lines: [total === 0 ? WORDS.rules.point.none : WORDS.rules.point.kept(kept, total)],
    path,
  };
}
