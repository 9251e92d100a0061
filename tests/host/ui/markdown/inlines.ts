// Inline Markdown to nodes: the children of one syntax node, with the text between them.
import type { SyntaxNode } from '@lezer/common';
import { decode } from './entities';

/** What rendering needs to know besides the text. */
export interface Source {
  readonly text: string;
  /** Whether a link's target exists. */
  readonly resolves: (linkpath: string) => boolean;
}

const WRAPPED: Readonly<Record<string, 'em' | 'strong' | 'del' | 'mark'>> = {
  Emphasis: 'em',
  StrongEmphasis: 'strong',
  Strikethrough: 'del',
  Highlight: 'mark',
};

/** Appends the inline content of `node` (from `from`, when the node starts with marks) to the element. */
export function renderInline(
  source: Source,
  node: SyntaxNode,
  el: HTMLElement,
  from = node.from,
  to = node.to,
): void {
  let at = from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < at || child.to > to) continue;
    writeText(el, source.text.slice(at, child.from));
    renderChild(source, child, el);
    // The blank after a quote mark belongs to the mark.
    at = child.name === 'QuoteMark' && source.text[child.to] === ' ' ? child.to + 1 : child.to;
  }
  writeText(el, source.text.slice(at, to));
}

function renderChild(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const text = source.text.slice(node.from, node.to);
  const wrap = WRAPPED[node.name];
  if (wrap) {
    renderInline(source, node, el.createEl(wrap));
    return;
  }
  switch (node.name) {
    case 'InlineCode':
      el.createEl('code', { text: text.replace(/^`+ ?| ?`+$/g, '') });
      return;
    case 'Wikilink':
      renderWikilink(source, text.slice(2, -2), el);
      return;
    case 'Embed':
      el.createSpan({ cls: 'internal-embed', text: text.slice(3, -2), attr: { src: text.slice(3, -2) } });
      return;
    case 'Hashtag':
      el.createEl('a', {
        cls: 'tag',
        text,
        href: text,
        attr: { target: '_blank', rel: 'noopener nofollow' },
      });
      return;
    case 'Link':
      renderLink(source, node, el);
      return;
    case 'Image':
      renderImage(source, node, el);
      return;
    case 'Autolink':
      externalLink(el, text.slice(1, -1)).setText(text.slice(1, -1));
      return;
    case 'URL':
      externalLink(el, text).setText(text);
      return;
    case 'HardBreak':
      el.createEl('br');
      return;
    case 'Escape':
      el.appendText(text.slice(1));
      return;
    case 'Entity':
      el.appendText(decode(text));
      return;
    case 'HTMLTag':
      if (/^<br\s*\/?>$/i.test(text)) el.createEl('br');
      else el.appendText(text);
      return;
    case 'EmphasisMark':
    case 'HighlightMark':
    case 'StrikethroughMark':
    case 'QuoteMark':
    case 'Hidden':
    case 'Comment':
    case 'TaskMarker':
      return;
    default:
      el.appendText(text);
  }
}

function renderWikilink(source: Source, inner: string, el: HTMLElement): void {
  const [target = '', shown] = inner.split('|', 2);
  const path = target.split('#')[0]?.trim() ?? '';
  const link = el.createEl('a', {
    cls: 'internal-link',
    text: shown?.trim() ?? target.replace('#', ' > ').trim(),
    href: target,
    attr: { 'data-href': target, target: '_blank', rel: 'noopener nofollow' },
  });
  if (path && !source.resolves(path)) link.addClass('is-unresolved');
}

function renderLink(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const url = node.getChild('URL');
  const marks = node.getChildren('LinkMark');
  const [open, close] = marks;
  if (!url || !open || !close) {
    el.appendText(source.text.slice(node.from, node.to));
    return;
  }
  const href = decodeURI(source.text.slice(url.from, url.to));
  const external = /^[a-z][a-z0-9+.-]*:/i.test(href);
  const link = external ? externalLink(el, href) : el.createEl('a', { cls: 'internal-link', href });
  if (!external) link.setAttrs({ 'data-href': href, target: '_blank', rel: 'noopener nofollow' });
  let at = open.to;
  for (let child = open.nextSibling; child && child.from < close.from; child = child.nextSibling) {
    writeText(link, source.text.slice(at, child.from));
    renderChild(source, child, link);
    at = child.to;
  }
  writeText(link, source.text.slice(at, close.from));
}

function renderImage(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const url = node.getChild('URL');
  const [open, close] = node.getChildren('LinkMark');
  if (!url || !open || !close) return;
  el.createEl('img', {
    attr: { src: source.text.slice(url.from, url.to), alt: source.text.slice(open.to, close.from) },
  });
}

function externalLink(el: HTMLElement, href: string): HTMLAnchorElement {
  return el.createEl('a', {
    cls: 'external-link',
    href,
    attr: { target: '_blank', rel: 'noopener nofollow' },
  });
}

/** A line break in a paragraph is shown as one; the quote marks and the indentation after it are not. */
function writeText(el: HTMLElement, text: string): void {
  if (!text) return;
  text.split(/\r?\n/).forEach((line, at) => {
    if (at > 0) el.createEl('br');
    const shown = at > 0 ? line.replace(/^[ \t]+/, '') : line;
    if (shown) el.appendText(shown);
  });
}
