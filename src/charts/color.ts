/** Reading, mixing and comparing colours as CSS writes them. */

/** Red, green, blue from 0 to 255, alpha from 0 to 1. */
interface Rgba {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/**
 * The contrast of two opaque colours, from 1 to 21; null where one cannot be read.
 *
 * W3C, "Web Content Accessibility Guidelines 2.2", definitions of contrast ratio and relative luminance.
 */
export function contrast(one: string, other: string): number | null {
  const [a, b] = [parseColor(one), parseColor(other)];
  return a && b ? ratio(a, b) : null;
}

/** So much of the second colour in the first, 0 to 1; the nearer of both where one cannot be read. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [parseColor(one), parseColor(other)];
  if (!a || !b) return share < 0.5 ? one : other;
  const part = (from: number, to: number): number => from + (to - from) * share;
  return format({
    red: part(a.red, b.red),
    green: part(a.green, b.green),
    blue: part(a.blue, b.blue),
    alpha: part(a.alpha, b.alpha),
  });
}

/** What is seen of an opaque colour with another one, perhaps see-through, on it; the lower one where the upper cannot be read. */
export function laidOver(upper: string, below: string): string {
  const top = parseColor(upper);
  return top ? mix(below, format({ ...top, alpha: 1 }), top.alpha) : below;
}

/** The same colour, see-through: 0 = not there, 1 = opaque. */
export function withAlpha(color: string, alpha: number): string {
  const parsed = parseColor(color);
  return parsed ? format({ ...parsed, alpha }) : color;
}

/** The colour, with as much of `toward` as it takes to stand out from the background by this ratio. */
export function standingOut(color: string, background: string, toward: string, least: number): string {
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(color, toward, share);
    const reached = contrast(mixed, background);
    if (reached === null || reached >= least) return share === 0 ? color : mixed;
  }
  return toward;
}

/** `n` colours from just above the background to the accent, each plainly apart from the one before. */
export function heatSteps(accent: string, background: string, n: number): readonly string[] {
  const first = 0.34;
  return Array.from({ length: n }, (_, step) =>
    mix(background, accent, n === 1 ? 1 : first + ((1 - first) * step) / (n - 1)),
  );
}

/** Hex, `rgb()`, `hsl()`, `color(srgb …)` in their old and new spellings; else null. */
function parseColor(text: string): Rgba | null {
  const color = text.trim().toLowerCase();
  if (color.startsWith('#')) return parseHex(color.slice(1));
  const match = /^(rgba?|hsla?|color)\(\s*(srgb\s)?([^()]*)\)$/.exec(color);
  if (!match) return null;
  const [, name = '', space, parameters = ''] = match;
  if ((name === 'color') !== (space !== undefined)) return null;
  const [first, second, third, alpha = 1] = parameters
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map((part) => numberOf(part, name));
  if (first === undefined || second === undefined || third === undefined) return null;
  if ([first, second, third, alpha].some(Number.isNaN)) return null;
  if (name.startsWith('hsl')) return fromHsl(first, second, third, alpha);
  const scale = name === 'color' ? 255 : 1;
  return { red: first * scale, green: second * scale, blue: third * scale, alpha };
}

function parseHex(digits: string): Rgba | null {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return null;
  const size = digits.length < 5 ? 1 : 2;
  const part = (index: number): number => {
    const text = digits.slice(index * size, (index + 1) * size);
    return text === '' ? 255 : parseInt(size === 1 ? text + text : text, 16);
  };
  return { red: part(0), green: part(1), blue: part(2), alpha: part(3) / 255 };
}

/** Percentages are of 255 in `rgb()` and of 1 elsewhere, an angle is in degrees. */
function numberOf(part: string, name: string): number {
  const share = part.endsWith('%');
  const value = Number(part.replace(/(%|deg)$/, ''));
  if (!share) return value;
  return name.startsWith('rgb') ? (value / 100) * 255 : value / 100;
}

function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Rgba {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const place = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return { red: part(0), green: part(8), blue: part(4), alpha };
}

function ratio(one: Rgba, other: Rgba): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance({ red, green, blue }: Rgba): number {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

function format({ red, green, blue, alpha }: Rgba): string {
  const whole = [red, green, blue].map((value) => Math.round(Math.min(255, Math.max(0, value))));
  return alpha >= 1
    ? `rgb(${whole.join(', ')})`
    : `rgba(${whole.join(', ')}, ${Math.round(alpha * 1000) / 1000})`;
}
