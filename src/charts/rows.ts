/** Rows of bars: each with its name and figures above it, on one axis that is drawn below. */
import type { ChartDataset } from 'chart.js';
import type { ChartConfig, ChartInput } from './chart';
import { optionsOf, ticksIn, type PointText } from './look';

export interface Row {
  readonly name: string;
  readonly figures: string;
  /** Rests on little. */
  readonly faint: boolean;
}

export type RowDataset = ChartDataset<'bar' | 'line', (number | [number, number] | null)[]>;

export interface RowsLayout {
  /** What the figures are, above them. */
  readonly heading: string;
  readonly axis: { readonly max: number; readonly step: number };
  readonly datasets: RowDataset[];
  /** Whether the bars of a row stand one behind the other. */
  readonly stacked?: boolean;
}

const ROW = 34;
const HEADING = 20;
const AXIS = 22;
/** The bar stands in the lower half of its row. */
const ABOVE = 13;

export function rowsHeight(rows: number): number {
  return HEADING + rows * ROW + AXIS;
}

export function rowsConfig(
  input: ChartInput,
  rows: readonly Row[],
  points: readonly PointText[],
  { heading, axis, datasets, stacked = false }: RowsLayout,
): ChartConfig {
  const { palette } = input;
  return {
    type: 'bar',
    data: { labels: rows.map(({ name }) => name), datasets },
    options: optionsOf(input, points, {
      // A round mark at an end of the axis is not cut.
      padding: { top: HEADING, left: 6, right: 6 },
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: {
          type: 'linear',
          position: 'bottom',
          offset: false,
          stacked,
          min: 0,
          max: axis.max,
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
          ticks: { ...ticksIn(palette), stepSize: axis.step, align: 'inner', padding: 6 },
        },
        y: { type: 'category', display: false, offset: true, stacked, ticks: { display: false } },
      },
    }),
    marks: {
      rowLabels: {
        heading,
        rows: rows.map(({ name, figures, faint }) => ({ name, figures, faint })),
        above: ABOVE,
        font: palette.font,
        nameColor: palette.text,
        figuresColor: palette.muted,
      },
    },
  };
}

/** A bar from the left for each row. */
export function barsOf(
  { palette }: ChartInput,
  rows: readonly Row[],
  data: (number | [number, number] | null)[],
  thickness = 8,
): RowDataset {
  return {
    type: 'bar',
    indexAxis: 'y',
    data,
    backgroundColor: rows.map(({ faint }) => (faint ? palette.accentFaint : palette.accentSoft)),
    hoverBackgroundColor: palette.accent,
    borderRadius: 2,
    borderSkipped: false,
    barThickness: thickness,
    order: 2,
  };
}

/** A round mark in each row: filled, or a ring. */
export function dotsOf(
  { palette }: ChartInput,
  rows: readonly Row[],
  data: (number | null)[],
  filled: boolean,
): RowDataset {
  const colors = rows.map(({ faint }) => (faint ? palette.faint : palette.line));
  return {
    type: 'line',
    indexAxis: 'y',
    data,
    showLine: false,
    pointRadius: 4.5,
    pointHoverRadius: 5.5,
    pointBackgroundColor: filled ? colors : palette.background,
    pointBorderColor: colors,
    pointBorderWidth: 2,
    clip: false,
    order: 1,
  };
}
