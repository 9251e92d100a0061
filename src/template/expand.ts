/** Puts values in for the variables of a template. `{{date}}`, `<% %>` and all else that is not ours stay as they are. */
import { noteLines, type NoteLine } from '../prompts/note-lines';
import { yamlText } from './frontmatter';
import { VARIABLES, type TemplateContext } from './variables';

export interface TemplateProblem {
  /** What was written behind `ncj:`. */
  readonly name: string;
  /** Of the first brace, 1-based. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Expansion {
  readonly text: string;
  readonly problems: readonly TemplateProblem[];
}

/**
 * Values are taken as they are: nothing in them is expanded again. Each line of a value gets the indentation and `>` that
 * stand before it. A line that holds nothing but an empty value goes, and no second blank line is left in its place.
 */
export function expand(template: string, context: TemplateContext): Expansion {
  const values = new Map(VARIABLES.map(({ name, value }) => [name, value(context)]));
  const problems: TemplateProblem[] = [];
  let text = template.startsWith('\uFEFF') ? '\uFEFF' : '';
  let afterBlank = true;
  let gap = false;
  noteLines(template).forEach((line, index) => {
    const found = [...line.text.matchAll(VARIABLE)];
    problems.push(...found.flatMap((match) => problemOf(match, index + 1, values)));
    const lineBreak = template.slice(line.start + line.text.length, line.end);
    const expanded = expandLine(line, values, lineBreak || '\n');
    if (found.length > 0 && /^[\s>]*$/.test(expanded)) {
      gap = true;
      return;
    }
    const blank = line.text.trim() === '';
    if (!(blank && gap && afterBlank)) text += expanded + lineBreak;
    gap = false;
    afterBlank = blank || line.part === 'frontmatter';
  });
  return { text, problems };
}

const VARIABLE = /\{\{[ \t]*ncj:([^{}]*)\}\}/gi;

function nameOf(match: RegExpMatchArray): string {
  return (match[1] ?? '').trim();
}

function problemOf(
  match: RegExpMatchArray,
  line: number,
  values: ReadonlyMap<string, string>,
): readonly TemplateProblem[] {
  const name = nameOf(match);
  if (values.has(name.toLowerCase())) return [];
  const known = [...values.keys()].join(', ');
  const message = `Line ${String(line)} says {{ncj:${name}}}, which stands for nothing. What can follow "ncj:" is ${known}.`;
  return [{ name, line, column: (match.index ?? 0) + 1, message }];
}

function expandLine(line: NoteLine, values: ReadonlyMap<string, string>, lineBreak: string): string {
  const prefix = /^[\s>]*/.exec(line.text)?.[0] ?? '';
  return line.text.replace(VARIABLE, (written: string, name: string, offset: number) => {
    const value = values.get(name.trim().toLowerCase());
    if (value === undefined) return written;
    if (line.part === 'frontmatter') {
      return yamlText(value, line.text.slice(0, offset), line.text.slice(offset + written.length));
    }
    return value.split(/\r?\n/).join(lineBreak + prefix);
  });
}
