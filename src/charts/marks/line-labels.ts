/** Names at the ends of lines, in place of a legend. */
import type { Chart } from 'chart.js';

export interface LineLabels {
  readonly labels: readonly LineLabel[];
  /** Around the letters. */
  readonly halo: string;
  readonly font: string;
}

export interface LineLabel {
  readonly dataset: number;
  readonly text: string;
  readonly color: string;
}

const SIZE = 11;
const ROW = 14;
const ABOVE = 9;

export function drawLineLabels(chart: Chart, { labels, halo, font }: LineLabels): void {
  const { ctx, chartArea } = chart;
  const placed = labels.flatMap((label) => {
    const end = endOf(chart, label.dataset);
    return end ? [{ ...label, ...end }] : [];
  });
  placed.sort((a, b) => b.y - a.y);
  ctx.save();
  ctx.font = `500 ${SIZE}px ${font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'right';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = halo;
  let lowest = chartArea.bottom - SIZE / 2 - 2;
  for (const { text, color, x, y } of placed) {
    const height = Math.min(y - ABOVE, lowest);
    const right = Math.max(Math.min(x + 4, chartArea.right), chartArea.left + ctx.measureText(text).width);
    ctx.strokeText(text, right, height);
    ctx.fillStyle = color;
    ctx.fillText(text, right, height);
    lowest = height - ROW;
  }
  ctx.restore();
}

/** Where the last value of a dataset stands. */
function endOf(chart: Chart, dataset: number): { readonly x: number; readonly y: number } | null {
  if (!chart.isDatasetVisible(dataset)) return null;
  const values = chart.data.datasets[dataset]?.data ?? [];
  let index = values.length - 1;
  while (index >= 0 && values[index] === null) index--;
  const element = chart.getDatasetMeta(dataset).data[index];
  return element ? { x: element.x, y: element.y } : null;
}
