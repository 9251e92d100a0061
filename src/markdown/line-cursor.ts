/** A line from which the marks of quotes and lists are taken one by one from the left. A tab reaches to the next multiple of four. */
export class LineCursor {
  /** Offset of the first character that is neither taken nor white space. */
  at = 0;
  private column = 0;
  /** The column at which what was entered last begins. */
  private base = 0;

  constructor(readonly text: string) {
    this.skipSpace();
  }

  get blank(): boolean {
    return this.at >= this.text.length;
  }

  /** Columns of white space in front of the rest. */
  get indent(): number {
    return this.column - this.base;
  }

  get next(): string | undefined {
    return this.text[this.at];
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  /** Takes a mark of so many characters, and the white space behind it is the indent then. */
  pass(length: number): void {
    this.at += length;
    this.column += length;
    this.base = this.column;
    this.skipSpace();
  }

  /** Goes so many columns to the right, where there may be white space only. */
  enter(columns: number): void {
    this.base += columns;
  }

  private skipSpace(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const char = this.text[this.at];
      if (char === ' ') this.column += 1;
      else if (char === '\t') this.column += 4 - (this.column % 4);
      else break;
    }
  }
}
