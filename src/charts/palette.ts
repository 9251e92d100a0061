/** The colours and the font of the charts, made from a theme's. */
import { mix, standingOut, withAlpha } from './color';

/** Opaque colours as CSS computes them, e.g. `rgb(120, 82, 238)`: what `getComputedStyle(el).color` says, not a variable's text. */
export interface ThemeColors {
  /** `--text-normal` */
  readonly text: string;
  /** `--text-muted` */
  readonly muted: string;
  /** `--text-faint` */
  readonly faint: string;
  /** `--interactive-accent` */
  readonly accent: string;
  /** `--color-orange` */
  readonly mood: string;
  /** `--color-blue` */
  readonly sleep: string;
  /** What the charts stand on. */
  readonly background: string;
  /** Font family: `--font-interface`. */
  readonly font: string;
}

export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly accent: string;
  /** The accent without its loudness, for large areas. */
  readonly accentSoft: string;
  /** Of a line over things in the accent. */
  readonly line: string;
  readonly mood: string;
  readonly sleep: string;
  readonly slip: string;
  /** Barely there. */
  readonly grid: string;
  readonly background: string;
  readonly font: string;
}

/** What WCAG 2.2 (1.4.11) asks of things that carry meaning, and (1.4.3) of text. */
const LEAST_FOR_SHAPES = 3;
const LEAST_FOR_TEXT = 4.5;

/** Whatever the theme, every shape stands out from the background by 3:1 and every word by 4.5:1. */
export function paletteOf(theme: ThemeColors): Palette {
  const { text, background } = theme;
  const shape = (color: string): string => standingOut(color, background, text, LEAST_FOR_SHAPES);
  const word = (color: string): string => standingOut(color, background, text, LEAST_FOR_TEXT);
  const accent = shape(theme.accent);
  return {
    text,
    muted: word(theme.muted),
    faint: shape(theme.faint),
    accent,
    accentSoft: standingOut(mix(background, accent, 0.7), background, accent, LEAST_FOR_SHAPES),
    line: word(mix(accent, text, 0.55)),
    mood: word(theme.mood),
    sleep: word(theme.sleep),
    slip: text,
    grid: withAlpha(text, 0.08),
    background,
    font: theme.font,
  };
}
