/** A chart as a picture for paper: white behind it whatever the theme, and what its marks mean below. */
import type { ChartView, LegendMark } from '../../charts/chart';
import { PAPER_WIDTH } from '../../practice/report';

/** The least that is drawn sharply on paper. */
const SCALE = 2;
/** CSS pixels. */
const LINE = 22;
const MARK = 9;
const GAP = 14;
const MARGIN = 8;
const INK = 'rgb(34, 34, 34)';
const PAPER = 'rgb(255, 255, 255)';
const FONT = '12px sans-serif';

/** A PNG; null = there is nothing to draw, or no canvas to draw on. */
export async function chartPicture(view: ChartView): Promise<ArrayBuffer | null> {
  const { config, height, legend = [] } = view;
  if (!config) return null;
  const canvas = createEl('canvas');
  const paper = createEl('canvas');
  const pen = paper.getContext('2d');
  if (!pen) return null;
  const { drawStill } = await import('../../charts/engine');
  const chart = drawStill(canvas, config, { width: PAPER_WIDTH, height });
  try {
    paper.width = (PAPER_WIDTH + 2 * MARGIN) * SCALE;
    paper.height = (height + 2 * MARGIN + (legend.length > 0 ? LINE : 0)) * SCALE;
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, paper.width, paper.height);
    pen.scale(SCALE, SCALE);
    pen.drawImage(canvas, MARGIN, MARGIN, PAPER_WIDTH, height);
    drawLegend(pen, legend, height + MARGIN + LINE / 2);
    return await new Promise((resolve, reject) => {
      paper.toBlob((blob) => {
        if (blob) blob.arrayBuffer().then(resolve, reject);
        else resolve(null);
      }, 'image/png');
    });
  } finally {
    chart.destroy();
  }
}

function drawLegend(pen: CanvasRenderingContext2D, marks: readonly LegendMark[], y: number): void {
  let x = MARGIN;
  pen.font = FONT;
  pen.textBaseline = 'middle';
  for (const { shape, color, label } of marks) {
    pen.fillStyle = pen.strokeStyle = color;
    drawMark(pen, shape, { x, y });
    x += MARK + MARK / 2;
    pen.fillStyle = INK;
    pen.fillText(label, x, y);
    x += pen.measureText(label).width + GAP;
  }
}

function drawMark(
  pen: CanvasRenderingContext2D,
  shape: LegendMark['shape'],
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const half = MARK / 2;
  pen.lineWidth = 2;
  pen.beginPath();
  switch (shape) {
    case 'cell':
      pen.rect(x, y - half, MARK, MARK);
      break;
    case 'diamond':
      pen.moveTo(x + half, y - half);
      pen.lineTo(x + MARK, y);
      pen.lineTo(x + half, y + half);
      pen.lineTo(x, y);
      break;
    case 'dot':
    case 'ring':
      pen.arc(x + half, y, half - 1, 0, 2 * Math.PI);
      break;
    case 'dash':
      pen.rect(x, y - 1, MARK, 2);
      break;
  }
  if (shape === 'ring') pen.stroke();
  else pen.fill();
}
