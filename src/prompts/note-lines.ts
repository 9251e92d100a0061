/** A note's text line by line, with what Obsidian would not read as plain Markdown marked: frontmatter, code, comments. */

export interface NoteLine {
  /** Without its line break and without a byte order mark. */
  readonly text: string;
  /** Offsets in the note: of the line's first character, and behind its line break. */
  readonly start: number;
  readonly end: number;
  readonly part: 'text' | 'frontmatter' | 'code' | 'comment';
  /** What of the text stands outside comments; empty where the part is another. */
  readonly visible: string;
}

export function noteLines(note: string): readonly NoteLine[] {
  const lines = splitLines(note);
  const bodyStart = frontmatterLines(lines);
  const read = bodyReader();
  return lines.map((line, index) => ({
    ...line,
    ...(index < bodyStart ? { part: 'frontmatter', visible: '' } : read(line.text)),
  }));
}

type RawLine = Omit<NoteLine, 'part' | 'visible'>;
type Read = Pick<NoteLine, 'part' | 'visible'>;

function splitLines(note: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = note.startsWith('\uFEFF') ? 1 : 0;
  while (start < note.length) {
    const lineFeed = note.indexOf('\n', start);
    const end = lineFeed === -1 ? note.length : lineFeed + 1;
    lines.push({ text: note.slice(start, end).replace(/\r?\n$/, ''), start, end });
    start = end;
  }
  return lines;
}

/** How many lines the frontmatter takes, both `---` included; 0 = there is none, or it is never closed. */
function frontmatterLines(lines: readonly RawLine[]): number {
  if (!isFrontmatterMark(lines[0]?.text)) return 0;
  return lines.findIndex(({ text }, index) => index > 0 && isFrontmatterMark(text)) + 1;
}

function isFrontmatterMark(text: string | undefined): boolean {
  return text !== undefined && /^---[ \t]*$/.test(text);
}

type Close = '%%' | '-->';

/** Reads the lines of the body in their order, and remembers what is open. */
const CODE: Read = { part: 'code', visible: '' };

function bodyReader(): (text: string) => Read {
  let fence: string | null = null;
  let comment: Close | null = null;
  return (text) => {
    if (fence !== null) {
      if (closesFence(text, fence)) fence = null;
      return CODE;
    }
    if (comment === null) {
      fence = /^[\s>]*(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1] ?? null;
      if (fence !== null) return CODE;
    }
    const { open, visible } = throughComments(text, comment);
    const wasOpen = comment !== null;
    comment = open;
    const hidden = visible.trim() === '' && (wasOpen || text.trim() !== '');
    return hidden ? { part: 'comment', visible: '' } : { part: 'text', visible };
  };
}

function closesFence(text: string, fence: string): boolean {
  const mark = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(text)?.[1];
  return mark !== undefined && mark.startsWith(fence);
}

/** What of a line stands outside comments, and what would close the comment that is open behind it. */
function throughComments(text: string, openBefore: Close | null): { open: Close | null; visible: string } {
  let rest = text;
  let open = openBefore;
  let visible = '';
  for (;;) {
    const at = open === null ? rest.search(/%%|<!--/) : rest.indexOf(open);
    if (open === null) visible += at === -1 ? rest : rest.slice(0, at);
    if (at === -1) return { open, visible };
    const opens: Close = rest.startsWith('%%', at) ? '%%' : '-->';
    rest = rest.slice(at + (open ?? (opens === '%%' ? '%%' : '<!--')).length);
    open = open === null ? opens : null;
  }
}
