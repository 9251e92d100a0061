/** Blocks that are put into a note: a prompt, the rules. Plain text in, Markdown out. */
import { safeLines } from '../entries/sanitize';
import { markdownLines } from '../markdown/markdown-lines';
import { marksOf } from '../markdown/marks';
import type { Rule } from '../prompts/rules';
import type { PromptStyle } from '../settings/settings';

/** A prompt as a paragraph, a callout or a heading; more than one line stays in the block, and hides nothing around it. No line break at the end. */
export function promptBlock(text: string, style: PromptStyle): string {
  const [first = '', ...more] = linesOf(safeLines(text));
  switch (style) {
    case 'plain':
      return [first, ...more].join('\n');
    case 'callout':
      return [`> [!question] ${first}`, ...more.map((line) => `> ${line}`)].join('\n');
    case 'heading':
      return [`### ${first}`, ...(more.length > 0 ? ['', ...more] : [])].join('\n');
  }
}

/** The rules as open tasks that the journal counts, then what is said beside them; empty for no rules. No line break at the end. */
export function rulesBlock(rules: readonly Pick<Rule, 'text' | 'beside'>[]): string {
  const tasks = rules.map(({ text }) => `- [ ] ${linesOf(text).join(' ')} #no-contact/rule`).join('\n');
  return [tasks, ...rules.flatMap(({ beside }) => beside ?? [])].join('\n\n');
}

/** Whether a note has a rule task, in whatever words. */
export function hasRules(text: string): boolean {
  return markdownLines(text).lines.some(
    ({ text: line, plain, item }) =>
      plain && item && marksOf(line).task !== null && /(?:^|\s)#no-contact\/rule(?![\w/-])/i.test(line),
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Lines in a list below a title in bold; they may hold the user's own words. */
export function listBlock(title: string, lines: readonly string[]): string {
  return [`**${title}**`, '', ...lines.map((line) => `- ${safeLines(line)}`)].join('\n');
}
