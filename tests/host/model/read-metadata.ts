// A note's Markdown, as the metadata cache keeps it: frontmatter, tags, headings, list items, links, blocks, sections.
import type { CachedMetadata, ListItemCache, Loc, Pos, ReferenceCache, SectionCache } from 'obsidian';
import type { SyntaxNodeRef } from '@lezer/common';
import { frontmatterOf } from './frontmatter';
import { noteSyntax } from './note-syntax';

export function readMetadata(text: string): CachedMetadata {
  return new Reader(text).read();
}

/** A list item that is being gone through. */
interface OpenItem {
  readonly cache: ListItemCache;
  readonly depth: number;
  /** Offset at which its own text ends: before its first nested list. */
  end: number;
  nested: boolean;
}

class Reader {
  private readonly lineStarts: number[] = [0];
  private readonly tags: Required<CachedMetadata>['tags'] = [];
  private readonly headings: Required<CachedMetadata>['headings'] = [];
  private readonly listItems: ListItemCache[] = [];
  private readonly links: ReferenceCache[] = [];
  private readonly embeds: ReferenceCache[] = [];
  private readonly sections: SectionCache[] = [];
  private readonly blocks: Required<CachedMetadata>['blocks'] = {};
  private readonly openItems: OpenItem[] = [];
  private readonly openLists: number[] = [];
  private depth = 0;

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
  }

  read(): CachedMetadata {
    const { text } = this;
    const matter = frontmatterOf(text);
    const start = matter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
    const position = matter && this.position(matter.from, matter.blockEnd);
    if (position) this.sections.push({ type: 'yaml', position });
    noteSyntax.parse(blanked(text, start)).iterate({
      enter: (node) => this.enter(node),
      leave: (node) => this.leave(node),
    });
    return {
      ...(this.links.length > 0 && { links: this.links }),
      ...(this.embeds.length > 0 && { embeds: this.embeds }),
      ...(this.tags.length > 0 && { tags: this.tags }),
      ...(this.headings.length > 0 && { headings: this.headings }),
      ...(this.sections.length > 0 && { sections: this.sections }),
      ...(this.listItems.length > 0 && { listItems: this.listItems }),
      ...(Object.keys(this.blocks).length > 0 && { blocks: this.blocks }),
      ...(matter?.values && { frontmatter: matter.values }),
      ...(position && !matter.isEmpty && { frontmatterPosition: position }),
    };
  }

  private enter(node: SyntaxNodeRef): boolean {
    const { name } = node;
    this.depth += 1;
    if (this.depth === 2) this.addSection(node);
    this.growItem(node);
    if (name === 'Hashtag')
      this.tags.push({ tag: this.slice(node), position: this.position(node.from, node.to) });
    else if (name === 'Hidden' || name === 'HiddenBlock') this.addHiddenTags(node);
    else if (name === 'Wikilink' || name === 'Embed') this.addWikilink(node);
    else if (name === 'Link' || name === 'Image') this.addLink(node);
    else if (name === 'BulletList' || name === 'OrderedList') this.openLists.push(node.from);
    else if (name === 'ListItem') this.openItem(node);
    else if (HEADING.test(name)) this.addHeading(node);
    if (!CLOSED.has(name)) return true;
    this.depth -= 1;
    return false;
  }

  private leave({ name }: SyntaxNodeRef): void {
    this.depth -= 1;
    if (name === 'BulletList' || name === 'OrderedList') this.openLists.pop();
    else if (name === 'ListItem') this.closeItem();
  }

  private openItem(node: SyntaxNodeRef): void {
    const first = this.lineOf(this.openLists.at(-1) ?? node.from);
    const above = this.openItems.at(-1);
    // Line 0 has no negative: the app says -1 there.
    const parent = above ? above.cache.position.start.line : first === 0 ? -1 : -first;
    const cache: ListItemCache = { parent, position: this.position(node.from, node.from) };
    this.listItems.push(cache);
    this.openItems.push({ cache, depth: this.depth, end: node.from, nested: false });
  }

  /** Anything right in an item, other than a list, is its own text. */
  private growItem({ name, from, to }: SyntaxNodeRef): void {
    const item = this.openItems.at(-1);
    if (!item || this.depth !== item.depth + 1) return;
    if (name === 'BulletList' || name === 'OrderedList') item.nested = true;
    else if (name === 'ListMark') {
      item.end = to;
      const mark = /^[ \t]+\[(.)\](?=[ \t]|\r?$)/mu.exec(this.text.slice(to, to + 24));
      if (mark?.index === 0 && mark[1] !== undefined) item.cache.task = mark[1];
    } else if (name !== 'QuoteMark' && !item.nested) item.end = this.trimmed(from, to);
  }

  private closeItem(): void {
    const item = this.openItems.pop();
    if (!item) return;
    const { cache, end } = item;
    const { start } = cache.position;
    cache.position.end = this.loc(end);
    const id = this.addBlock(start.offset, end);
    if (id !== null) cache.id = id;
    this.addNumbered(cache);
  }

  /** A number behind the mark of a task begins an item in it. */
  private addNumbered({ task, position: { start, end } }: ListItemCache): void {
    const before = task === undefined ? null : /^.*?\[.\][ \t]+(?=\d{1,9}[.)][ \t])/u;
    const found = before?.exec(this.text.slice(start.offset, end.offset));
    if (!found) return;
    const position = this.position(start.offset + found[0].length, end.offset);
    this.listItems.push({ parent: start.line, position });
  }

  private addHeading(node: SyntaxNodeRef): void {
    const end = this.trimmed(node.from, node.to);
    const heading = /^[^\r\n]*/.exec(this.text.slice(node.from, end))?.[0] ?? '';
    this.headings.push({
      heading: heading
        .replace(/^#{1,6}(?:[ \t]+|$)/, '')
        .replace(/(?:^|[ \t]+)#+$/, '')
        .trim(),
      level: Number(node.name.at(-1)),
      position: this.position(node.from, end),
    });
  }

  /** The app lists the tags of comments, too. */
  private addHiddenTags({ from, to }: SyntaxNodeRef): void {
    const tags = /(^|\s)(#[\p{L}\p{N}_/-]+)/gu;
    for (const { index, 1: space = '', 2: tag = '' } of this.text.slice(from, to).matchAll(tags))
      if (/[^\d#]/.test(tag)) {
        const at = from + index + space.length;
        this.tags.push({ tag, position: this.position(at, at + tag.length) });
      }
  }

  private addWikilink(node: SyntaxNodeRef): void {
    const original = this.slice(node);
    const [link = '', ...shown] = original.replace(/^!?\[\[|\]\]$/g, '').split('|');
    const path = link.replace(/\\$/, '');
    (node.name === 'Embed' ? this.embeds : this.links).push({
      link: path,
      original,
      displayText: shown.length > 0 ? shown.join('|') : path.replace(/#\^?/g, ' > ').replace(/^ > /, ''),
      position: this.position(node.from, node.to),
    });
  }

  /** `[text](Note.md)`; links that lead out of the vault are not listed. */
  private addLink(node: SyntaxNodeRef): void {
    const url = node.node.getChild('URL');
    if (!url) return;
    const written = this.slice(url).replace(/^<|>$/g, '');
    if (written === '' || /^[a-z][a-z\d+.-]*:/i.test(written)) return;
    const original = this.slice(node);
    const end = original.lastIndexOf(']', url.from - node.from);
    (node.name === 'Image' ? this.embeds : this.links).push({
      link: decoded(written),
      original,
      displayText: original.slice(original.indexOf('[') + 1, end),
      position: this.position(node.from, node.to),
    });
  }

  private addSection(node: SyntaxNodeRef): void {
    const { name, from } = node;
    if (name === 'LinkReference') return;
    const end = this.trimmed(from, node.to);
    const quoted = name === 'Blockquote' && /^> ?\[![^\]\r\n]+\]/.test(this.text.slice(from, from + 80));
    const type = quoted ? 'callout' : (SECTIONS[name] ?? (HEADING.test(name) ? 'heading' : 'paragraph'));
    const start = quoted ? (this.lineStarts[this.lineOf(from)] ?? from) : from;
    const section: SectionCache = { type, position: this.position(start, end) };
    const id = type === 'paragraph' ? this.addBlock(from, end) : null;
    this.sections.push(id === null ? section : { ...section, id });
  }

  /** `^id` at the end of a paragraph or an item names it. */
  private addBlock(from: number, end: number): string | null {
    const id = /(?:^|\s)\^([A-Za-z0-9-]+)$/.exec(this.text.slice(Math.max(from, end - 100), end))?.[1];
    if (id === undefined) return null;
    this.blocks[id.toLowerCase()] = { id, position: this.position(from, end) };
    return id;
  }

  private trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && /\s/.test(this.text.charAt(end - 1))) end -= 1;
    return end;
  }

  private slice({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.text.slice(from, to);
  }

  private position(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  private loc(offset: number): Loc {
    const line = this.lineOf(offset);
    return { line, col: offset - (this.lineStarts[line] ?? 0), offset };
  }

  private lineOf(offset: number): number {
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const HEADING = /^(?:ATX|Setext)Heading\d$/;

/** Nothing is looked for in these. */
const CLOSED = new Set([
  ...['Hidden', 'HiddenBlock', 'Comment', 'CommentBlock', 'FencedCode', 'CodeBlock', 'InlineCode'],
  ...['HTMLBlock', 'HTMLTag', 'ProcessingInstruction', 'ProcessingInstructionBlock'],
  ...['URL', 'LinkTitle', 'LinkReference', 'Wikilink', 'Embed', 'Hashtag'],
]);

const SECTIONS: Readonly<Record<string, string>> = {
  BulletList: 'list',
  OrderedList: 'list',
  Blockquote: 'blockquote',
  FencedCode: 'code',
  CodeBlock: 'code',
  HorizontalRule: 'thematicBreak',
  Table: 'table',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  HiddenBlock: 'comment',
};

/** The text with its first part blanked, so that offsets stay; lezer knows line feeds only. */
function blanked(text: string, start: number): string {
  const body = text.slice(start);
  const front = start === 0 ? '' : text.slice(0, start).replace(/[^\n]/g, ' ');
  return front + (body.includes('\r') ? body.replace(/\r\n/g, ' \n') : body);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
