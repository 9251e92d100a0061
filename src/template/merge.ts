/** Adds an expanded template to a note: once, and without touching another byte of it. */
import { applied } from '../markdown/changes';
import { opensFrontmatter, readFrontmatter } from '../markdown/frontmatter';
import { behindWords, isBelowBlank, lineBreakAt } from '../markdown/lines';
import { headingTitle, isHeading } from '../markdown/heading';
import { markdownLines } from '../markdown/markdown-lines';
import { findHeading } from '../markdown/section';
import { hasRules } from './blocks';
import { recognises, textLines, type TemplateSource } from './recognise';

/**
 * The note with the template added, expanded as it is given; the note itself where it was added before. Properties that the note lacks go to the end of its frontmatter,
 * unless that is not a plain list of properties; the body goes to the end of the note. A note that has the log heading already,
 * because something was logged, gets what comes before it in the template there, and what comes after it at the end. Where the
 * end would swallow it, the body goes on top.
 */
export function mergeTemplate(note: string, template: string, source: TemplateSource): string {
  const mark = note.startsWith('\uFEFF') ? '\uFEFF' : '';
  const added = template.replace(/^\uFEFF/, '');
  if (note.trim() === '') return mark + added;
  const body = added.slice(readFrontmatter(added)?.end ?? 0);
  if (body.trim() === '') return mergeProperties(note, added);
  if (holds(note, body, source)) return note;
  const tries = [() => mergeBody(note, body, source.heading), () => putOnTop(note, body)];
  for (const attempt of tries) {
    const text = attempt();
    if (stands(text, body, source.heading)) return mergeProperties(text, added);
  }
  return mergeProperties(note, added);
}

/** Whether the body was added before, told by its rules, else by what the template itself says. */
function holds(note: string, body: string, source: TemplateSource): boolean {
  if (hasRules(body)) return hasRules(note);
  if (recognises(note, source)) return true;
  return textLines(body).length > 0 ? stands(note, body, source.heading) : note.includes(body.trim());
}

/** Whether every line of the body is in the note, and not in code or a comment. The log heading may have another level. */
function stands(note: string, body: string, heading: string): boolean {
  const log = headingTitle(`## ${heading.trim()}`);
  const alike = (line: string): string =>
    isHeading(line) && headingTitle(line) === log ? `## ${log}` : line;
  const lines = new Set(textLines(note).map(alike));
  return textLines(body).every((line) => lines.has(alike(line)));
}

function mergeBody(note: string, body: string, heading: string): string {
  const log = findHeading(markdownLines(note), heading);
  if (log === null) return append(note, body);
  const { before, after } = aroundSection(body, heading);
  const lineBreak = lineBreakAt(note, log.from);
  const top = before.trim() === '' ? '' : inBreaks(trimBlank(before), lineBreak) + lineBreak.repeat(2);
  const gap = top === '' || isBelowBlank(note, log.from) ? '' : lineBreak;
  return append(note.slice(0, log.from) + gap + top + note.slice(log.from), after);
}

/** For a note whose end is in code or in a comment that is never closed, which would swallow what comes behind it. */
function putOnTop(note: string, body: string): string {
  const at = readFrontmatter(note)?.end ?? (note.startsWith('\uFEFF') ? 1 : 0);
  const lineBreak = lineBreakAt(note, at);
  return note.slice(0, at) + inBreaks(trimBlank(body), lineBreak) + lineBreak.repeat(2) + note.slice(at);
}

/** What a body holds before the log heading, and behind the section that it opens; without one all of it is before. */
function aroundSection(body: string, heading: string): { before: string; after: string } {
  const read = markdownLines(body);
  const log = findHeading(read, heading);
  if (log === null) return { before: body, after: '' };
  const next = read.headings.find(({ from, level }) => from > log.from && level <= log.level);
  return { before: body.slice(0, log.from), after: next ? body.slice(next.from) : '' };
}

/** Adds a block at the end, a blank line before it; the note ends with a line break if, and only if, it did. */
function append(note: string, block: string): string {
  if (block.trim() === '') return note;
  const lineBreak = lineBreakAt(note, note.length);
  const ended = note.endsWith('\n');
  const gap = isBelowBlank(note, note.length) ? '' : ended ? lineBreak : lineBreak.repeat(2);
  return note + gap + inBreaks(trimBlank(block), lineBreak) + (ended ? lineBreak : '');
}

function mergeProperties(note: string, template: string): string {
  const wanted = readFrontmatter(template);
  if (!wanted?.plain || wanted.properties.length === 0) return note;
  const own = readFrontmatter(note);
  if (own === null) {
    if (opensFrontmatter(note)) return note;
    const start = note.startsWith('\uFEFF') ? 1 : 0;
    const lineBreak = lineBreakAt(note, start);
    const insert = inBreaks(template.slice(0, wanted.to), lineBreak) + lineBreak;
    return applied(note, [{ from: start, to: start, insert }]);
  }
  if (!own.plain) return note;
  const there = new Set(own.properties.map(({ key }) => key.toLowerCase()));
  const missing = wanted.properties.filter(({ key }) => !there.has(key.toLowerCase()));
  const rows = missing.map(({ from, to }) => template.slice(from, to)).join('');
  const insert = inBreaks(rows, lineBreakAt(note, own.rowsTo));
  return applied(note, [{ from: own.rowsTo, to: own.rowsTo, insert }]);
}

function inBreaks(text: string, lineBreak: string): string {
  return text.replace(/\r?\n/g, lineBreak);
}

/** Without blank lines in front and behind. */
function trimBlank(block: string): string {
  const end = behindWords(block, block.length);
  const start = block.length - block.trimStart().length;
  return block.slice(start === 0 ? 0 : block.lastIndexOf('\n', start) + 1, end);
}
