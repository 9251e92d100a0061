import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, heatSteps, mix, standingOut, withAlpha } from '../../../src/charts/color';
import { inkOf, inkOn, paletteOf } from '../../../src/charts/palette';
import { DARK, LIGHT } from './builders';

describe('the contrast of two colours', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#ffffff', '#ffffff', 1],
    // WebAIM's well-known greys: the lightest that passes on white by 4.5, and the next one that does not.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it.each([
    ['#f00', 'rgb(255, 0, 0)'],
    ['#FF000080', 'rgb(255 0 0 / 50%)'],
    ['rgb(100%, 0%, 0%)', 'rgba(255, 0, 0, 1)'],
    ['hsl(0, 100%, 50%)', 'hsl(360deg 100% 50% / 0.5)'],
    ['hsl(258, 88%, 66%)', 'rgb(139, 92, 245)'],
    ['hsla(-120, 100%, 50%, 1)', '#0000ff'],
    ['color(srgb 1 0 0)', '#f00'],
  ])('reads %s and %s as the same', (one, other) => {
    expect(contrast(one, other)).toBeCloseTo(1, 1);
  });

  it.each([
    '',
    'red',
    'var(--x)',
    '#ff',
    '#12345',
    'rgb(1, 2)',
    'rgb(a, b, c)',
    'color(display-p3 1 0 0)',
    'oklch(0.5 0.1 20)',
  ])('is not known where a colour is written as "%s"', (color) => {
    expect(contrast(color, '#fff')).toBeNull();
  });
});

describe('mixing', () => {
  it.each([
    ['#000', '#fff', 0, 'rgb(0, 0, 0)'],
    ['#000', '#fff', 1, 'rgb(255, 255, 255)'],
    ['#000', '#fff', 0.5, 'rgb(128, 128, 128)'],
    ['rgb(10, 20, 30)', 'rgb(20, 40, 60)', 0.1, 'rgb(11, 22, 33)'],
  ])('%s and %s by %d is %s', (one, other, share, mixed) => {
    expect(mix(one, other, share)).toBe(mixed);
  });

  it('leaves the nearer of two where one cannot be read', () => {
    expect(mix('red', '#fff', 0.4)).toBe('red');
    expect(mix('red', '#fff', 0.6)).toBe('#fff');
  });

  it('makes a colour see-through', () => {
    expect(withAlpha('#000', 0.08)).toBe('rgba(0, 0, 0, 0.08)');
    expect(withAlpha('red', 0.08)).toBe('red');
  });
});

describe('heat steps', () => {
  it.each([LIGHT, DARK])(
    'rise in contrast to $background and end with the accent',
    ({ accent, background }) => {
      const steps = heatSteps(accent, background, 5);
      const ratios = steps.map((step) => contrast(step, background) ?? 0);
      expect(steps).toHaveLength(5);
      expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
      expect(ratios[0]).toBeGreaterThan(1.15);
      expect(contrast(steps[4] ?? '', accent)).toBeCloseTo(1, 1);
      expect(heatSteps(accent, background, 1)).toEqual([steps[4]]);
    },
  );
});

describe('a palette', () => {
  const hex = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => `rgb(${rgb.join(', ')})`);
  const black = fc.constantFrom('#000', '#111', '#1e1e1e', '#262626');
  const white = fc.constantFrom('#fff', '#f6f6f6', '#ededed');

  it('keeps shapes and words legible in every theme', () => {
    const sides = fc.oneof(
      fc.record({ background: white, text: black }),
      fc.record({ background: black, text: white }),
    );
    fc.assert(
      fc.property(sides, hex, hex, hex, hex, (side, accent, mood, sleep, muted) => {
        const palette = paletteOf({ ...LIGHT, ...side, accent, mood, sleep, muted });
        const on = (color: string) => contrast(color, palette.background) ?? 0;
        for (const shape of ['accent', 'accentSoft', 'mood', 'sleep', 'faint', 'slip'] as const) {
          expect(on(palette[shape])).toBeGreaterThanOrEqual(3);
        }
        expect(on(palette.muted)).toBeGreaterThanOrEqual(4.5);
        expect(on(palette.line)).toBeGreaterThanOrEqual(4.5);
        expect(on(inkOf(mood, palette))).toBeGreaterThanOrEqual(4.5);
        const ink = inkOn(accent, palette);
        const other = ink === palette.text ? palette.background : palette.text;
        expect(contrast(ink, accent)).toBeGreaterThanOrEqual(contrast(other, accent) ?? 0);
      }),
    );
  });

  it.each([LIGHT, DARK])('leaves colours that are strong enough on $background as they are', (theme) => {
    expect(paletteOf(theme)).toMatchObject({ accent: theme.accent, sleep: theme.sleep, muted: theme.muted });
    expect(standingOut('red', '#fff', '#000', 3)).toBe('red');
  });

  it.each([LIGHT, DARK])('tells mood from sleep by lightness on $background', (theme) => {
    const { mood, sleep } = paletteOf(theme);
    expect(contrast(mood, sleep)).toBeGreaterThan(1.4);
  });
});
