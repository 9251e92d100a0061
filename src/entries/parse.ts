/** A note's entries, rules and properties: everything of ours that it says, read without knowing what day it is. */
import type { Entry, ListItem, NoteEntries, NoteProblem, NoteSource } from './entry';
import { NONE } from './intern';
import { columnOf } from './line-problems';
import { makeEntry } from './make-entry';
import { nearMissesBeside, nearMissOf } from './near-miss';
import { badDate, readMeasures, type PropertyNames } from './properties';
import { readEntry } from './read-entry';
import { joinRules, ruleName, type Rule } from './rules';
import { visibleText } from '../markdown/visible-text';

export type { PropertyNames } from './properties';

/** Never throws; what cannot be read as written is in `problems`. */
export function parseNote(source: NoteSource, names: PropertyNames): NoteEntries {
  const { path, text, day, daily, frontmatter } = source;
  const entries: Entry[] = [];
  const problems: NoteProblem[] = [];
  const rules: Rule[] = [];
  for (const item of source.listItems) {
    if (item.task !== null && isRule(text, item)) {
      rules.push({ name: ruleName(firstLine(text, item)), kept: item.task === 'x' || item.task === 'X' });
      continue;
    }
    const reading = readEntry(text, item);
    if (!reading) {
      for (const problem of nearMissOf(text, item)) problems.push(problem);
      continue;
    }
    for (const problem of reading.problems) problems.push(problem);
    const entry = makeEntry(reading, item.line + 1, columnOf(text, item.lineStart, reading.tagFrom));
    if (entry) entries.push(entry);
  }
  for (const problem of nearMissesBeside(text, source.listItems)) problems.push(problem);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const ours = daily || (day !== null && entries.length > 0);
  const measures = ours ? readMeasures(frontmatter, names, text) : NOTHING_MEASURED;
  const date = daily || (entries.length === 0 && problems.length === 0) ? null : badDate(frontmatter, text);
  return {
    path,
    day,
    daily,
    entries: fitted(entries),
    mood: measures.mood,
    sleep: measures.sleep,
    rulesKept: rules.filter(({ kept }) => kept).length,
    rulesTotal: rules.length,
    rules: joinRules(rules),
    problems: fitted(measures.problems.concat(date ?? [], problems)),
  };
}

const NOTHING_MEASURED = { mood: null, sleep: null, problems: NONE };

/** No longer than it must be: an array that has grown holds room for more. */
function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** On the item's first line, as a tag of its own: not the end of an address. */
export const RULE_TAG =
  /(?:^|[^\w/#&`])#no-contact\/rule(?![^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\])/i;

/** Code and comments are looked for only where there is something to find in them. */
function isRule(text: string, item: ListItem): boolean {
  const { lineStart, end } = item;
  const line = firstLine(text, item);
  return RULE_TAG.test(line) && RULE_TAG.test(visibleText(text.slice(lineStart, end)).slice(0, line.length));
}

function firstLine(text: string, { lineStart, end }: ListItem): string {
  const next = text.indexOf('\n', lineStart);
  return text.slice(lineStart, next === -1 ? end : Math.min(end, next));
}
