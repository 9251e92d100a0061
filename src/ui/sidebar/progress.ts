/** How far the notes have been read, while they are; everything else can be used meanwhile. */
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { putText } from '../pieces/put-text';
import { WORDS } from './words';

export class ProgressPart extends Part {
  private readonly el: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'index'>,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'ncj-progress', attr: { role: 'status' } });
  }

  update(): void {
    const { progress } = this.context.index;
    this.el.toggle(progress !== null);
    putText(this.el, progress ? WORDS.progress(progress.done, progress.total) : '');
  }
}
