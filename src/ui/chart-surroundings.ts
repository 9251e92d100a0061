/** What charts take from where they stand: the theme's colours, the language, whether motion is wanted. */
import type { ChartInput } from '../charts/chart';
import { mix, type Palette } from '../charts/palette';
import type { Rooms } from './rooms';

export type Surroundings = Pick<ChartInput, 'palette' | 'formatDay' | 'reducedMotion' | 'weekStart'>;

/** Obsidian's variables, by what they are used for. */
const VARIABLES = {
  text: '--text-normal',
  muted: '--text-muted',
  faint: '--text-faint',
  background: '--background-secondary',
  grid: '--background-modifier-border',
  accent: '--interactive-accent',
  mood: '--color-cyan',
  sleep: '--color-purple',
} as const;

export class ChartSurroundings {
  private kept: Palette | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly rooms: Rooms,
  ) {}

  now(): Surroundings {
    return {
      palette: (this.kept ??= this.palette()),
      formatDay: this.rooms.formatDay,
      reducedMotion: this.el.win.matchMedia('(prefers-reduced-motion: reduce)').matches,
      weekStart: 1,
    };
  }

  /** The theme changed: colours are read again. */
  themeChanged(): void {
    this.kept = null;
  }

  private palette(): Palette {
    const colors = this.readColors();
    const { accent, text } = colors;
    return {
      ...colors,
      line: mix(accent, text, 0.55),
      slip: text,
      font: this.el.win.getComputedStyle(this.el).fontFamily,
    };
  }

  /** A probe turns whatever a variable holds into a colour that can be computed with. */
  private readColors(): Record<keyof typeof VARIABLES, string> {
    const probe = this.el.createSpan({ cls: 'ncj-color-probe' });
    const read = (variable: string): string => {
      probe.setCssProps({ '--ncj-probe': `var(${variable})` });
      return probe.win.getComputedStyle(probe).color;
    };
    const colors = {
      text: read(VARIABLES.text),
      muted: read(VARIABLES.muted),
      faint: read(VARIABLES.faint),
      background: read(VARIABLES.background),
      grid: read(VARIABLES.grid),
      accent: read(VARIABLES.accent),
      mood: read(VARIABLES.mood),
      sleep: read(VARIABLES.sleep),
    };
    probe.detach();
    return colors;
  }
}
