// Hexadecimal, RGB (0 to 255) and HSL (degrees, per cent, per cent), one into the other.
import type { HSL, RGB } from 'obsidian';

export function hexToRgb(hex: string): RGB {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) || 0;
  return { r: part(1), g: part(3), b: part(5) };
}

export function rgbToHex({ r, g, b }: RGB): string {
  return `#${[r, g, b].map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

export function rgbToHsl({ r, g, b }: RGB): HSL {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const spread = max - min;
  const light = (max + min) / 2;
  if (spread === 0) return { h: 0, s: 0, l: Math.round(light * 100) };
  const sixth =
    max === red
      ? ((green - blue) / spread + 6) % 6
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  const saturation = spread / (1 - Math.abs(2 * light - 1));
  return { h: Math.round(sixth * 60), s: Math.round(saturation * 100), l: Math.round(light * 100) };
}

export function hslToRgb({ h, s, l }: HSL): RGB {
  const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const part = (n: number): number => {
    const k = (n + h / 30) % 12;
    return Math.round(255 * (l / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { r: part(0), g: part(8), b: part(4) };
}
