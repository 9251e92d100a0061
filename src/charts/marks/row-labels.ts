/** A row's name where its bar begins and its figures at the other side, above its bar: no axis has to be read. */
import type { Chart } from 'chart.js';

export interface RowLabels {
  /** What the figures are, above the first row's. */
  readonly heading: string;
  readonly rows: readonly RowLabel[];
  /** Pixels from the middle of the row up to the middle of the letters. */
  readonly above: number;
  readonly font: string;
  readonly nameColor: string;
  readonly figuresColor: string;
}

export interface RowLabel {
  readonly name: string;
  readonly figures: string;
  /** Rests on little: its name is as quiet as its figures. */
  readonly faint: boolean;
}

const SIZE = 12;
const HEADING_SIZE = 11;
const HEADING_HEIGHT = 8;
const GAP = 10;

export function drawRowLabels({ ctx, chartArea, scales }: Chart, labels: RowLabels): void {
  const { x: across, y: down } = scales;
  if (!down) return;
  const { left, right } = chartArea;
  const [begin, end] = across?.options.reverse ? (['right', 'left'] as const) : (['left', 'right'] as const);
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = end;
  ctx.font = `${HEADING_SIZE}px ${labels.font}`;
  ctx.fillStyle = labels.figuresColor;
  ctx.fillText(labels.heading, chartArea[end], HEADING_HEIGHT);
  for (const [index, { name, figures, faint }] of labels.rows.entries()) {
    const height = down.getPixelForValue(index) - labels.above;
    ctx.font = `${SIZE}px ${labels.font}`;
    ctx.fillStyle = labels.figuresColor;
    ctx.textAlign = end;
    ctx.fillText(figures, chartArea[end], height);
    const room = right - left - GAP - ctx.measureText(figures).width;
    ctx.fillStyle = faint ? labels.figuresColor : labels.nameColor;
    ctx.textAlign = begin;
    ctx.fillText(cutTo(ctx, name, room), chartArea[begin], height);
  }
  ctx.restore();
}

/** The text, or as much of it as fits, with an ellipsis. */
function cutTo(ctx: CanvasRenderingContext2D, text: string, room: number): string {
  if (ctx.measureText(text).width <= room) return text;
  const letters = Array.from(text);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >>> 1;
    if (ctx.measureText(`${letters.slice(0, middle).join('')}…`).width <= room) fits = middle;
    else tooLong = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
