/** The colours of the charts, and what can be computed of colours. */

/** CSS colours as `rgb(…)` or `#rrggbb`, so that they can be mixed. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly background: string;
  readonly grid: string;
  readonly accent: string;
  /** The darker line of intensity. */
  readonly line: string;
  readonly mood: string;
  readonly sleep: string;
  readonly slip: string;
  readonly font: string;
}

type Rgb = readonly [number, number, number];

/** `#rgb`, `#rrggbb`, `rgb(1, 2, 3)`, `rgb(1 2 3 / 50%)`, `color(srgb 0.1 0.2 0.3)`; null = none of these. */
export function parseColor(color: string): Rgb | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})(?:[\da-f]{2})?$/i.exec(color.trim())?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const numbers = /^(?:rgba?\(|color\(srgb)\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(color.trim());
  if (!numbers) return null;
  const scale = color.trim().startsWith('color') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = numbers.slice(1, 4).map((value) => Number(value) * scale);
  return [red, green, blue];
}

/** A colour between two: `share` 0 is the first, 1 the second. What cannot be read is left as the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [parseColor(from), parseColor(to)];
  if (!a || !b) return to;
  const [red, green, blue] = a.map((value, at) => Math.round(value + ((b[at] ?? value) - value) * share));
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Steps from barely visible to the full colour. */
export function heatSteps(color: string, background: string, steps: number): string[] {
  return Array.from({ length: steps }, (_, step) =>
    mix(background, color, 0.18 + (0.82 * (step + 1)) / steps),
  );
}

/** Contrast of two colours from 1 to 21, as WCAG 2.2 defines it (relative luminance of sRGB); null = unreadable. */
export function contrast(first: string, second: string): number | null {
  const [a, b] = [parseColor(first), parseColor(second)];
  if (!a || !b) return null;
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
