/** What an import would write, day by day, before anything is written. */
import { formatEntry } from '../../entries/format';
import type { Context } from '../../practice/context';
import type { ImportPlan, PlannedDay } from '../../practice/import-plan';
import { count } from '../../practice/words';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.import;

/** More days, rows and lines of a day than these are only counted. */
const SHOWN_DAYS = 60;
const SHOWN_ROWS = 20;
const SHOWN_LINES = 40;

export function showPlan(
  el: HTMLElement,
  { dailyNotes }: Pick<Context, 'dailyNotes'>,
  { days, there, wrong }: ImportPlan,
  namesInFile: ReadonlyMap<string, string>,
): void {
  el.empty();
  const entries = days.reduce((sum, { drafts }) => sum + drafts.length, 0);
  const summary =
    days.length === 0
      ? WORDS.nothing
      : WORDS.plan(count(entries, 'entry', 'entries'), count(days.length, 'daily note'));
  el.createEl('p', { text: summary });
  if (there > 0) el.createEl('p', { cls: 'ncj-hint', text: WORDS.there(rows(there)) });
  if (wrong.length > 0) {
    el.createEl('p', { text: WORDS.wrong(count(wrong.length, 'row')) });
    const list = el.createEl('ul');
    for (const { row, column, message } of wrong.slice(0, SHOWN_ROWS)) {
      list.createEl('li', { text: WORDS.row(row, namesInFile.get(column ?? '') ?? null, message) });
    }
    addRest(list, wrong.length - SHOWN_ROWS);
  }
  const list = el.createEl('ul');
  for (const day of days.slice(0, SHOWN_DAYS)) {
    const path = dailyNotes.pathOf(day.day);
    const at = list.createEl('li', { text: dailyNotes.fileOf(day.day) ? path : WORDS.newNote(path) });
    const lines = at.createEl('ul');
    const all = linesOf(day);
    for (const text of all.slice(0, SHOWN_LINES)) lines.createEl('li', { text });
    addRest(lines, all.length - SHOWN_LINES);
  }
  addRest(list, days.length - SHOWN_DAYS);
}

function rows(amount: number): string {
  return `${count(amount, 'row')} ${amount === 1 ? 'is' : 'are'}`;
}

function addRest(list: HTMLElement, left: number): void {
  if (left > 0) list.createEl('li', { text: WORDS.more(left) });
}

function linesOf({ drafts, rules, mood, sleep }: PlannedDay): readonly string[] {
  return [
    ...drafts.map((draft) => formatEntry(draft).replace(/^- /, '')),
    ...(mood === null ? [] : [WORDS.mood(mood)]),
    ...(sleep === null ? [] : [WORDS.sleep(sleep)]),
    ...rules.map(({ text, checked }) => WORDS.rule(text, checked)),
  ];
}
