/** Blocks that are put into a note: a prompt, the rules. Plain text in, Markdown out. */
import { safeLines } from '../entries/sanitize';
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

/** The rules as open tasks that the journal counts; empty for no rules. No line break at the end. */
export function rulesBlock(rules: readonly Pick<Rule, 'text'>[]): string {
  return rules.map(({ text }) => `- [ ] ${linesOf(text).join(' ')} #no-contact/rule`).join('\n');
}

function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
