/** What charts take from where they stand: the theme's colours, the language, whether motion is wanted. */
import type { ChartInput } from '../../charts/chart';
import { laidOver } from '../../charts/color';
import { paletteOf, paletteOnPaper, type Palette, type ThemeColors } from '../../charts/palette';
import type { Context } from '../../practice/context';
import { colorResolver } from './resolve-color';

export type Surroundings = Pick<
  ChartInput,
  'palette' | 'formatDay' | 'formatHour' | 'reducedMotion' | 'rightToLeft' | 'weekStart'
>;

export class ChartSurroundings {
  private kept: Palette | null = null;
  private fromRight: boolean | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly context: Context,
  ) {}

  now(): Surroundings {
    return {
      palette: this.palette(),
      formatDay: this.context.formatDay,
      formatHour: this.context.formatHour,
      reducedMotion: this.el.win.matchMedia('(prefers-reduced-motion: reduce)').matches,
      rightToLeft: this.runsFromRight(),
      weekStart: this.context.weekStart(),
    };
  }

  /** The theme changed: colours are read again. */
  themeChanged(): void {
    this.kept = null;
  }

  /** Asked for once: the answer has the page styled anew. */
  private runsFromRight(): boolean {
    if (this.fromRight !== null) return this.fromRight;
    const fromRight = this.el.win.getComputedStyle(this.el).direction === 'rtl';
    if (this.el.isConnected) this.fromRight = fromRight;
    return fromRight;
  }

  /** Out of the page, where a note's sections are while they are off screen, nothing has a colour: that is not to be kept. */
  private palette(): Palette {
    if (this.kept) return this.kept;
    const theme = this.readTheme();
    if (this.el.closest('.print')) return paletteOnPaper(theme);
    const palette = paletteOf(theme);
    if (this.el.isConnected) this.kept = palette;
    return palette;
  }

  /** A probe turns what a variable holds into a colour that can be computed with. */
  private readTheme(): ThemeColors {
    const probe = this.el.createSpan({ cls: 'ncj-color-probe' });
    const resolve = colorResolver();
    const read = (variable: string, otherwise = '--text-normal'): string => {
      probe.setCssProps({ '--ncj-probe': `var(${variable}, var(${otherwise}))` });
      return resolve(probe.win.getComputedStyle(probe).color);
    };
    const theme = {
      text: read('--text-normal'),
      muted: read('--text-muted'),
      faint: read('--text-faint'),
      accent: read('--ncj-urge-color', '--interactive-accent'),
      mood: read('--ncj-mood-color', '--color-orange'),
      sleep: read('--ncj-sleep-color', '--color-blue'),
      background: behind(this.el, resolve),
      font: probe.win.getComputedStyle(probe).fontFamily,
    };
    probe.detach();
    return theme;
  }
}

/** What shines through from all backgrounds on the way up, as one colour. */
function behind(el: HTMLElement, resolve: (color: string) => string): string {
  const layers: string[] = [];
  for (let at: HTMLElement | null = el; at; at = at.parentElement) {
    layers.push(resolve(at.win.getComputedStyle(at).backgroundColor));
  }
  return layers.reverse().reduce((below, layer) => laidOver(layer, below), 'rgb(255, 255, 255)');
}
