/** Tells whether a note holds a template already, whatever its variables stood for when it was put in. */
import { noteLines } from '../prompts/note-lines';
import { VARIABLES } from './variables';

export interface TemplateSource {
  /** As the user wrote it, its variables not yet filled. */
  readonly template: string;
  /** Text of the log heading, without marks. */
  readonly heading: string;
  /** Every prompt that may have been filled in. */
  readonly prompts: ReadonlySet<string>;
}

/**
 * By the headings of the template, other than the log heading; else by most of its lines with words of their own, or with a
 * value that can be told by its form; else by the log heading. What was written on behind them does not count. False, too,
 * for a template that has none of these.
 */
export function recognises(note: string, source: TemplateSource): boolean {
  const there = textLines(note);
  const marks = textLines(source.template).flatMap((words) => markOf(words, source) ?? []);
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
  readonly fits: (words: string) => boolean;
}

/** Any tool's: ours, Obsidian's `{{date}}`, and what Templater runs. */
const VARIABLE = /\{\{[^{}]*\}\}|<%.*?%>/g;
const FEW = 2;

function markOf(words: string, { heading, prompts }: TemplateSource): Mark | null {
  const isHeading = /^#{1,6}\s/.test(words);
  const variables = words.match(VARIABLE) ?? [];
  if (variables.length === 1 && nameOf(variables[0]) === 'prompt' && words === variables[0]) {
    const fits = (said: string): boolean => prompts.has(said.replace(/^(?:\[![^\]]*\]|#{1,6})\s+/, ''));
    return { isHeading: false, isLog: false, fits };
  }
  const isLog =
    isHeading &&
    words
      .replace(/^#+\s+|\s+#+$/g, '')
      .replace(HEADING_VARIABLE, heading)
      .toLowerCase() === heading.toLowerCase();
  const literal = words.replace(VARIABLE, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const pattern = isLog ? `#{1,6}\\s+${escaped(heading)}\\s*#*$` : patternOf(words, variables);
  const regex = new RegExp(`^${pattern}`, isLog ? 'iu' : 'u');
  const told =
    isLog || literal >= FEW || (variables.every((each) => formOf(each) !== null) && !regex.test(''));
  return told ? { isHeading, isLog, fits: (said) => regex.test(said) } : null;
}

const HEADING_VARIABLE = /\{\{\s*ncj:\s*heading\s*\}\}/gi;

function nameOf(variable: string): string | null {
  return /^\{\{\s*ncj:([^{}]*)\}\}$/i.exec(variable)?.[1]?.trim().toLowerCase() ?? null;
}

/** The form that every value of a variable has; null = it may be anything. */
function formOf(variable: string): string | null {
  const name = nameOf(variable);
  return VARIABLES.find((row) => row.name === name)?.form ?? null;
}

/** Each without what stands before its own words: indentation, quote marks, list marks, a checkbox. Without code and comments. */
export function textLines(text: string): readonly string[] {
  return noteLines(text)
    .filter(({ part }) => part === 'text')
    .map((line) => ownText(line.text))
    .filter((words) => words !== '');
}

/** A line without the marks before its own words. */
export function ownText(line: string): string {
  return line.replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)?/, '').trim();
}

/** The line's own words, with what its variables may stand for between them. */
function patternOf(words: string, variables: readonly string[]): string {
  const parts = words.split(VARIABLE).map(escaped);
  return parts.reduce((all, part, at) => all + (formOf(variables[at - 1] ?? '') ?? '.*') + part);
}

/** Spaces at either side of a value that is empty may be gone. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s*');
}
