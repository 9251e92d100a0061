/** A note line by line, with what is no plain Markdown marked, so that headings and lists in it are not taken for such. */

export interface MarkdownLine {
  /** Without its line break. */
  readonly text: string;
  readonly from: number;
  /** Behind its line break. */
  readonly to: number;
  /** False = frontmatter, code, a comment or a formula. */
  readonly plain: boolean;
}

export interface MarkdownLines {
  readonly lines: readonly MarkdownLine[];
  /** Offset of the line that opens what is never closed; null = all is closed. */
  readonly openFrom: number | null;
}

export function markdownLines(text: string): MarkdownLines {
  const lines: MarkdownLine[] = [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  let block: Block | null = opensFrontmatter(text, start) ? { closes: /^---[ \t]*$/, from: start } : null;
  let first = block !== null;
  for (let from = start; from < text.length;) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next + 1;
    const line = text.slice(from, to).replace(/\r?\n$/, '');
    const opened: Block | null = block ? null : opening(line, from);
    lines.push({ text: line, from, to, plain: block === null && opened === null });
    if (block && !first && block.closes.test(line)) block = null;
    else if (opened) block = opened;
    first = false;
    from = to;
  }
  return { lines, openFrom: block?.from ?? null };
}

interface Block {
  readonly closes: RegExp;
  readonly from: number;
}

function opensFrontmatter(text: string, start: number): boolean {
  return /^---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/.test(text.slice(start));
}

/** Fences, `%%` and `<!--` comments and `$$` formulas that go on below this line. */
function opening(line: string, from: number): Block | null {
  const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})([^]*)$/.exec(line);
  const mark = fence?.[1];
  if (mark !== undefined && !(mark.startsWith('`') && fence?.[2]?.includes('`'))) {
    const char = mark.charAt(0);
    return { closes: new RegExp(`^[ \\t>]*${char}{${mark.length},}[ \\t]*$`), from };
  }
  const visible = line.replace(/`+[^`]*`+/g, '');
  if (odd(visible, '%%')) return { closes: /%%/, from };
  if (odd(visible, '$$')) return { closes: /\$\$/, from };
  if (visible.lastIndexOf('<!--') > visible.lastIndexOf('-->')) return { closes: /-->/, from };
  return null;
}

function odd(line: string, mark: string): boolean {
  return (line.split(mark).length - 1) % 2 === 1;
}
