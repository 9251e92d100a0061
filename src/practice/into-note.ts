/** What an import puts into one note, as changes of its text. */
import { applied, changesBetween, type Changes } from '../markdown/changes';
import { insertEntry } from '../markdown/insert';
import { markdownLines } from '../markdown/markdown-lines';
import { setTask } from '../markdown/set-task';
import { rulesBlock } from '../template/blocks';
import { ruleWordsOf } from '../vault/writing/rule-tasks';
import type { RuleOfDay } from './journal-rows';

/** Entries and rules at the end of the list under the heading. A rule that the note has already only gets its mark. */
export function linesInto(
  text: string,
  lines: readonly string[],
  rules: readonly RuleOfDay[],
  heading: string,
): Changes {
  let next = text;
  for (const line of lines) next = applied(next, insertEntry(next, heading, line));
  for (const rule of rules) next = withRule(next, rule, heading);
  return changesBetween(text, next);
}

function withRule(text: string, rule: RuleOfDay, heading: string): string {
  const standing = markdownLines(text).lines.find(
    (line) => line.plain && ruleWordsOf(line.text) === rule.text,
  );
  if (standing) return rule.checked ? applied(text, setTask(text, standing.text, true)) : text;
  const line = rulesBlock([rule]);
  const marked = rule.checked ? applied(line, setTask(line, line, true)) : line;
  return applied(text, insertEntry(text, heading, marked));
}
