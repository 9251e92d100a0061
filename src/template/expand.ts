/** Puts values in for the variables of a template. `{{date}}`, `<% %>` and all else that is not ours stay as they are. */
import { safeLines } from '../entries/sanitize';
import { yamlPart } from '../markdown/frontmatter';
import { markdownLines, type MarkdownLine } from '../markdown/markdown-lines';
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
 * Values are taken as they are: nothing in them is expanded again. Outside of frontmatter, what the user typed is made harmless. Each line of a value gets the indentation and `>` that
 * stand before it. A line that holds nothing but an empty value goes, and no second blank line is left in its place.
 */
export function expand(template: string, context: TemplateContext): Expansion {
  const values = new Map(
    VARIABLES.map(({ name, value, typed = false }) => [name, { text: value(context), typed }]),
  );
  const problems: TemplateProblem[] = [];
  let text = template.startsWith('\uFEFF') ? '\uFEFF' : '';
  let afterBlank = true;
  let gap = false;
  markdownLines(template).lines.forEach((line, index) => {
    const found = [...line.text.matchAll(VARIABLE)];
    problems.push(...found.flatMap((match) => problemOf(match, index + 1, values)));
    const lineBreak = template.slice(line.from + line.text.length, line.to);
    const expanded = expandLine(line, values, lineBreak || '\n');
    if (found.length > 0 && /^[\s>]*$/.test(expanded)) {
      gap = true;
      return;
    }
    const blank = line.text.trim() === '';
    if (!(blank && gap && afterBlank)) text += expanded + lineBreak;
    gap = false;
    afterBlank = blank || line.property;
  });
  return { text, problems };
}

const VARIABLE = /\{\{[ \t]*ncj:([^{}]*)\}\}/gi;

type Values = ReadonlyMap<string, { readonly text: string; readonly typed: boolean }>;

function nameOf(match: RegExpMatchArray): string {
  return (match[1] ?? '').trim();
}

function problemOf(match: RegExpMatchArray, line: number, values: Values): readonly TemplateProblem[] {
  const name = nameOf(match);
  if (values.has(name.toLowerCase())) return [];
  const known = [...values.keys()].join(', ');
  const message = `Line ${String(line)} says {{ncj:${name}}}, which stands for nothing. What can follow "ncj:" is ${known}.`;
  return [{ name, line, column: (match.index ?? 0) + 1, message }];
}

function expandLine(line: MarkdownLine, values: Values, lineBreak: string): string {
  const prefix = /^[\s>]*/.exec(line.text)?.[0] ?? '';
  return line.text.replace(VARIABLE, (written: string, name: string, offset: number) => {
    const value = values.get(name.trim().toLowerCase());
    if (value === undefined) return written;
    if (line.property) {
      return yamlPart(value.text, line.text.slice(0, offset), line.text.slice(offset + written.length));
    }
    const text = value.typed ? safeLines(value.text) : value.text;
    return text.split(/\r?\n/).join(lineBreak + prefix);
  });
}
