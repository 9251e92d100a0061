/** Blocks that are put into a note: a prompt, the rules. Plain text in, Markdown out. */
import type { Rule } from '../prompts/rules';
import type { PromptStyle } from '../settings/settings';

/** A prompt as a paragraph, a callout or a heading; more than one line stays in the block. No line break at the end. */
export function promptBlock(text: string, style: PromptStyle): string {
  const [first = '', ...more] = text.trim().split(/\s*\r?\n\s*/);
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
  return rules
    .map(({ text }) => `- [ ] ${text.trim().replace(/\s*\r?\n\s*/g, ' ')} #no-contact/rule`)
    .join('\n');
}
