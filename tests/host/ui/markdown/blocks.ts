// Block Markdown to elements.
import type { SyntaxNode } from '@lezer/common';
import { calloutHead, createCallout } from './callouts';
import { renderInline, type Source } from './inlines';

/** Appends what one block shows; nothing for comments and link definitions. */
export function renderBlock(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const heading = /^(?:ATXHeading|SetextHeading)([1-6])$/.exec(node.name)?.[1];
  if (heading) {
    renderHeading(source, node, el, Number(heading));
    return;
  }
  switch (node.name) {
    case 'Paragraph':
      renderParagraph(source, node, el.createEl('p', { attr: { dir: 'auto' } }));
      return;
    case 'Blockquote':
      renderQuote(source, node, el);
      return;
    case 'BulletList':
    case 'OrderedList':
      renderList(source, node, el);
      return;
    case 'FencedCode':
    case 'CodeBlock':
      renderCode(source, node, el);
      return;
    case 'Table':
      renderTable(source, node, el);
      return;
    case 'HorizontalRule':
      el.createEl('hr');
      return;
    case 'HTMLBlock':
      el.createEl('p', { text: source.text.slice(node.from, node.to) });
      return;
    default:
  }
}

function renderParagraph(source: Source, node: SyntaxNode, el: HTMLElement, from = node.from): void {
  renderInline(source, node, el, from);
}

function renderHeading(source: Source, node: SyntaxNode, el: HTMLElement, level: number): void {
  const marks = node.getChildren('HeaderMark');
  const opening = marks[0]?.from === node.from ? marks[0] : null;
  const closing = marks.at(-1);
  const from = opening ? skipSpace(source.text, opening.to) : node.from;
  const to = closing && closing !== opening ? closing.from : node.to;
  const text = source.text.slice(from, to).trim();
  const h = el.createEl(`h${level}` as 'h1', { attr: { 'data-heading': text, dir: 'auto' } });
  renderInline(source, node, h, from, from + source.text.slice(from, to).trimEnd().length);
}

function renderQuote(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const head = calloutHead(source.text, node);
  if (!head) {
    const quote = el.createEl('blockquote', { attr: { dir: 'auto' } });
    for (const child of children(node)) renderBlock(source, child, quote);
    return;
  }
  const { titleEl, contentEl } = createCallout(el, head);
  for (const [at, child] of children(node)
    .filter((one) => one.name !== 'QuoteMark')
    .entries()) {
    if (at > 0) {
      renderBlock(source, child, contentEl);
      continue;
    }
    if (head.titleFrom < 0) titleEl.setText(head.title);
    else renderInline(source, child, titleEl, head.titleFrom, head.bodyFrom);
    const body = afterQuoteMark(source.text, head.bodyFrom, child.to);
    if (body < child.to)
      renderInline(source, child, contentEl.createEl('p', { attr: { dir: 'auto' } }), body);
  }
  if (contentEl.childElementCount === 0) contentEl.detach();
}

function renderList(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const ordered = node.name === 'OrderedList';
  const list = el.createEl(ordered ? 'ol' : 'ul');
  if (!ordered) list.addClass('has-list-bullet');
  const items = node.getChildren('ListItem');
  const start = ordered ? Number.parseInt(source.text.slice(node.from, node.from + 9), 10) : 1;
  if (ordered && start !== 1) list.setAttr('start', start);
  const loose = items.some((item) => isLoose(source.text, item, items.at(-1) === item));
  for (const item of items) {
    const li = list.createEl('li', { attr: { dir: 'auto' } });
    if (!ordered) li.createDiv('list-bullet');
    for (const child of children(item)) {
      if (child.name === 'Task') {
        list.addClass('contains-task-list');
        renderTask(source, child, li);
      } else if (child.name === 'Paragraph' && !loose) {
        renderParagraph(source, child, li);
      } else if (child.name !== 'ListMark' && child.name !== 'QuoteMark') {
        renderBlock(source, child, li);
      }
    }
  }
}

function renderTask(source: Source, node: SyntaxNode, li: HTMLElement): void {
  const marker = node.getChild('TaskMarker');
  const mark = marker ? source.text.slice(marker.from + 1, marker.to - 1) : ' ';
  const line = source.text.slice(0, node.from).split('\n').length - 1;
  li.addClass('task-list-item');
  li.setAttrs({ 'data-task': mark, 'data-line': line });
  li.toggleClass('is-checked', mark !== ' ');
  const box = li.createEl('input', {
    cls: 'task-list-item-checkbox',
    type: 'checkbox',
    attr: { 'data-line': line },
  });
  box.checked = mark !== ' ';
  if (box.checked) box.setAttr('checked', '');
  renderInline(source, node, li, skipSpace(source.text, marker?.to ?? node.from));
}

function renderCode(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const info = node.getChild('CodeInfo');
  const language = info ? (source.text.slice(info.from, info.to).split(/\s+/)[0] ?? '') : '';
  const text = node
    .getChildren('CodeText')
    .map((part) => source.text.slice(part.from, part.to))
    .join('');
  const pre = el.createEl('pre', language ? `language-${language}` : '');
  pre.createEl('code', { cls: language ? `language-${language} is-loaded` : '', text: `${text}\n` });
}

function renderTable(source: Source, node: SyntaxNode, el: HTMLElement): void {
  const table = el.createEl('table');
  const header = node.getChild('TableHeader');
  const delimiter = node.getChild('TableDelimiter');
  const aligns = (delimiter ? source.text.slice(delimiter.from, delimiter.to) : '')
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map(alignment);
  const write = (row: SyntaxNode, into: HTMLElement, tag: 'th' | 'td'): void => {
    const tr = into.createEl('tr');
    row.getChildren('TableCell').forEach((cell, at) => {
      const align = aligns[at];
      renderInline(source, cell, tr.createEl(tag, align ? { attr: { style: `text-align: ${align}` } } : {}));
    });
  };
  if (header) write(header, table.createEl('thead'), 'th');
  const body = table.createEl('tbody');
  for (const row of node.getChildren('TableRow')) write(row, body, 'td');
}

function alignment(cell: string): string {
  const trimmed = cell.trim();
  if (trimmed.startsWith(':') && trimmed.endsWith(':')) return 'center';
  return trimmed.endsWith(':') ? 'right' : '';
}

function isLoose(text: string, item: SyntaxNode, last: boolean): boolean {
  const blocks = children(item).filter((child) => child.name === 'Paragraph' || child.name === 'Task');
  if (blocks.length > 1) return true;
  return !last && /\n[ \t]*\n[ \t]*$/.test(text.slice(item.from, item.nextSibling?.from ?? item.to));
}

function children(node: SyntaxNode): SyntaxNode[] {
  const all: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
  return all;
}

function skipSpace(text: string, from: number): number {
  const rest = /^[ \t]*/.exec(text.slice(from, from + 80));
  return from + (rest?.[0].length ?? 0);
}

function afterQuoteMark(text: string, from: number, to: number): number {
  const match = /^\r?\n[ \t]*(?:>[ \t]?)?/.exec(text.slice(from, to));
  return from + (match?.[0].length ?? 0);
}
