/** What an import puts into one note, as changes of its text. */
import { applied, changesBetween, type Changes } from '../markdown/changes';
import { insertEntry, removeLine } from '../markdown/insert';
import { markdownLines } from '../markdown/markdown-lines';
import { ownWords } from '../markdown/marks';
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

/** Takes the entries out again, of several alike the last, whatever bullet the list gave them. */
export function withoutLines(text: string, lines: readonly string[]): Changes {
  let next = text;
  for (const line of [...lines].reverse()) {
    const words = ownWords(line);
    const alike = markdownLines(next).lines.filter((each) => each.plain && ownWords(each.text) === words);
    next = applied(next, removeLine(next, alike.at(-1)));
  }
  return changesBetween(text, next);
}
