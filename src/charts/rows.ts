/** What charts of named rows have in common: bars from the left, a dot on each row, names and figures above. */
import type { ChartDataset } from 'chart.js';
import type { ChartConfig, ChartInput } from './chart';
import { hiddenAxis, optionsOf, ticksIn, type PointText } from './look';

export interface Row {
  readonly name: string;
  readonly figures: string;
  readonly bar: number | null;
  readonly dot: number | null;
  /** Rests on little: drawn faintly. */
  readonly faint: boolean;
}

interface RowsLayout {
  readonly heading: string;
  /** Ends of the bars' scale, and where the dots' one ends; that starts at 0. */
  readonly bars: { readonly min: number; readonly max: number };
  readonly dots: { readonly max: number; readonly step: number; readonly say: (value: number) => string };
  readonly hidden: { readonly bars: boolean; readonly dots: boolean };
}

const ROW = 34;
const BAR = 8;
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
  { heading, bars, dots, hidden }: RowsLayout,
): ChartConfig {
  const { palette } = input;
  const barColors = rows.map(({ faint }) => (faint ? palette.accentFaint : palette.accentSoft));
  const datasets: ChartDataset<'bar' | 'line', (number | null)[]>[] = [
    {
      type: 'bar',
      indexAxis: 'y',
      data: rows.map(({ bar }) => bar),
      hidden: hidden.bars,
      backgroundColor: barColors,
      hoverBackgroundColor: palette.accent,
      borderRadius: 2,
      barThickness: BAR,
      order: 2,
    },
    {
      type: 'line',
      indexAxis: 'y',
      xAxisID: 'dots',
      data: rows.map(({ dot }) => dot),
      hidden: hidden.dots,
      showLine: false,
      pointRadius: 4,
      pointHoverRadius: 5,
      pointBackgroundColor: palette.background,
      pointBorderColor: rows.map(({ faint }) => (faint ? palette.faint : palette.line)),
      pointBorderWidth: 2,
      clip: false,
      order: 1,
    },
  ];
  return {
    type: 'bar',
    data: { labels: rows.map(({ name }) => name), datasets },
    options: optionsOf(input, points, {
      padding: { top: HEADING, left: 1, right: 1 },
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: hiddenAxis(bars.min, bars.max),
        y: { type: 'category', display: false, offset: true, ticks: { display: false } },
        dots: {
          type: 'linear',
          display: !hidden.dots,
          position: 'bottom',
          offset: false,
          min: 0,
          max: dots.max,
          grid: { color: palette.grid, drawTicks: false },
          border: { display: false },
          ticks: {
            ...ticksIn(palette),
            // The dots' own colour: it is their axis.
            color: palette.line,
            stepSize: dots.step,
            align: 'inner',
            padding: 6,
            callback: (value) => dots.say(Number(value)),
          },
        },
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
