/** Adds an expanded template to a note: once, and without touching another byte of it. */
import { noteLines, type NoteLine } from '../prompts/note-lines';
import { readFrontmatter } from './frontmatter';

export interface MergeSettings {
  /** Text of the log heading, without marks. */
  readonly heading: string;
}

/** Whether a note holds something of the template already: the log heading, or a rule task. */
export function hasTemplate(note: string, { heading }: MergeSettings): boolean {
  const lines = noteLines(note);
  return hasRules(lines) || lines.some((line) => headingOf(line)?.text === heading);
}

/**
 * The note with the template added; the note itself where all of it is there. Properties that the note lacks go to the end of its frontmatter,
 * unless that is not a plain list of properties; the body goes to the end of the note. A note that has the log heading already,
 * because something was logged, gets what comes before it in the template there, and what comes after it at the end. Where the
 * end would swallow it, the body goes on top.
 */
export function mergeTemplate(note: string, template: string, settings: MergeSettings): string {
  const mark = note.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plainTemplate = template.replace(/^\uFEFF/, '');
  if (note.slice(mark.length).trim() === '') return mark + plainTemplate;
  const lineBreak = /\r?\n/.exec(note)?.[0] ?? '\n';
  const adapted = plainTemplate.replace(/\r?\n/g, lineBreak);
  const body = adapted.slice(readFrontmatter(adapted)?.end ?? 0);
  const bodyThere = (text: string): boolean => holds(text, body, settings.heading);
  if (body.trim() === '') return mergeProperties(note, adapted, lineBreak);
  if (bodyThere(note)) return note;
  const tries = [mergeBody(note, body, settings.heading, lineBreak), putOnTop(note, body, lineBreak)];
  return mergeProperties(tries.find(bodyThere) ?? note, adapted, lineBreak);
}

/** Whether the body was added before, told by its rules, else its headings, else its text. */
function holds(note: string, body: string, heading: string): boolean {
  const there = noteLines(note);
  const added = noteLines(body);
  if (hasRules(added)) return hasRules(there);
  const headings = added.flatMap((line) => headingOf(line)?.text ?? []);
  const telling = headings.some((text) => text !== heading)
    ? headings.filter((text) => text !== heading)
    : headings;
  if (telling.length === 0) return note.includes(body.trim());
  return telling.every((text) => there.some((line) => headingOf(line)?.text === text));
}

function mergeBody(note: string, body: string, heading: string, lineBreak: string): string {
  const logLine = noteLines(note).find((line) => headingOf(line)?.text === heading);
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
  const log = lines.findIndex((line) => headingOf(line)?.text === heading);
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
