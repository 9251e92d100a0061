/**
 * The last fourteen days, a cell each, this week beside the one before: urges as a bar, a slip as its shape, ticked rules as a
 * line below. Named on hover, focus and tap.
 */
import { addToDay, type LocalDay } from '../../entries/local-day';
import { HEAD_DAYS, type HeadDay, type JournalHead } from '../../journal/head';
import type { Context } from '../../practice/context';
import { opensPlace } from '../pieces/open-place';
import { WORDS as VIEW } from './words';
import { nameUnseen } from '../pieces/named';

const WORDS = VIEW.strip;
/** A day with so many urges fills its cell. */
const FULL = 4;

export class Strip {
  private readonly el: HTMLElement;
  private readonly saidEl: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly context: Pick<Context, 'app' | 'formatDay'>,
  ) {
    this.el = parent.createDiv({ cls: 'ncj-strip', attr: { role: 'group' } });
    nameUnseen(this.el, WORDS.name);
    this.saidEl = parent.createDiv({ cls: 'ncj-strip-said', attr: { 'aria-hidden': 'true' } });
    this.say(null);
  }

  show({ recent, today, period }: JournalHead): void {
    const from = addToDay(today, 1 - HEAD_DAYS);
    const known = new Map<LocalDay, HeadDay>(recent.map((day) => [day.date, day]));
    const start = period?.start ?? today;
    for (let at = 0; at < HEAD_DAYS; at++) {
      const day = addToDay(from, at);
      this.cell(day, known.get(day) ?? null, day < start, day === today);
    }
  }

  private cell(day: LocalDay, counts: HeadDay | null, isBefore: boolean, isToday: boolean): void {
    const { formatDay } = this.context;
    const parts = partsOf(counts);
    const words = WORDS.day(formatDay(day, 'weekday'), parts);
    // Below the strip is one line of room.
    const short = WORDS.day(`${formatDay(day, 'weekdayName')} ${formatDay(day, 'short')}`, parts);
    const cell = this.el.createEl('button', {
      cls: 'ncj-strip-day',
      attr: { type: 'button', 'aria-label': words },
    });
    cell.toggleClass('is-before', isBefore);
    cell.toggleClass('is-today', isToday);
    cell.toggleClass('is-written', counts !== null);
    cell.createSpan({ cls: 'ncj-strip-urges' }).setCssProps({
      '--ncj-part': String(Math.min(1, (counts?.urges ?? 0) / FULL)),
    });
    if (counts && counts.slips > 0) cell.createSpan({ cls: 'ncj-strip-slip' });
    if (counts && counts.rulesTotal > 0) {
      cell.createSpan({ cls: 'ncj-strip-rules' }).setCssProps({
        '--ncj-part': String(counts.rulesKept / counts.rulesTotal),
      });
    }
    cell.addEventListener('mouseenter', () => this.say(short));
    cell.addEventListener('focus', () => this.say(short));
    cell.addEventListener('mouseleave', () => this.say(null));
    cell.addEventListener('blur', () => this.say(null));
    cell.addEventListener('click', () => this.say(short));
    if (counts?.path) opensPlace(cell, this.context.app, { path: counts.path });
  }

  /** The day that is pointed at; null = none, then what the two halves are. */
  private say(words: string | null): void {
    this.saidEl.empty();
    this.saidEl.toggleClass('is-one-day', words !== null);
    if (words !== null) this.saidEl.setText(words);
    else for (const text of [WORDS.before, WORDS.recent]) this.saidEl.createSpan({ text });
  }
}

function partsOf(counts: HeadDay | null): readonly string[] {
  if (!counts) return [WORDS.nothing];
  const { urges, slips, rulesKept, rulesTotal } = counts;
  return [
    WORDS.urges(urges),
    ...(slips > 0 ? [WORDS.slips(slips)] : []),
    ...(rulesTotal > 0 ? [WORDS.rules(rulesKept, rulesTotal)] : []),
  ];
}
