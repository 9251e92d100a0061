/** What can be done now: the urge first, the rest as small buttons. */
import { setIcon } from 'obsidian';
import type { Journal } from '../../journal/snapshot';
import { Part } from '../part';
import type { Action, Rooms } from '../rooms';

const MAIN = 'log-urge';
const BESIDE = 'ride-out';
const REST = ['check-in', 'log-slip', 'log-reached-out', 'log-logistics', 'write-letter'];
/** In quiet mode only urges and slips are logged. */
const QUIET_REST = ['log-slip'];

export class ActPart extends Part {
  private readonly el: HTMLElement;
  private drawn = '';

  constructor(
    parent: HTMLElement,
    private readonly rooms: Rooms,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'ncj-act' });
  }

  update(_journal: Journal): void {
    const rows = this.rooms.settings.quiet ? QUIET_REST : REST;
    const offered = [MAIN, BESIDE, ...rows].map((id) => this.rooms.action(id));
    const names = offered.map((action) => action?.name ?? '').join('\n');
    if (names === this.drawn) return;
    this.drawn = names;
    this.el.empty();
    const [main, beside, ...rest] = offered;
    if (main) this.addButton(this.el, main, 'mod-cta ncj-act-main');
    if (beside) this.addButton(this.el, beside, 'ncj-act-beside');
    const row = this.el.createDiv({ cls: 'ncj-act-rest' });
    for (const action of rest) if (action) this.addButton(row, action, 'ncj-act-small');
  }

  private addButton(parent: HTMLElement, action: Action, cls: string): void {
    const button = parent.createEl('button', { cls, attr: { type: 'button' } });
    setIcon(button.createSpan({ cls: 'ncj-icon', attr: { 'aria-hidden': 'true' } }), action.icon);
    button.createSpan({ text: action.name });
    button.addEventListener('click', action.run);
  }
}
