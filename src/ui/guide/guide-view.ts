/** The guide: the rule on top, then every lesson once, in reading order; what was read is ticked. */
import { ItemView, setIcon, type WorkspaceLeaf } from 'obsidian';
import { modeOf } from '../../guide/due';
import type { GuideSection } from '../../guide/lesson';
import type { SaidLesson } from '../../practice/lesson-shelf';
import type { Context } from '../../practice/context';
import { drawActions, drawOwn, drawRest, drawText, link, markLesson } from '../pieces/lesson-body';
import { nameBy } from '../pieces/named';
import { WORDS } from './words';
import { GUIDE_TYPE } from '../../practice/view-types';

interface Drawn {
  readonly id: string;
  readonly el: HTMLDetailsElement;
  readonly tick: HTMLElement;
  readonly mark: HTMLButtonElement;
}

export class GuideView extends ItemView {
  override readonly icon = 'book-open';
  override readonly navigation = false;
  private drawn: readonly Drawn[] = [];
  private shown = '';
  private countEl: HTMLElement | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return GUIDE_TYPE;
  }

  override getDisplayText(): string {
    return WORDS.title;
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass('ncj-guide');
    this.register(this.context.index.onChange(() => this.update()));
    this.update();
    return Promise.resolve();
  }

  /** Takes the keys along, without moving what is being read. */
  focus(): void {
    if (this.contentEl.contains(this.contentEl.doc.activeElement)) return;
    this.contentEl.querySelector('summary')?.focus({ preventScroll: true });
  }

  /** Draws anew where other words are to be said; else only the ticks move. */
  private update(): void {
    const { lessons, index } = this.context;
    const journal = index.journal();
    const all = lessons.all(journal);
    const own = all.map(({ lesson }) => lessons.ownBeside(journal, lesson));
    const shown = JSON.stringify([this.rule(), all.map(({ words }) => words), own]);
    if (shown !== this.shown) {
      this.shown = shown;
      this.draw(all);
    }
    this.showTicks();
  }

  private rule(): string {
    const { index, settings } = this.context;
    if (settings.get().safety) return WORDS.rule.safe;
    return modeOf(index.journal()) === 'co-parent' ? WORDS.rule.coParent : WORDS.rule.full;
  }

  private draw(all: readonly SaidLesson[]): void {
    const open = new Set(this.drawn.filter(({ el }) => el.open).map(({ id }) => id));
    this.contentEl.empty();
    const page = this.contentEl.createDiv({ cls: 'ncj-guide-page' });
    const head = page.createEl('header', { cls: 'ncj-guide-head' });
    head.createEl('h2', { cls: 'ncj-guide-rule', text: this.rule() });
    this.countEl = head.createEl('p', { cls: 'ncj-muted ncj-guide-count' });
    this.drawn = sectionsOf(all).flatMap(({ section, lessons }) => {
      const names = this.context.settings.get().safety ? WORDS.safeSections : WORDS.sections;
      const part = page.createEl('section');
      nameBy(part, part.createEl('h3', { text: names[section] }));
      return lessons.map((said) => this.drawLesson(part, said));
    });
    this.drawn.forEach(({ id, el }, place) => (el.open = open.size > 0 ? open.has(id) : place === 0));
  }

  private drawLesson(parent: HTMLElement, said: SaidLesson): Drawn {
    const { context } = this;
    const { id } = said.lesson;
    const el = parent.createEl('details', { cls: 'ncj-guide-lesson' });
    markLesson(el, said);
    const summary = el.createEl('summary');
    setIcon(summary.createSpan({ cls: 'ncj-guide-fold', attr: { 'aria-hidden': 'true' } }), 'chevron-right');
    summary.createEl('h4', { text: said.words.title });
    const tick = summary.createSpan({ cls: 'ncj-guide-tick', attr: { role: 'img' } });
    setIcon(tick, 'check');
    const body = el.createDiv({ cls: 'ncj-guide-body' });
    drawText(body, said);
    drawRest(body, said, context);
    drawOwn(body, said, context);
    const actions = drawActions(body, said, context);
    const mark = link(actions, WORDS.markRead, () => {
      void context.lessons.tick(id, !context.lessons.isTicked(id));
    });
    return { id, el, tick, mark };
  }

  private showTicks(): void {
    const { lessons } = this.context;
    let read = 0;
    for (const { id, tick, mark } of this.drawn) {
      const ticked = lessons.isTicked(id);
      if (ticked) read += 1;
      tick.toggle(ticked);
      tick.ariaLabel = WORDS.readMark;
      mark.setText(ticked ? WORDS.markUnread : WORDS.markRead);
    }
    this.countEl?.setText(WORDS.read(read, this.drawn.length));
  }
}

interface Section {
  readonly section: GuideSection;
  readonly lessons: readonly SaidLesson[];
}

/** The lessons stand in reading order, and those of a section beside each other. */
function sectionsOf(all: readonly SaidLesson[]): readonly Section[] {
  const sections = [...new Set(all.map(({ lesson }) => lesson.section))];
  return sections.map((section) => ({
    section,
    lessons: all.filter(({ lesson }) => lesson.section === section),
  }));
}
