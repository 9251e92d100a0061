/** What charts take from where they stand: the theme's colours, the language, whether motion is wanted. */
import type { ChartInput } from '../../charts/chart';
import { laidOver } from '../../charts/color';
import { paletteOf, type Palette } from '../../charts/palette';
import type { Context } from '../../practice/context';

export type Surroundings = Pick<ChartInput, 'palette' | 'formatDay' | 'reducedMotion' | 'weekStart'>;

export class ChartSurroundings {
  private kept: Palette | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly context: Context,
  ) {}

  now(): Surroundings {
    return {
      palette: (this.kept ??= this.readPalette()),
      formatDay: this.context.formatDay,
      reducedMotion: this.el.win.matchMedia('(prefers-reduced-motion: reduce)').matches,
      weekStart: this.context.weekStart(),
    };
  }

  /** The theme changed: colours are read again. */
  themeChanged(): void {
    this.kept = null;
  }

  /** A probe turns what a variable holds into a colour that can be computed with. */
  private readPalette(): Palette {
    const probe = this.el.createSpan({ cls: 'ncj-color-probe' });
    const read = (variable: string): string => {
      probe.setCssProps({ '--ncj-probe': `var(${variable})` });
      return probe.win.getComputedStyle(probe).color;
    };
    const palette = paletteOf({
      text: read('--text-normal'),
      muted: read('--text-muted'),
      faint: read('--text-faint'),
      accent: read('--interactive-accent'),
      mood: read('--color-orange'),
      sleep: read('--color-blue'),
      background: behind(this.el),
      font: probe.win.getComputedStyle(probe).fontFamily,
    });
    probe.detach();
    return palette;
  }
}

/** What shines through from all backgrounds on the way up, as one colour. */
function behind(el: HTMLElement): string {
  const layers: string[] = [];
  for (let at: HTMLElement | null = el; at; at = at.parentElement) {
    layers.push(at.win.getComputedStyle(at).backgroundColor);
  }
  return layers.reverse().reduce((below, layer) => laidOver(layer, below), 'rgb(255, 255, 255)');
}
