/** The cells of a heat map as Chart.js wants them: one rectangle each, framed where it is pointed at. */
import type { ChartConfig } from './chart';
import type { Palette } from './palette';

export interface HeatCell {
  readonly x: number;
  readonly y: number;
  readonly v: number;
}

/** `size` in pixels; a color for each cell. */
export function heatCells(
  data: HeatCell[],
  colors: string[],
  { text }: Pick<Palette, 'text'>,
  size: { readonly width: number; readonly height: number },
): ChartConfig['data'] {
  return {
    datasets: [
      {
        type: 'matrix',
        data,
        backgroundColor: colors,
        hoverBackgroundColor: colors,
        hoverBorderColor: text,
        borderWidth: 0,
        hoverBorderWidth: 1.5,
        borderRadius: 2,
        ...size,
      },
    ],
  };
}
