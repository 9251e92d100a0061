/** Slips: hollow diamonds. A mark, not an alarm. */
import type { Chart } from 'chart.js';

export interface Diamonds {
  readonly at: readonly Diamond[];
  /** Pixels from the middle to a corner. */
  readonly size: number;
  readonly color: string;
  readonly fill: string;
}

export interface Diamond {
  /** On the chart's x scale. */
  readonly x: number;
  /** On its y scale; null = above the drawn area. */
  readonly y: number | null;
  /** How many slips it stands for. */
  readonly slips: number;
}

export function drawDiamonds({ ctx, chartArea, scales }: Chart, { at, size, color, fill }: Diamonds): void {
  const { x: across, y: up } = scales;
  if (!across || !up) return;
  ctx.save();
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = color;
  ctx.fillStyle = fill;
  for (const { x, y } of at) {
    const middle = across.getPixelForValue(x);
    const height = y === null ? chartArea.top - size - 3 : up.getPixelForValue(y);
    ctx.beginPath();
    ctx.moveTo(middle, height - size);
    ctx.lineTo(middle + size, height);
    ctx.lineTo(middle, height + size);
    ctx.lineTo(middle - size, height);
    ctx.closePath();
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}
