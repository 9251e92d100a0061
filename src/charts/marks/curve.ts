/** A curve that goes down in steps, with a dotted one on either side for its interval. */
import type { Chart, Scale } from 'chart.js';

export interface Curve {
  readonly steps: readonly CurveStep[];
  /** Where it goes on to after the last step. */
  readonly end: number;
  readonly xScale: string;
  readonly yScale: string;
  readonly color: string;
  readonly intervalColor: string;
}

export interface CurveStep {
  /** On the x scale; before the first the curve stands at 1. */
  readonly x: number;
  readonly share: number;
  /** Null = no interval can be told. */
  readonly low: number | null;
  readonly high: number | null;
}

export function drawCurve({ ctx, scales }: Chart, curve: Curve): void {
  const [across, up] = [scales[curve.xScale], scales[curve.yScale]];
  if (!across || !up) return;
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.strokeStyle = curve.intervalColor;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  stroke(ctx, across, up, curve, ({ low, share }) => low ?? share);
  stroke(ctx, across, up, curve, ({ high, share }) => high ?? share);
  ctx.strokeStyle = curve.color;
  ctx.lineWidth = 2;
  ctx.setLineDash([]);
  stroke(ctx, across, up, curve, ({ share }) => share);
  ctx.restore();
}

function stroke(
  ctx: CanvasRenderingContext2D,
  across: Scale,
  up: Scale,
  { steps, end }: Curve,
  heightOf: (step: CurveStep) => number,
): void {
  let height = up.getPixelForValue(1);
  ctx.beginPath();
  ctx.moveTo(across.getPixelForValue(0), height);
  for (const step of steps) {
    const x = across.getPixelForValue(step.x);
    ctx.lineTo(x, height);
    height = up.getPixelForValue(heightOf(step));
    ctx.lineTo(x, height);
  }
  ctx.lineTo(across.getPixelForValue(end), height);
  ctx.stroke();
}
