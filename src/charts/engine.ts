/** Chart.js with the pieces that are used. Loaded when a chart is first drawn, and only then. */
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
  type ChartConfiguration,
} from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  MatrixController,
  MatrixElement,
  PointElement,
  Tooltip,
);

export type { Chart };

/** Draws on the canvas; a chart that is there is updated in place. */
export function draw(canvas: HTMLCanvasElement, config: ChartConfiguration, chart: Chart | null): Chart {
  if (!chart) return new Chart(canvas, config);
  chart.data = config.data;
  chart.options = config.options ?? {};
  chart.update('none');
  return chart;
}
