/** Look back: a few lines from the user's own notes, put into today's note if they want. */
import { Modal, type TFile } from 'obsidian';
import type { Context } from '../../practice/context';
import { insertToday } from '../../practice/insert-block';
import { lookBack, spanDue, type LookBack, type Span } from '../../practice/look-back';
import { dueLetters, writtenAMonthAgo } from '../../practice/look-back-notes';
import { WORDS as ALL } from '../../practice/words';
import { listBlock } from '../../template/blocks';
import { nameUnseen } from '../pieces/named';
import { opensPlace } from '../pieces/open-place';
import { WORDS } from './words';

const SPANS = ['week', 'month'] as const;

export class LookBackModal extends Modal {
  private span: Span;
  private lines: readonly string[] = [];
  private readonly rangeEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private readonly buttons: readonly HTMLButtonElement[];

  constructor(private readonly context: Context) {
    super(context.app);
    this.span = spanDue(context.index.journal());
    this.modalEl.addClass('ncj-modal', 'ncj-look-back');
    const spans = this.contentEl.createDiv({ cls: 'ncj-day-switch', attr: { role: 'group' } });
    nameUnseen(spans, WORDS.spans.label);
    this.buttons = SPANS.map((span) => {
      const button = spans.createEl('button', { text: WORDS.spans[span], attr: { type: 'button' } });
      button.addEventListener('click', () => void this.show(span));
      return button;
    });
    this.rangeEl = this.contentEl.createEl('p', { cls: 'ncj-hint' });
    this.listEl = this.contentEl.createEl('ul', { cls: 'ncj-look-back-lines' });
    const actions = this.contentEl.createDiv({ cls: 'ncj-form-actions' });
    const close = actions.createEl('button', { text: ALL.close, attr: { type: 'button' } });
    close.addEventListener('click', () => this.close());
    const insert = actions.createEl('button', {
      cls: 'mod-cta',
      text: WORDS.insert,
      attr: { type: 'button' },
    });
    insert.addEventListener('click', () => {
      this.close();
      void insertToday(context, this.block());
    });
  }

  override onOpen(): void {
    void this.show(this.span);
  }

  private async show(span: Span): Promise<void> {
    this.span = span;
    const { context } = this;
    const back = lookBack(context.index.journal(), span);
    const then = await writtenAMonthAgo(context);
    const letters = dueLetters(context, back.from);
    if (this.span !== span) return;
    const told = [
      ...countLines(back),
      ...(then ? [WORDS.then(context.formatDay(then.day, 'weekday'), then.text)] : []),
    ];
    this.lines = [...told, ...letters.map(({ basename }) => WORDS.letters(`[[${basename}]]`))];
    this.setTitle(WORDS.title[span]);
    this.buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(SPANS[at] === span)));
    const [from, to] = [context.formatDay(back.from, 'long'), context.formatDay(back.to, 'long')];
    this.rangeEl.setText(WORDS.range(from, to));
    this.listEl.empty();
    for (const line of told) this.listEl.createEl('li', { text: line.replace(/\[\[|\]\]/g, '') });
    for (const letter of letters) this.addLetter(letter);
  }

  private addLetter({ path, basename }: TFile): void {
    const item = this.listEl.createEl('li', { text: WORDS.letters('') });
    const link = item.createEl('a', { cls: 'ncj-behind-link', text: basename, href: path });
    opensPlace(link, this.context.app, { path });
    link.addEventListener('click', () => this.close());
  }

  private block(): string {
    return listBlock(WORDS.title[this.span], this.lines);
  }
}

/** Counts beside counts; what was not noted is not said. */
export function countLines({ span, now, before, helped }: LookBack): readonly string[] {
  if (now.daysNoted === 0) return [WORDS.nothing];
  return [
    WORDS.noted(now.daysNoted, now.days),
    WORDS.urges(span, now.urges, before && before.urges),
    ...(now.strongest === null ? [] : [WORDS.strongest(span, now.strongest, before?.strongest ?? null)]),
    WORDS.slips(span, now.slips, before && before.slips),
    ...(now.rules.days > 0
      ? [WORDS.rules(span, now.rules, before && before.rules.days > 0 ? before.rules : null)]
      : []),
    ...(helped.length > 0 ? [WORDS.helped(helped.join('; '))] : []),
  ];
}
