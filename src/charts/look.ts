/** What all charts have in common: letters, grid, tooltips, motion. */
import type { ChartOptions } from 'chart.js';
import type { ChartInput, ChartPoint } from './chart';
import type { Columns } from './columns';
import type { PlacedText } from './marks/texts';
import { WORDS } from './words';

/** CSS pixels; nothing is smaller. */
export const FONT_SIZE = 11;
const MOTION_MS = 150;
const TOOLTIP_PADDING = 8;
/** About the width of a bold letter of a tooltip. */
const LETTER = 7;

/** A point in words: a title, and a line for each of its figures. */
export interface PointText extends Omit<ChartPoint, 'label'> {
  readonly title: string;
  readonly lines: readonly string[];
}

export type Scales = NonNullable<ChartOptions['scales']>;

/** Pixels on the sides of what is drawn; left and right as they are where the interface runs from left to right. */
interface Padding {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

interface Layout {
  readonly scales: Scales;
  readonly interaction?: ChartOptions['interaction'];
  /** `y` for bars from the left. */
  readonly indexAxis?: 'x' | 'y';
  readonly padding?: Padding;
}

export function pointsOf(texts: readonly PointText[]): readonly ChartPoint[] {
  return texts.map(({ title, lines, ...place }) => ({ label: WORDS.shared.point(title, lines), ...place }));
}

/** A tooltip says its point as `points` has it, whatever dataset is pointed at. */
export function optionsOf(input: ChartInput, points: readonly PointText[], layout: Layout): ChartOptions {
  const { palette, reducedMotion, rightToLeft } = input;
  const { font: family } = palette;
  const room = Math.floor((input.width - 2 * TOOLTIP_PADDING) / LETTER);
  return {
    maintainAspectRatio: false,
    animation: reducedMotion ? false : { duration: MOTION_MS },
    font: { family, size: FONT_SIZE },
    color: palette.muted,
    layout: { padding: rightToLeft ? mirrored(layout.padding) : (layout.padding ?? 0) },
    interaction: layout.interaction ?? { mode: 'index', axis: 'x', intersect: false },
    indexAxis: layout.indexAxis ?? 'x',
    scales: rightToLeft ? fromRight(layout.scales) : layout.scales,
    plugins: {
      tooltip: {
        animation: reducedMotion ? false : { duration: MOTION_MS },
        backgroundColor: palette.background,
        borderColor: palette.faint,
        borderWidth: 1,
        titleColor: palette.text,
        bodyColor: palette.muted,
        titleFont: { family, size: 12, weight: 'bold' },
        bodyFont: { family, size: 12 },
        padding: TOOLTIP_PADDING,
        cornerRadius: 4,
        caretSize: 0,
        displayColors: false,
        filter: (_, place) => place === 0,
        callbacks: {
          title: ([first]) => (first ? wrapped(points[first.dataIndex]?.title ?? '', room) : ''),
          label: ({ dataIndex }) => (points[dataIndex]?.lines ?? []).flatMap((line) => wrapped(line, room)),
        },
      },
    },
  };
}

function mirrored({ left = 0, right = 0, top = 0, bottom = 0 }: Padding = {}): Padding {
  return { left: right, right: left, top, bottom };
}

/** What runs across runs the other way, and what stands at its beginning stands at the right. */
function fromRight(scales: Scales): Scales {
  return Object.fromEntries(
    Object.entries(scales).map(([name, scale]): [string, Scales[string]] =>
      name === 'x' ? [name, reversed(scale)] : [name, { ...scale, position: 'right', ...turned(scale) }],
    ),
  );
}

/** Of axes over each other at the right, the heaviest stands lowest. */
function turned(scale: Scales[string]): { readonly weight?: number } {
  return scale && 'weight' in scale && scale.weight !== undefined ? { weight: -scale.weight } : {};
}

/** Chart.js turns round the ticks of numbers, and then takes the first for the last where they are to stay within the axis. */
function reversed(scale: Scales[string]): Scales[string] {
  if (scale?.type !== 'linear') return { ...scale, reverse: true };
  return { ...scale, reverse: true, afterBuildTicks: (axis) => axis.ticks.reverse() };
}

/** In lines of at most so many letters; a longer word is cut. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const cut = word.length > room ? `${word.slice(0, Math.max(1, room - 1))}…` : word;
    if (last !== undefined && last.length + 1 + cut.length <= room)
      lines[lines.length - 1] = `${last} ${cut}`;
    else lines.push(cut);
  }
  return lines;
}

/** Columns of time below, with words under few of them. */
export function columnAxis({ palette }: ChartInput, { ticks }: Columns): Scales[string] {
  return {
    type: 'category',
    grid: { display: false },
    border: { color: palette.grid },
    afterBuildTicks: (axis) => {
      axis.ticks = [...ticks.keys()].map((value) => ({ value }));
    },
    ticks: {
      ...ticksIn(palette),
      maxRotation: 0,
      callback: (value) => ticks.get(Number(value)) ?? '',
    },
  };
}

/** An upright axis from 0 to a round number, with one more in the middle where it is round too. */
export function amountAxis({ palette }: ChartInput, largest: number): Scales[string] {
  const { max, step } = roundScale(largest);
  return {
    type: 'linear',
    min: 0,
    max,
    grid: { color: palette.grid, drawTicks: false },
    border: { display: false },
    ticks: { ...ticksIn(palette), stepSize: step, padding: 6 },
  };
}

/** Two charts over each other on one axis of time: what is measured otherwise has a place and a scale of its own. */
export function upperPanel({ width }: ChartInput) {
  return { stack: 'panels', stackWeight: heightFor(width), weight: 1 };
}

/** From 0 to a whole number, so many pixels high with the room above it: there its name stands. */
export function lowerPanel({ palette }: ChartInput, max: number, height: number): Scales[string] {
  return {
    type: 'linear',
    position: 'left',
    stack: 'panels',
    stackWeight: height,
    // The lightest one stands lowest.
    weight: -1,
    min: 0,
    max: max * PANEL_ROOM,
    grid: { color: palette.grid, drawTicks: false },
    border: { display: false },
    afterBuildTicks: (axis) => {
      axis.ticks = [0, max].map((value) => ({ value }));
    },
    ticks: { ...ticksIn(palette), padding: 6 },
  };
}

const PANEL_ROOM = 1.45;

/** A panel's name, above its highest line, where no mark comes. */
export function panelName(
  text: string,
  color: string,
  scale: { readonly name: string; readonly max: number },
  columns: number,
): PlacedText {
  return { x: columns - 0.5, y: scale.max, yScale: scale.name, text, color, align: 'right', drop: -8 };
}

/** An axis that is not drawn: its values are written elsewhere. */
export function hiddenAxis(min: number, max: number): Scales[string] {
  return { type: 'linear', display: false, offset: false, min, max, ticks: { display: false } };
}

/** All ticks that a chart asks for are drawn: what fits was thought of before, and measuring it takes long. */
export function ticksIn({ muted, font: family }: ChartInput['palette']) {
  return { color: muted, font: { family, size: FONT_SIZE }, autoSkip: false };
}

/** The next round number that is not below, and a step that divides it into two or three. */
export function roundScale(largest: number): { readonly max: number; readonly step: number } {
  if (largest <= 3) return { max: Math.max(1, Math.ceil(largest)), step: 1 };
  const power = 10 ** Math.floor(Math.log10(largest));
  for (const [factor, parts] of ROUND) {
    if (factor * power >= largest && Number.isInteger((factor * power) / parts)) {
      return { max: factor * power, step: (factor * power) / parts };
    }
  }
  return { max: 10 * power, step: 5 * power };
}

const ROUND = [
  [1, 2],
  [1.2, 2],
  [1.5, 3],
  [2, 2],
  [3, 3],
  [4, 2],
  [5, 2],
  [6, 2],
  [8, 2],
] as const;

/** The height of a chart over time. */
export function heightFor(width: number): number {
  return Math.round(Math.min(220, Math.max(132, width * 0.42)));
}
