/** What all charts share: type, grid and motion. */
import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { ChartInput } from './chart';

export const FONT_SIZE = 11;
const MOTION_MS = 150;

/** Options that every chart starts from; the canvas fills its frame. */
export function baseOptions({ palette, reducedMotion }: ChartInput): ChartOptions {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: reducedMotion ? false : { duration: MOTION_MS },
    font: { family: palette.font, size: FONT_SIZE },
    color: palette.muted,
    interaction: { mode: 'index', intersect: false },
    plugins: {
      tooltip: {
        backgroundColor: palette.background,
        titleColor: palette.text,
        bodyColor: palette.text,
        borderColor: palette.grid,
        borderWidth: 1,
        displayColors: false,
        padding: 8,
        titleFont: { family: palette.font, size: 12, weight: 'normal' },
        bodyFont: { family: palette.font, size: 12 },
      },
    },
  };
}

type Scales = NonNullable<NonNullable<ChartConfiguration<'bar' | 'line'>['options']>['scales']>;

/** A category axis below, with a few labels that do not lean. */
export function categoryAxis({ palette, width }: ChartInput): Scales[string] {
  return {
    type: 'category',
    grid: { display: false },
    border: { color: palette.grid },
    ticks: {
      color: palette.muted,
      font: { family: palette.font, size: FONT_SIZE },
      maxRotation: 0,
      autoSkipPadding: 16,
      maxTicksLimit: Math.max(2, Math.floor(width / 90)),
    },
  };
}

/** A value axis from 0 with few round ticks. */
export function valueAxis({ palette }: ChartInput, max?: number): Scales[string] {
  return {
    type: 'linear',
    beginAtZero: true,
    ...(max === undefined ? { suggestedMax: 4 } : { max }),
    grid: { color: palette.grid, lineWidth: 0.5 },
    border: { display: false },
    ticks: {
      color: palette.muted,
      font: { family: palette.font, size: FONT_SIZE },
      maxTicksLimit: 5,
      precision: 0,
    },
  };
}
