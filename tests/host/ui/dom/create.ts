// createEl and its kin, on nodes and as free functions.
import { define, type DomWindow } from './define';

const SVG = 'http://www.w3.org/2000/svg';

type Made = (el: Element) => void;

export function installCreation(win: DomWindow, targets: object[]): void {
  define(win.Node.prototype, {
    createEl(tag: string, info?: DomElementInfo | string, made?: Made) {
      return create(this.doc, tag, { ...details(info), parent: this }, made);
    },
    createDiv(info?: DomElementInfo | string, made?: Made) {
      return create(this.doc, 'div', { ...details(info), parent: this }, made);
    },
    createSpan(info?: DomElementInfo | string, made?: Made) {
      return create(this.doc, 'span', { ...details(info), parent: this }, made);
    },
    createSvg(tag: string, info?: SvgElementInfo | string, made?: Made) {
      return createSvg(this.doc, tag, { ...details(info), parent: this }, made);
    },
  });
  for (const target of new Set(targets)) {
    define(target, {
      createEl: (tag: string, info?: DomElementInfo | string, made?: Made) =>
        create(win.activeDocument, tag, details(info), made),
      createDiv: (info?: DomElementInfo | string, made?: Made) =>
        create(win.activeDocument, 'div', details(info), made),
      createSpan: (info?: DomElementInfo | string, made?: Made) =>
        create(win.activeDocument, 'span', details(info), made),
      createSvg: (tag: string, info?: SvgElementInfo | string, made?: Made) =>
        createSvg(win.activeDocument, tag, details(info), made),
      createFragment: (made?: (fragment: DocumentFragment) => void) => {
        const fragment = win.activeDocument.createDocumentFragment();
        made?.(fragment);
        return fragment;
      },
    });
  }
}

function details<T extends { cls?: string | string[] }>(info: T | string | undefined): T | { cls?: string } {
  return typeof info === 'string' ? { cls: info } : (info ?? {});
}

function create(doc: Document, tag: string, info: DomElementInfo, made?: Made): HTMLElement {
  const el = doc.createElement(tag);
  const { cls, text, attr, title, value, type, placeholder, href } = info;
  if (cls !== undefined) el.className = typeof cls === 'string' ? cls : cls.join(' ');
  if (text !== undefined) el.setText(text);
  if (attr) el.setAttrs(attr);
  if (title !== undefined) el.title = title;
  if (value !== undefined && 'value' in el) el.value = value;
  if (type !== undefined) el.setAttribute('type', type);
  if (placeholder !== undefined) el.setAttribute('placeholder', placeholder);
  if (href !== undefined) el.setAttribute('href', href);
  made?.(el);
  attach(el, info);
  return el;
}

function createSvg(doc: Document, tag: string, info: SvgElementInfo, made?: Made): Element {
  const el = doc.createElementNS(SVG, tag);
  if (info.cls !== undefined) {
    el.setAttribute('class', typeof info.cls === 'string' ? info.cls : info.cls.join(' '));
  }
  if (info.attr) el.setAttrs(info.attr);
  made?.(el);
  attach(el, info);
  return el;
}

function attach(el: Element, { parent, prepend }: { parent?: Node; prepend?: boolean }): void {
  if (!parent) return;
  if (prepend) parent.insertBefore(el, parent.firstChild);
  else parent.appendChild(el);
}
