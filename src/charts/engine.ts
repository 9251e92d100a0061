/**
 * Chart.js by piece. Import this file with `import()` only: so Chart.js is first evaluated when a first chart is drawn, and
 * not when the plugin loads.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import type { ChartConfig } from './chart';
import { drawOver, drawUnder, type Marks } from './marks/marks';

Chart.register(BarController, LineController, MatrixController);
Chart.register(BarElement, LineElement, PointElement, MatrixElement, CategoryScale, LinearScale, Tooltip);

interface Drawn {
  readonly type: ChartConfig['type'];
  marks: Marks;
}

/** What each chart was last drawn with; its plugin outlives its configurations. */
const drawnOf = new WeakMap<Chart, Drawn>();

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws into the canvas: in the chart that stands there already, where there is one of the same kind. The size is given, and
 * Chart.js never asks for it: each time it does, the whole page is laid out.
 */
export function draw(canvas: HTMLCanvasElement, config: ChartConfig, size: Size, chart: Chart | null): Chart {
  const { type, data, marks } = config;
  const options = { ...config.options, responsive: false } as const;
  const known = chart ? drawnOf.get(chart) : undefined;
  if (chart && known && chart.canvas === canvas && known.type === type) {
    if (!fits(chart, size)) chart.resize(size.width, size.height);
    known.marks = marks;
    chart.data = data;
    chart.options = options;
    chart.update();
    return chart;
  }
  chart?.destroy();
  canvas.width = size.width;
  canvas.height = size.height;
  const drawn: Drawn = { type, marks };
  const plugin = {
    id: 'ncj-marks',
    beforeDatasetsDraw: (one: Chart): void => drawUnder(one, drawn.marks),
    afterDatasetsDraw: (one: Chart): void => drawOver(one, drawn.marks),
  };
  const made = new Chart(canvas, { type, data, options, plugins: [plugin] });
  drawnOf.set(made, drawn);
  return made;
}

/** Whether it has that size, on the screen that it stands on now. */
export function fits(chart: Chart, { width, height }: Size): boolean {
  return (
    chart.width === width &&
    chart.height === height &&
    chart.currentDevicePixelRatio === chart.platform.getDevicePixelRatio()
  );
}

/** Draws at once and for good, at a size that the page does not know yet: for paper. */
export function drawStill(canvas: HTMLCanvasElement, config: ChartConfig, size: Size): Chart {
  const options = { ...config.options, animation: false, devicePixelRatio: 2 } as const;
  return draw(canvas, { ...config, options }, size, null);
}

/** The index of the point under a mouse event, as the chart's own way of pointing has it; null = none. */
export function pointAt(chart: Chart, event: Event): number | null {
  const { mode = 'nearest', axis = 'xy', intersect = true } = chart.options.interaction ?? {};
  const [hit] = chart.getElementsAtEventForMode(event, mode, { axis, intersect }, true);
  return hit?.index ?? null;
}
