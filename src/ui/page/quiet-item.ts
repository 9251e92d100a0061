/** One list item in a rendered note, drawn as quiet words. What is written stays in it, unseen, and is what is copied. */
import { quietParts, type QuietPart } from './quiet-parts';
import { SHOW_LINE } from './words';

/** Text of the item, and where it stands in the whole of it. */
interface Piece {
  readonly node: Text;
  readonly from: number;
}

export class QuietItem {
  private words: HTMLElement[] = [];
  private plain: HTMLElement[] = [];

  constructor(readonly el: HTMLElement) {}

  draw(): void {
    this.clear();
    const { pieces, text } = ownText(this.el);
    const parts = quietParts(text, this.el.hasClass('task-list-item'));
    // From the end: what stands in front keeps its place.
    for (const part of [...parts].reverse()) this.drawPart(pieces, part);
    const opener = this.words.at(-1);
    if (opener && parts[0]?.words !== '') this.makeOpen(opener);
  }

  /** As it was rendered. */
  clear(): void {
    if (this.plain.length === 0) return;
    for (const words of this.words) words.remove();
    for (const plain of this.plain) {
      plain.querySelector('a.tag')?.removeAttribute('tabindex');
      plain.replaceWith(...Array.from(plain.childNodes));
    }
    this.words = [];
    this.plain = [];
    this.el.normalize();
  }

  private drawPart(pieces: readonly Piece[], part: QuietPart): void {
    let first: HTMLElement | null = null;
    for (const { node, from } of [...pieces].reverse()) {
      const start = Math.max(part.from - from, 0);
      const end = Math.min(part.to - from, node.data.length);
      if (start >= end) continue;
      if (end < node.data.length) node.splitText(end);
      first = this.hide(start > 0 ? node.splitText(start) : node);
      this.plain.push(first);
    }
    if (first === null || part.words === '') return;
    const words = this.el.createSpan({ cls: 'ncj-quiet', text: part.words });
    first.before(words);
    this.words.push(words);
  }

  private hide(text: Text): HTMLElement {
    const link = text.parentElement?.matches('a.tag') ? text.parentElement : null;
    const plain = this.el.createSpan({ cls: 'ncj-plain', attr: { 'aria-hidden': 'true' } });
    const shown: ChildNode = link ?? text;
    shown.before(plain);
    plain.append(shown);
    link?.setAttribute('tabindex', '-1');
    return plain;
  }

  /** The plain line is one click or key away. */
  private makeOpen(opener: HTMLElement): void {
    opener.setAttrs({ role: 'button', tabindex: '0', 'aria-description': SHOW_LINE });
    opener.addEventListener('click', () => {
      this.clear();
    });
    opener.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.clear();
      this.el.querySelector<HTMLElement>('a.tag')?.focus();
    });
  }
}

/** Without what hangs below it, and without code, where nothing is ours. */
export function ownText(item: HTMLElement): { readonly pieces: readonly Piece[]; readonly text: string } {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Node): boolean => {
    if (node.instanceOf(Text)) {
      pieces.push({ node, from: text.length });
      text += node.data;
      return true;
    }
    return !node.instanceOf(HTMLElement) || addElement(node);
  };
  const addElement = (el: HTMLElement): boolean => {
    if (el.matches(BELOW)) return false;
    if (el.tagName === 'CODE') text += ' '.repeat(el.textContent.length);
    else if (!el.matches(ASIDE)) return Array.from(el.childNodes).every(add);
    return true;
  };
  Array.from((item.querySelector(':scope > p') ?? item).childNodes).every(add);
  return { pieces, text };
}

/** What ends the item's first line, and what stands in it without being its text. */
const BELOW = 'ul, ol, p, br, blockquote, pre, table';
const ASIDE = 'div, input, button, svg, .ncj-quiet';
