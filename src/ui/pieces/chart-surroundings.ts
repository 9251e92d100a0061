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
  private stillness: { readonly win: Window; readonly query: MediaQueryList } | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly context: Context,
  ) {}

  now(): Surroundings {
    return {
      palette: this.palette(),
      formatDay: this.context.formatDay,
      formatHour: this.context.formatHour,
      reducedMotion: this.wantsStillness(),
      rightToLeft: this.runsFromRight(),
      weekStart: this.context.weekStart(),
    };
  }

  /** The theme changed: colours are read again. */
  themeChanged(): void {
    this.kept = null;
  }

  /** Of the window it stands in now. */
  private wantsStillness(): boolean {
    const { win } = this.el;
    if (this.stillness?.win !== win)
      this.stillness = { win, query: win.matchMedia('(prefers-reduced-motion: reduce)') };
    return this.stillness.query.matches;
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

  /** Probes turn what variables hold into colours that can be computed with; all are read at once, so that the page is styled once. */
  private readTheme(): ThemeColors {
    const resolve = colorResolver();
    const probes = this.el.createSpan({ cls: 'ncj-color-probe' });
    const probe = (variable: string, otherwise = '--text-normal') => {
      const el = probes.createSpan({ cls: 'ncj-color-probe' });
      el.setCssProps({ '--ncj-probe': `var(${variable}, var(${otherwise}))` });
      return () => resolve(el.win.getComputedStyle(el).color);
    };
    const text = probe('--text-normal');
    const muted = probe('--text-muted');
    const faint = probe('--text-faint');
    const accent = probe('--ncj-urge-color', '--interactive-accent');
    const mood = probe('--ncj-mood-color', '--color-orange');
    const sleep = probe('--ncj-sleep-color', '--color-blue');
    const theme = {
      text: text(),
      muted: muted(),
      faint: faint(),
      accent: accent(),
      mood: mood(),
      sleep: sleep(),
      background: behind(this.el, resolve),
      font: probes.win.getComputedStyle(probes).fontFamily,
    };
    probes.detach();
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
