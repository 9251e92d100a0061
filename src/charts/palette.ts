/** The colours and the font of the charts, made from a theme's. */
import { contrast, mix, standingOut, withAlpha } from './color';

/** Opaque colours as numbers, e.g. `rgb(120, 82, 238)`: neither a variable's text nor a form that only the browser can read. */
export interface ThemeColors {
  /** `--text-normal` */
  readonly text: string;
  /** `--text-muted` */
  readonly muted: string;
  /** `--text-faint` */
  readonly faint: string;
  /** `--ncj-urge-color`, else `--interactive-accent` */
  readonly accent: string;
  /** `--ncj-mood-color`, else `--color-orange` */
  readonly mood: string;
  /** `--ncj-sleep-color`, else `--color-blue` */
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
  /** What rests on little. */
  readonly accentFaint: string;
  /** Of a line over things in the accent. */
  readonly line: string;
  readonly mood: string;
  readonly sleep: string;
  readonly slip: string;
  /** Barely there: lines, and cells with nothing in them. */
  readonly grid: string;
  readonly empty: string;
  /** What is left of a bar. */
  readonly rest: string;
  readonly background: string;
  readonly font: string;
}

/** What WCAG 2.2 (1.4.11) asks of things that carry meaning, and (1.4.3) of text. */
const LEAST_FOR_SHAPES = 3;
const LEAST_FOR_TEXT = 4.5;

/** A colour for words in place of one for shapes: the same, where it is strong enough. */
export function inkOf(color: string, { background, text }: Pick<Palette, 'background' | 'text'>): string {
  return standingOut(color, background, text, LEAST_FOR_TEXT);
}

/** The one of the theme's two colours for words that is easier to read on top of another colour. */
export function inkOn(behind: string, { background, text }: Pick<Palette, 'background' | 'text'>): string {
  return (contrast(background, behind) ?? 0) > (contrast(text, behind) ?? 0) ? background : text;
}

const PAPER = 'rgb(255, 255, 255)';
const INK = 'rgb(34, 34, 34)';

/** For a printed page, which is white although the theme may be dark. */
export function paletteOnPaper(theme: ThemeColors): Palette {
  return paletteOf({
    ...theme,
    background: PAPER,
    text: standingOut(theme.text, PAPER, INK, LEAST_FOR_TEXT),
  });
}

/** Whatever the theme, every shape stands out from the background by 3:1 and every word by 4.5:1. */
export function paletteOf(theme: ThemeColors): Palette {
  const { text, background } = theme;
  const shape = (color: string): string => standingOut(color, background, text, LEAST_FOR_SHAPES);
  const accent = shape(theme.accent);
  return {
    text,
    muted: inkOf(theme.muted, theme),
    faint: shape(theme.faint),
    accent,
    accentSoft: standingOut(mix(background, accent, 0.7), background, accent, LEAST_FOR_SHAPES),
    accentFaint: mix(background, accent, 0.35),
    line: inkOf(mix(accent, text, 0.55), theme),
    mood: shape(theme.mood),
    sleep: shape(theme.sleep),
    slip: text,
    grid: withAlpha(text, 0.08),
    empty: withAlpha(text, 0.05),
    rest: withAlpha(text, 0.16),
    background,
    font: theme.font,
  };
}
