/** Words at places of a chart. */
import type { Chart } from 'chart.js';

export interface Texts {
  readonly at: readonly PlacedText[];
  readonly font: string;
}

export interface PlacedText {
  /** On the chart's x scale, and on the y scale of that name. */
  readonly x: number;
  readonly y: number;
  readonly yScale?: string;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** Pixels to the right, and downwards. */
  readonly shift?: number;
  readonly drop?: number;
  readonly color: string;
}

const SIZE = 11;
const OTHER_SIDE = { left: 'right', right: 'left', center: 'center' } as const;

export function drawTexts({ ctx, scales }: Chart, { at, font }: Texts): void {
  const { x: across } = scales;
  if (!across) return;
  ctx.save();
  ctx.font = `${SIZE}px ${font}`;
  ctx.textBaseline = 'middle';
  // What runs from right to left has its words on the other side.
  const other = across.options.reverse;
  for (const { x, y, yScale = 'y', text, align, shift = 0, drop = 0, color } of at) {
    const down = scales[yScale];
    if (!down) continue;
    ctx.textAlign = other ? OTHER_SIDE[align] : align;
    ctx.fillStyle = color;
    // Capitals and figures look centred half a pixel lower than the middle of the letters' box.
    ctx.fillText(
      text,
      across.getPixelForValue(x) + (other ? -shift : shift),
      down.getPixelForValue(y) + drop + 0.5,
    );
  }
  ctx.restore();
}
