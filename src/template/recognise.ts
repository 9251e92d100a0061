/** Tells whether a note holds a template already, whatever its variables stood for when it was put in. */
import { headingText, isHeading } from '../markdown/heading';
import { markdownLines } from '../markdown/markdown-lines';
import { ownWords } from '../markdown/marks';
import { findHeading } from '../markdown/section';
import { VARIABLES } from './variables';

export interface TemplateSource {
  /** As the user wrote it, its variables not yet filled. */
  readonly template: string;
  /** Text of the log heading, without marks. */
  readonly heading: string;
  /** Every prompt that may have been filled in, as it is put into a note. */
  readonly prompts: ReadonlySet<string>;
}

/**
 * By the headings of the template, other than the log heading; else by most of its lines with words of their own, or with a
 * value that can be told by its form; else by the log heading. What was written on behind them does not count. False, too,
 * for a template that has none of these.
 */
export function recognises(note: string, source: TemplateSource): boolean {
  const there = textLines(note).map(spaceless);
  const hasLog = findHeading(markdownLines(note), source.heading) !== null;
  const marks = textLines(source.template).flatMap((words) => markOf(words, source, hasLog) ?? []);
  const headings = marks.filter(({ isHeading }) => isHeading);
  const own = headings.filter(({ isLog }) => !isLog);
  const telling = own.length > 0 ? own : marks.filter(({ isLog }) => !isLog);
  const asked = telling.length > 0 ? telling : headings;
  const found = asked.filter(({ fits }) => there.some(fits)).length;
  return own.length > 0 ? found === own.length : found * 2 > asked.length;
}

interface Mark {
  readonly isHeading: boolean;
  readonly isLog: boolean;
  /** Of a line of the note, without its spaces. */
  readonly fits: (said: string) => boolean;
}

/** Any tool's: ours, Obsidian's `{{date}}`, and what Templater runs. */
const VARIABLE = /\{\{[^{}]*\}\}|<%[^%]*(?:%(?!>)[^%]*)*%>/g;
const FEW = 2;
/** Characters of a line by which it is known: no pattern can be made of a line of any length. */
const ENOUGH = 1_000;

function markOf(line: string, { heading, prompts }: TemplateSource, hasLog: boolean): Mark | null {
  const words = line.slice(0, ENOUGH);
  const named = isHeading(words);
  const variables = words.match(VARIABLE) ?? [];
  if (variables.length === 1 && nameOf(variables[0]) === 'prompt' && words === variables[0]) {
    const all = new Set([...prompts].map(spaceless));
    const fits = (said: string): boolean => all.has(headingText(said.replace(/^\[![^\][]*\]/, '')));
    return { isHeading: false, isLog: false, fits };
  }
  if (named && findHeading(markdownLines(words.replace(HEADING_VARIABLE, () => heading)), heading)) {
    return { isHeading: named, isLog: true, fits: () => hasLog };
  }
  const literal = words.replace(VARIABLE, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const fits = fitting(words, variables);
  const told = literal >= FEW || (variables.every((each) => formOf(each) !== null) && !fits(''));
  return told ? { isHeading: named, isLog: false, fits } : null;
}

const HEADING_VARIABLE = /\{\{[ \t]*ncj:[ \t]*heading[ \t]*\}\}/gi;

function nameOf(variable: string): string | null {
  return /^\{\{\s*ncj:([^{}]*)\}\}$/i.exec(variable)?.[1]?.trim().toLowerCase() ?? null;
}

/** The form that every value of a variable has; null = it may be anything. */
function formOf(variable: string): string | null {
  const name = nameOf(variable);
  return VARIABLES.find((row) => row.name === name)?.form ?? null;
}

/** Each line without what stands before its own words. Without code and comments. */
export function textLines(text: string): readonly string[] {
  return markdownLines(text)
    .lines.map(({ visible }) => ownWords(visible))
    .filter((words) => words !== '');
}

/** Whether most of what the template says besides its rules stands in a note. */
export function holdsMost(note: string, template: string): boolean {
  const there = new Set(textLines(note));
  const said = textLines(template).filter((line) => !line.includes(RULE));
  return said.filter((line) => there.has(line)).length * 2 >= said.length;
}

const RULE = '#no-contact/rule';

/**
 * Whether a line begins with the template's words, and values that fit in the place of its variables. Spaces do not count: those at
 * either side of a value that is empty may be gone. What may be anything parts the words; each part is looked for behind the one before.
 */
function fitting(words: string, variables: readonly string[]): (said: string) => boolean {
  const parts = [''];
  words.split(VARIABLE).forEach((literal, at) => {
    const form = at === 0 ? '' : formOf(variables[at - 1] ?? '');
    if (form === null) parts.push('');
    parts.push(`${parts.pop() ?? ''}${spaceless(form ?? '')}${escaped(spaceless(literal))}`);
  });
  const patterns = parts.map((part, at) => new RegExp(part, at === 0 ? 'uy' : 'gu'));
  return (said) => {
    let from = 0;
    return patterns.every((pattern) => {
      pattern.lastIndex = from;
      const found = pattern.test(said);
      from = pattern.lastIndex;
      return found;
    });
  };
}

function spaceless(text: string): string {
  return text.replace(/\s+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
