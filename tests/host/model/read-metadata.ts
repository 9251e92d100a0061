// A note's Markdown, as the metadata cache keeps it: frontmatter, tags, headings, list items, links, sections.
import type { CachedMetadata, HeadingCache, ListItemCache, Loc, Pos, SectionCache } from 'obsidian';
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { frontmatterOf } from './frontmatter';
import { markdown } from '../ui/markdown/syntax';

export function readMetadata(text: string): CachedMetadata {
  const reader = new Reader(text);
  return reader.read();
}

class Reader {
  private readonly lineStarts: number[] = [0];
  private readonly cache: Required<
    Pick<CachedMetadata, 'tags' | 'headings' | 'listItems' | 'links' | 'embeds' | 'sections'>
  > = {
    tags: [],
    headings: [],
    listItems: [],
    links: [],
    embeds: [],
    sections: [],
  };

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
  }

  read(): CachedMetadata {
    const { text, cache } = this;
    const matter = frontmatterOf(text);
    const start = matter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
    // Blanked, so that offsets stay those of the text; lezer knows line feeds only.
    const body = text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start).replace(/\r\n/g, ' \n');
    if (matter) cache.sections.push({ type: 'yaml', position: this.position(matter.from, matter.blockEnd) });
    markdown.parse(body).iterate({ enter: (node) => this.enter(node) });
    const filled = Object.fromEntries(Object.entries(cache).filter(([, list]) => list.length > 0));
    if (!matter) return filled;
    return {
      ...filled,
      ...(matter.values ? { frontmatter: matter.values } : {}),
      frontmatterPosition: this.position(matter.from, matter.blockEnd),
    };
  }

  private enter(node: SyntaxNodeRef): boolean {
    if (node.node.parent?.name === 'Document') this.addSection(node);
    switch (node.name) {
      case 'Hashtag':
        this.cache.tags.push({ tag: this.slice(node), position: this.position(node.from, node.to) });
        return false;
      case 'Wikilink':
      case 'Embed':
        this.addLink(node);
        return false;
      case 'ListItem':
        this.addItem(node.node);
        return true;
      case 'Hidden':
      case 'HiddenBlock':
      case 'FencedCode':
      case 'CodeBlock':
      case 'InlineCode':
      case 'HTMLBlock':
      case 'HTMLTag':
      case 'Comment':
      case 'CommentBlock':
      case 'URL':
        return false;
      default:
        if (/^(?:ATX|Setext)Heading\d$/.test(node.name)) this.addHeading(node);
        return true;
    }
  }

  private addHeading(node: SyntaxNodeRef): void {
    const written = this.slice(node).split('\n')[0] ?? '';
    const heading: HeadingCache = {
      heading: written
        .replace(/^#{1,6}[ \t]*/, '')
        .replace(/[ \t]+#+[ \t\r]*$/, '')
        .trim(),
      level: Number(node.name.at(-1)),
      position: this.position(node.from, node.to),
    };
    this.cache.headings.push(heading);
  }

  private addItem(node: SyntaxNode): void {
    const own = ownEnd(node);
    const end = this.trimmed(node.from, own);
    const task = taskOf(node, this.text);
    const outer = node.parent?.parent;
    const list = node.parent;
    const parent =
      outer?.name === 'ListItem' ? this.loc(outer.from).line : -(list ? this.loc(list.from).line : 0) || -1;
    const item: ListItemCache = {
      parent,
      position: this.position(node.from, end),
      ...(task === null ? {} : { task }),
    };
    this.cache.listItems.push(item);
  }

  private addLink(node: SyntaxNodeRef): void {
    const original = this.slice(node);
    const inner = original.replace(/^!?\[\[|\]\]$/g, '');
    const [link = '', ...shown] = inner.split('|');
    const found = {
      link,
      original,
      displayText: shown.length > 0 ? shown.join('|') : link,
      position: this.position(node.from, node.to),
    };
    (node.name === 'Embed' ? this.cache.embeds : this.cache.links).push(found);
  }

  private addSection(node: SyntaxNodeRef): void {
    const type = SECTIONS[node.name] ?? (/Heading\d$/.test(node.name) ? 'heading' : 'paragraph');
    const section: SectionCache = { type, position: this.position(node.from, node.to) };
    this.cache.sections.push(section);
  }

  private trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && /\s/.test(this.text.charAt(end - 1))) end -= 1;
    return end;
  }

  private slice(node: SyntaxNodeRef): string {
    return this.text.slice(node.from, node.to);
  }

  private position(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  private loc(offset: number): Loc {
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.lineStarts[low] ?? 0), offset };
  }
}

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

/** Where the item's own text ends: before its first nested list. */
function ownEnd(item: SyntaxNode): number {
  for (let child = item.firstChild; child; child = child.nextSibling) {
    if (child.name === 'BulletList' || child.name === 'OrderedList') return child.from;
  }
  return item.to;
}

/** Any character in the brackets makes a task in Obsidian; GFM's own parser knows space and x only. */
function taskOf(item: SyntaxNode, text: string): string | null {
  const mark = item.getChild('ListMark');
  const match = mark ? /^[ \t]+\[(.)\](?=[ \t]|\r?$)/mu.exec(text.slice(mark.to, mark.to + 24)) : null;
  return match && match.index === 0 ? (match[1] ?? null) : null;
}
