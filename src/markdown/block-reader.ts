/** Reads a note line by line as Markdown's blocks: what quotes and list items a line stands in, and what it is there. */
import { enter, isRuler, takeContainer, type Container } from './containers';
import { isHeading } from './heading';
import { BLANK, htmlBlock } from './html-blocks';
import { LineCursor } from './line-cursor';
import { visibleText } from './visible-text';

export interface BlockLine {
  /** Code, HTML, or a comment or formula that began at the start of a line. */
  readonly raw: boolean;
  /** Begins a list item, a nested or quoted one too. */
  readonly item: boolean;
  /** Begins an item of a list that stands in nothing else, or goes on inside of one; null = neither. */
  readonly list: 'item' | 'inside' | null;
  /** So many lines, this one the last, are a heading that stands in nothing else. */
  readonly headingLines: number;
  /** Offset from which on a comment or formula may open; null = none can. */
  readonly wordsFrom: number | null;
}

/** What swallows lines until something closes it. A comment or formula (`hidden`) does not end with its container. */
interface Raw {
  readonly sort: 'fence' | 'html' | 'hidden';
  readonly closes: RegExp;
}

/** Deeper than anyone nests: a line full of marks takes no longer than another. */
const MAX_DEPTH = 100;

export class BlockReader {
  private containers: Container[] = [];
  private raw: Raw | null = null;
  /** How many lines the open paragraph has. */
  private words = 0;

  /** Whether everything below is swallowed, for all that was read up to here. */
  get unclosed(): boolean {
    if (!this.raw || this.raw.closes === BLANK) return false;
    return this.raw.sort === 'hidden' || this.containers.length === 0;
  }

  /** `masked` = in a comment or formula, where no other one begins. */
  read(text: string, masked: boolean): BlockLine {
    if (this.raw?.sort === 'hidden') return this.goOnHidden(text, this.raw);
    const line = new LineCursor(text);
    const depth = this.enterAll(line);
    const whole = depth === this.containers.length;
    if (whole && this.raw) return this.goOnRaw(line, this.raw);
    if (whole && this.words > 0 && isUnderline(line)) return this.underline();
    const opened = this.open(line, depth);
    const belowWords = this.words > 0;
    const block = blockOf(line, belowWords, masked);
    if (block === 'words' && belowWords) this.words += 1;
    else {
      if (opened.length === 0) this.leave(depth);
      this.begin(block, line);
    }
    return this.said({
      raw: typeof block === 'object' || block === 'code',
      item: opened.some((each) => each !== 'quote'),
      own: opened.length > 0 && depth === 0,
      headingLines: block === 'heading' ? 1 : 0,
      wordsFrom: block === 'words' ? line.at : null,
    });
  }

  private enterAll(line: LineCursor): number {
    const out = this.containers.findIndex((each) => !enter(line, each));
    const depth = out === -1 ? this.containers.length : out;
    if (!line.blank)
      this.containers = this.containers.map((each, at) =>
        each !== 'quote' && each.empty && at < depth ? { ...each, empty: false } : each,
      );
    return depth;
  }

  private open(line: LineCursor, depth: number): readonly Container[] {
    const opened: Container[] = [];
    // In a list of its sort any item goes on with it; right below other words it would be taken for words.
    const around = depth < this.containers.length ? this.containers : [];
    const loose = (ordered: boolean): boolean =>
      this.words === 0 || around.some((each) => each !== 'quote' && each.ordered === ordered);
    while (depth + opened.length < MAX_DEPTH) {
      const container = takeContainer(line, loose);
      if (!container) break;
      if (opened.length === 0) this.leave(depth);
      opened.push(container);
      this.containers.push(container);
    }
    return opened;
  }

  private leave(depth: number): void {
    this.containers = this.containers.slice(0, depth);
    this.raw = null;
    this.words = 0;
  }

  private begin(block: Block, line: LineCursor): void {
    this.words = block === 'words' ? 1 : 0;
    const closed = typeof block !== 'object' || (block.sort === 'html' && block.closes.test(line.rest));
    this.raw = closed ? null : block;
  }

  private underline(): BlockLine {
    const headingLines = this.words + 1;
    this.words = 0;
    return this.said({ headingLines });
  }

  private goOnRaw(line: LineCursor, { sort, closes }: Raw): BlockLine {
    if (closes.test(line.rest) && (sort === 'html' || line.indent < 4)) this.raw = null;
    return this.said({ raw: true });
  }

  private goOnHidden(text: string, { closes }: Raw): BlockLine {
    const found = closes.exec(text);
    if (found) this.raw = null;
    return this.said({ raw: true, wordsFrom: found && found.index + found[0].length });
  }

  private said({
    raw = false,
    item = false,
    own = false,
    headingLines = 0,
    wordsFrom = null,
  }: Partial<BlockLine> & { readonly own?: boolean }): BlockLine {
    const [outermost] = this.containers;
    const inList = outermost !== undefined && outermost !== 'quote';
    return {
      raw,
      item,
      list: inList ? (own ? 'item' : 'inside') : null,
      headingLines: outermost === undefined ? headingLines : 0,
      wordsFrom,
    };
  }
}

type Block = Raw | 'blank' | 'words' | 'code' | 'heading' | 'ruler';

function blockOf(line: LineCursor, belowWords: boolean, masked: boolean): Block {
  if (line.blank) return 'blank';
  if (line.indent >= 4) return belowWords ? 'words' : 'code';
  const { rest } = line;
  if (isHeading(rest)) return 'heading';
  if (isRuler(rest)) return 'ruler';
  return fence(rest) ?? html(rest, belowWords) ?? (masked ? null : hidden(rest)) ?? 'words';
}

function isUnderline(line: LineCursor): boolean {
  return line.indent < 4 && /^(?:=+|-+)[ \t]*$/.test(line.rest);
}

/** What opens code in a line that begins so; null = nothing does. */
export function fenceMark(rest: string): string | null {
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[0] ?? null;
}

function fence(rest: string): Raw | null {
  const mark = fenceMark(rest);
  if (mark === null) return null;
  return { sort: 'fence', closes: new RegExp(`^${mark.charAt(0)}{${mark.length},}[ \\t]*$`) };
}

function html(rest: string, belowWords: boolean): Raw | null {
  const closes = htmlBlock(rest, belowWords);
  return closes && { sort: 'html', closes };
}

function hidden(rest: string): Raw | null {
  const mark = /^(?:%%|\$\$)/.exec(rest)?.[0];
  if (mark === undefined || !visibleText(rest).startsWith(mark)) return null;
  return { sort: 'hidden', closes: mark === '%%' ? /%%/ : /\$\$/ };
}
