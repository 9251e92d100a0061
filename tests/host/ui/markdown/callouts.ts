// Callouts: a quote that starts with [!type], its icon and its title.
import type { SyntaxNode } from '@lezer/common';
import { setIcon } from '../icons';

const ICONS: Readonly<Record<string, string>> = {
  note: 'pencil',
  abstract: 'clipboard-list',
  summary: 'clipboard-list',
  tldr: 'clipboard-list',
  info: 'info',
  todo: 'check-circle-2',
  tip: 'flame',
  hint: 'flame',
  important: 'flame',
  success: 'check',
  check: 'check',
  done: 'check',
  question: 'help-circle',
  help: 'help-circle',
  faq: 'help-circle',
  warning: 'alert-triangle',
  caution: 'alert-triangle',
  attention: 'alert-triangle',
  failure: 'x',
  fail: 'x',
  missing: 'x',
  danger: 'zap',
  error: 'zap',
  bug: 'bug',
  example: 'list',
  quote: 'quote',
  cite: 'quote',
};

export interface CalloutHead {
  readonly type: string;
  readonly metadata: string;
  readonly fold: '' | '+' | '-';
  readonly title: string;
  /** Where the text of the title begins, and where what follows the head does. */
  readonly titleFrom: number;
  readonly bodyFrom: number;
}

/** The head of a callout, or null when the quote is only a quote. */
export function calloutHead(text: string, quote: SyntaxNode): CalloutHead | null {
  const first = quote.getChild('Paragraph');
  if (!first || text.slice(quote.from, first.from).trim() !== '>') return null;
  const lineEnd = text.indexOf('\n', first.from);
  const end = lineEnd < 0 ? first.to : Math.min(lineEnd, first.to);
  const line = text.slice(first.from, end);
  const match = /^\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*/.exec(line);
  if (!match) return null;
  const [whole, type = '', metadata = '', fold = ''] = match;
  const said = line.slice(whole.length).trim();
  return {
    type: type.trim().toLowerCase(),
    metadata,
    fold: fold === '+' || fold === '-' ? fold : '',
    title: said || type.trim().charAt(0).toUpperCase() + type.trim().slice(1).toLowerCase(),
    titleFrom: said ? first.from + whole.length : -1,
    bodyFrom: end,
  };
}

/** Builds the frame; the caller fills the title and the content. */
export function createCallout(
  el: HTMLElement,
  head: CalloutHead,
): { titleEl: HTMLElement; contentEl: HTMLElement } {
  const box = el.createDiv({
    cls: 'callout',
    attr: {
      'data-callout': head.type,
      'data-callout-metadata': head.metadata,
      'data-callout-fold': head.fold,
    },
  });
  const titleRow = box.createDiv({ cls: 'callout-title', attr: { dir: 'auto' } });
  setIcon(titleRow.createDiv('callout-icon'), ICONS[head.type] ?? 'pencil');
  const titleEl = titleRow.createDiv('callout-title-inner');
  const contentEl = box.createDiv('callout-content');
  if (head.fold) {
    box.addClass('is-collapsible');
    setIcon(titleRow.createDiv('callout-fold'), 'chevron-down');
    const fold = (closed: boolean): void => {
      box.toggleClass('is-collapsed', closed);
      contentEl.toggle(!closed);
    };
    fold(head.fold === '-');
    titleRow.addEventListener('click', () => fold(!box.hasClass('is-collapsed')));
  }
  return { titleEl, contentEl };
}
