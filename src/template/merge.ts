/** Adds an expanded template to a note: once, and without touching another byte of it. */
import { noteLines, type NoteLine } from '../prompts/note-lines';
import { readFrontmatter } from './frontmatter';
import { recognises, textLines, type TemplateSource } from './recognise';

/**
 * The note with the template added, expanded as it is given; the note itself where it was added before. Properties that the note lacks go to the end of its frontmatter,
 * unless that is not a plain list of properties; the body goes to the end of the note. A note that has the log heading already,
 * because something was logged, gets what comes before it in the template there, and what comes after it at the end. Where the
 * end would swallow it, the body goes on top.
 */
export function mergeTemplate(note: string, template: string, source: TemplateSource): string {
  const mark = note.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plainTemplate = template.replace(/^\uFEFF/, '');
  if (note.slice(mark.length).trim() === '') return mark + plainTemplate;
  const lineBreak = /\r?\n/.exec(note)?.[0] ?? '\n';
  const adapted = plainTemplate.replace(/\r?\n/g, lineBreak);
  const body = adapted.slice(readFrontmatter(adapted)?.end ?? 0);
  if (body.trim() === '') return mergeProperties(note, adapted, lineBreak);
  if (holds(note, body, source)) return note;
  const tries = [mergeBody(note, body, source.heading, lineBreak), putOnTop(note, body, lineBreak)];
  return mergeProperties(tries.find((text) => stands(text, body)) ?? note, adapted, lineBreak);
}

/** Whether the body was added before, told by its rules, else by what the template itself says. */
function holds(note: string, body: string, source: TemplateSource): boolean {
  if (hasRules(noteLines(body))) return hasRules(noteLines(note));
  if (recognises(note, source)) return true;
  return textLines(body).length > 0 ? stands(note, body) : note.includes(body.trim());
}

/** Whether every line of the body is in the note, and not in code or a comment. */
function stands(note: string, body: string): boolean {
  const lines = new Set(textLines(note));
  return textLines(body).every((line) => lines.has(line));
}

function mergeBody(note: string, body: string, heading: string, lineBreak: string): string {
  const logLine = noteLines(note).find((line) => isLog(line, heading));
  if (logLine === undefined) return append(note, body, lineBreak);
  const { before, after } = aroundSection(body, heading);
  const above = note.slice(0, logLine.start);
  const top = before.trim() === '' ? '' : trimBlank(before) + lineBreak + lineBreak;
  const gap = top === '' || endsBlank(above) ? '' : lineBreak;
  return append(above + gap + top + note.slice(logLine.start), after, lineBreak);
}

/** For a note whose end is in code or in a comment that is never closed, which would swallow what comes behind it. */
function putOnTop(note: string, body: string, lineBreak: string): string {
  const at = readFrontmatter(note)?.end ?? (note.startsWith('\uFEFF') ? 1 : 0);
  return note.slice(0, at) + trimBlank(body) + lineBreak + lineBreak + note.slice(at);
}

/** What a body holds before the log heading, and behind the section that it opens; without one all of it is before. */
function aroundSection(body: string, heading: string): { before: string; after: string } {
  const lines = noteLines(body);
  const log = lines.findIndex((line) => isLog(line, heading));
  const logLine = lines[log];
  if (logLine === undefined) return { before: body, after: '' };
  const level = headingOf(logLine)?.level ?? 6;
  const next = lines.slice(log + 1).find((line) => (headingOf(line)?.level ?? 7) <= level);
  return { before: body.slice(0, logLine.start), after: next ? body.slice(next.start) : '' };
}

/** Adds a block at the end, a blank line before it; the note ends with a line break if, and only if, it did. */
function append(note: string, block: string, lineBreak: string): string {
  if (block.trim() === '') return note;
  const ended = /\n$/.test(note);
  const gap = endsBlank(note) ? '' : ended ? lineBreak : lineBreak + lineBreak;
  return note + gap + trimBlank(block) + (ended ? lineBreak : '');
}

function mergeProperties(note: string, template: string, lineBreak: string): string {
  const wanted = readFrontmatter(template);
  if (!wanted?.properties || wanted.properties.length === 0) return note;
  const start = note.startsWith('\uFEFF') ? 1 : 0;
  const own = readFrontmatter(note);
  if (own === null) {
    if (/^---[ \t]*(?:\r?\n|$)/.test(note.slice(start))) return note;
    return note.slice(0, start) + template.slice(0, wanted.end) + note.slice(start);
  }
  if (own.properties === null) return note;
  const there = new Set(own.properties.map(({ key }) => key.toLowerCase()));
  const missing = wanted.properties.filter(({ key }) => !there.has(key.toLowerCase()));
  const added = missing.flatMap(({ lines }) => lines.map((line) => line + lineBreak)).join('');
  return note.slice(0, own.close) + added + note.slice(own.close);
}

function hasRules(lines: readonly NoteLine[]): boolean {
  return lines.some(
    ({ text, part }) =>
      part === 'text' &&
      /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[.\]\s/.test(text) &&
      /(?:^|\s)#no-contact\/rule(?![\w/-])/i.test(text),
  );
}

/** In any case, as logging finds it. */
function isLog(line: NoteLine, heading: string): boolean {
  return headingOf(line)?.text.toLowerCase() === heading.toLowerCase();
}

function headingOf({ text, part }: NoteLine): { level: number; text: string } | null {
  const match = part === 'text' ? /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*(?:[ \t]#+[ \t]*)?$/.exec(text) : null;
  return match ? { level: (match[1] ?? '').length, text: (match[2] ?? '').trim() } : null;
}

function endsBlank(text: string): boolean {
  return /(?:^|\n)[ \t]*\r?\n$/.test(text) || text === '' || text === '\uFEFF';
}

function trimBlank(block: string): string {
  return block.replace(/^(?:[ \t]*\r?\n)+/, '').replace(/\s+$/, '');
}
