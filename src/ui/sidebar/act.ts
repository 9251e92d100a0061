/** What can be done now: the urge first, the rest as small buttons, support always. What makes no sense now is not there. */
import { setIcon } from 'obsidian';
import { isHeavyNow } from '../../journal/recent';
import type { Journal } from '../../journal/snapshot';
import { Part } from '../../practice/part';
import type { Action, Context } from '../../practice/context';
import { lookBackIsDue } from '../../practice/look-back';

const MAIN = 'log-urge';
const BESIDE = 'ride-out';
const SUPPORT = 'get-support';
const LOOK_BACK = 'look-back';
const REST = ['check-in', 'log-slip', 'log-reached-out', 'log-logistics', 'write-letter'];
/** What makes sense only while a period is open; from the palette it can be logged at any time. */
const OF_PERIOD: ReadonlySet<string> = new Set(['log-slip', 'log-reached-out', 'log-logistics']);
/** While a decision waits, the question above runs it. */
const DECIDED_ELSEWHERE = 'log-reached-out';
/** In quiet mode only urges and slips are logged. */
const QUIET_REST = ['log-slip'];
/** What a heavy hour was fades by itself. */
const LOOK_MS = 60_000;

export class ActPart extends Part {
  private readonly el: HTMLElement;
  private drawn = '';

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'settings' | 'index' | 'now' | 'action'>,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'ncj-act' });
  }

  override onload(): void {
    this.registerInterval(this.el.win.setInterval(() => this.update(this.context.index.journal()), LOOK_MS));
  }

  update(journal: Journal): void {
    const { snapshot, undecided } = journal;
    const { quiet } = this.context.settings.get();
    const open = snapshot.period?.open === true;
    const sensible = (id: string): boolean =>
      (open || !OF_PERIOD.has(id)) && (undecided === null || quiet || id !== DECIDED_ELSEWHERE);
    const due = !quiet && lookBackIsDue(journal) ? [LOOK_BACK] : [];
    const rows = [...due, ...(quiet ? QUIET_REST : REST).filter(sensible)];
    const isHeavy = isHeavyNow(journal, this.context.now());
    const offered = [MAIN, BESIDE, SUPPORT, ...rows].map((id) => this.context.action(id));
    // Where the head invites to start, that is the main thing.
    const isInvited = !open && snapshot.complete;
    const names = [String(isHeavy), String(isInvited), ...offered.map((action) => action?.name ?? '')].join(
      '\n',
    );
    if (names === this.drawn) return;
    this.drawn = names;
    this.el.empty();
    const [main, beside, support, ...rest] = offered;
    if (main) this.addButton(this.el, main, isInvited ? 'ncj-act-main' : 'mod-cta ncj-act-main');
    if (beside) this.addButton(this.el, beside, 'ncj-act-beside');
    if (support && isHeavy) this.addButton(this.el, support, 'ncj-act-beside');
    const row = this.el.createDiv({ cls: 'ncj-act-rest' });
    for (const action of rest) if (action) this.addButton(row, action, 'ncj-act-small');
    if (support && !isHeavy) this.addButton(this.el, support, 'ncj-act-support');
  }

  private addButton(parent: HTMLElement, action: Action, cls: string): void {
    const button = parent.createEl('button', { cls, attr: { type: 'button' } });
    setIcon(button.createSpan({ cls: 'ncj-icon', attr: { 'aria-hidden': 'true' } }), action.icon);
    button.createSpan({ text: action.name });
    button.addEventListener('click', action.run);
  }
}
