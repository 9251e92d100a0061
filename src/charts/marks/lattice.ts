/** Faint cells where nothing is, so that a heat map keeps its shape. */
import type { Chart } from 'chart.js';

export interface Lattice {
  readonly cells: readonly { readonly x: number; readonly y: number }[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly color: string;
}

export function drawLattice({ ctx, scales }: Chart, { cells, width, height, radius, color }: Lattice): void {
  const { x: across, y: down } = scales;
  if (!across || !down) return;
  ctx.save();
  ctx.fillStyle = color;
  ctx.beginPath();
  for (const { x, y } of cells) {
    const [left, top] = [across.getPixelForValue(x) - width / 2, down.getPixelForValue(y) - height / 2];
    ctx.roundRect(left, top, width, height, radius);
  }
  ctx.fill();
  ctx.restore();
}
