/** The lessons that are due: title and two lines, the rest when it is read. In the sidebar, and whole in a note's block. */
import type { DueLesson } from '../../guide/due';
import type { Journal } from '../../journal/snapshot';
import { Part } from '../../practice/part';
import type { Context } from '../../practice/context';
import { drawActions, drawOwn, drawRest, drawText, link, markLesson } from './lesson-body';
import { WORDS as PIECES } from './words';

const WORDS = PIECES.lesson;

export class LessonPart extends Part {
  private readonly el: HTMLElement;
  private shown = '';
  /** What is being read stays, though another may be due once it is marked as read. */
  private opened: { readonly day: string; readonly due: DueLesson } | null = null;

  constructor(
    parent: HTMLElement,
    private readonly context: Context,
    /** Whole = in full, and a line where there is none. */
    private readonly whole = false,
  ) {
    super();
    this.el = parent.createEl('section', { cls: 'ncj-lessons' });
    this.el.hide();
  }

  update(journal: Journal): void {
    const due = this.dueNow(journal);
    const own = due.map(({ lesson }) => this.context.lessons.ownBeside(journal, lesson));
    const shown = JSON.stringify([due.map(({ why, words }) => [why, words]), own, this.openedId()]);
    if (shown === this.shown) return;
    this.shown = shown;
    const focused = this.focused();
    this.el.empty();
    this.el.toggle(due.length > 0 || this.whole);
    for (const each of due) this.draw(each);
    if (due.length === 0 && this.whole) this.drawNone();
    if (focused !== null) this.el.querySelector<HTMLElement>(focused)?.focus();
  }

  /** Where the focus is, for when all is drawn anew: the button that opens and folds the lesson. */
  private focused(): string | null {
    const { activeElement } = this.el.doc;
    const lesson = activeElement?.closest<HTMLElement>('[data-lesson]');
    if (!activeElement || !lesson || !this.el.contains(activeElement)) return null;
    return `[data-lesson="${lesson.dataset['lesson'] ?? ''}"] [aria-expanded]`;
  }

  private dueNow({ today }: Journal): readonly DueLesson[] {
    const { lessons, index } = this.context;
    const due = lessons.due(index.journal(), today);
    if (this.opened?.day !== today) this.opened = null;
    const { opened } = this;
    if (!opened || due.some(({ lesson }) => lesson === opened.due.lesson)) return due;
    const others = due.filter(({ why }) => why !== 'unread');
    return [...others, opened.due, ...due.filter(({ why }) => why === 'unread')];
  }

  private openedId(): string | null {
    return this.opened?.due.lesson.id ?? null;
  }

  private draw(due: DueLesson): void {
    const { lesson, words, why } = due;
    const open = this.whole || lesson.id === this.openedId();
    const el = this.el.createEl('article', { cls: 'ncj-lesson' });
    markLesson(el, due);
    el.toggleClass('is-open', open);
    // It names whom to call when somebody thinks of hurting themselves: no line of it may wait.
    el.toggleClass('is-urgent', lesson.when.kind === 'event' && lesson.when.event === 'heavy');
    if (why === 'unread') el.createEl('p', { cls: 'ncj-lesson-why', text: WORDS.unread });
    el.createEl('h3', { cls: 'ncj-lesson-title', text: words.title });
    drawText(el, due);
    if (open) drawRest(el, due, this.context, this.promptBelow());
    // What came up may not wait until somebody reads on.
    if (open || why === 'event') drawOwn(el, due, this.context);
    const actions = open ? drawActions(el, due, this.context) : el.createDiv({ cls: 'ncj-lesson-actions' });
    if (this.whole) return;
    const toggle = link(actions, open ? WORDS.fold : WORDS.readOn, () => this.toggle(due));
    toggle.setAttribute('aria-expanded', String(open));
    toggle.setAttribute('aria-label', open ? WORDS.fold : `${WORDS.readOn}: ${words.title}`);
    const guide = this.context.action('open-guide');
    if (open && guide) link(actions, WORDS.openGuide, guide.run);
  }

  /** Reading it marks it as read. */
  private toggle(due: DueLesson): void {
    const journal = this.context.index.journal();
    const opens = this.openedId() !== due.lesson.id;
    this.opened = opens ? { day: journal.today, due } : null;
    this.update(journal);
    if (opens) void this.context.lessons.tick(due.lesson.id, true);
  }

  /** Id of the day's prompt, where it is shown below in the sidebar. */
  private promptBelow(): string | null {
    const { prompts, settings, index } = this.context;
    return this.whole || settings.get().quiet ? null : (prompts.due(index.journal())?.id ?? null);
  }

  private drawNone(): void {
    this.el.createEl('p', { cls: 'ncj-muted', text: WORDS.noneToday });
    const guide = this.context.action('open-guide');
    if (guide) link(this.el, WORDS.openGuide, guide.run);
  }
}
