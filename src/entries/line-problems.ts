/** Collects what is wrong with one list item, with its true line and column. */
import type { ListItem, NoteProblem, ProblemCode } from './entry';
import { flat, NONE } from './intern';

/** Offsets are in the note's text. */
export interface Finding {
  readonly code: ProblemCode;
  readonly from: number;
  readonly to: number;
  /** Makes the sentence from the 1-based line. */
  readonly message: (line: number) => string;
  /** An error unless said. */
  readonly severity?: NoteProblem['severity'];
  readonly fix?: string | null;
}

export class LineProblems {
  private found: NoteProblem[] | null = null;
  /** The line of the finding before, from which the next one is looked for: they come nearly in the order of the text. */
  private line = 0;
  private lineStart = 0;
  private lineBreak = -1;

  constructor(
    private readonly text: string,
    private readonly item: ListItem,
  ) {}

  get all(): readonly NoteProblem[] {
    return this.found ?? NONE;
  }

  add({ code, from, to, message, severity = 'error', fix = null }: Finding): void {
    const end = Math.min(to, this.endOfLine(from));
    const column = columnOf(this.text, this.lineStart, from);
    const length = Math.max(1, end - from);
    this.found ??= [];
    this.found.push({
      line: this.line,
      column,
      length,
      severity,
      code,
      message: flat(message(this.line)),
      fix: fix === null ? null : flat(fix),
    });
  }

  /** Where the line at an offset ends, without its line break. */
  endOfLine(offset: number): number {
    if (this.line === 0 || offset < this.lineStart) this.goTo(this.item.line + 1, this.item.lineStart);
    while (offset > this.lineBreak) this.goTo(this.line + 1, this.lineBreak + 1);
    return this.text[this.lineBreak - 1] === '\r' ? this.lineBreak - 1 : this.lineBreak;
  }

  private goTo(line: number, lineStart: number): void {
    const next = this.text.indexOf('\n', lineStart);
    this.line = line;
    this.lineStart = lineStart;
    this.lineBreak = next === -1 ? this.text.length : next;
  }
}

/** 1-based column of an offset in the line that starts at another. */
export function columnOf(text: string, lineStart: number, offset: number): number {
  // A byte order mark is no character of the line.
  const first = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart;
  return offset - first + 1;
}
