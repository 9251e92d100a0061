/** How far the notes have been read, while they are; everything else can be used meanwhile. */
import { Part } from '../part';
import type { Rooms } from '../rooms';
import { WORDS } from './words';

export class ProgressPart extends Part {
  private readonly el: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly rooms: Rooms,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'ncj-progress', attr: { role: 'status' } });
  }

  update(): void {
    const { progress } = this.rooms.index;
    this.el.toggle(progress !== null);
    this.el.setText(progress ? WORDS.progress(progress.done, progress.total) : '');
  }
}
