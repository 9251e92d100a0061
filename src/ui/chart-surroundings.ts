/** What charts take from where they stand: the theme's colours, the language, whether motion is wanted. */
import type { ChartInput } from '../charts/chart';
import type { Rooms } from './rooms';

export type Surroundings = Pick<ChartInput, 'palette' | 'formatDay' | 'reducedMotion' | 'weekStart'>;

export class ChartSurroundings {
  constructor(
    private readonly el: HTMLElement,
    private readonly rooms: Rooms,
  ) {}

  now(): Surroundings {
    return {
      palette: this.palette(),
      formatDay: this.rooms.formatDay,
      reducedMotion: this.el.win.matchMedia('(prefers-reduced-motion: reduce)').matches,
      weekStart: 1,
    };
  }
}
