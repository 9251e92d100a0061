// What Obsidian adds to nodes and elements besides making them and listening to them.
import { define, type DomWindow } from './define';

type AttributeValue = string | number | boolean | null;

export function installNodes(win: DomWindow): void {
  define(win.Node.prototype, {
    get doc(): Document {
      return documentOf(this);
    },
    get win(): Window {
      return documentOf(this).defaultView ?? win;
    },
    get constructorWin(): Window {
      return win;
    },
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node: Node, child: Node | null) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other: Node) {
      return Array.prototype.indexOf.call(this.childNodes, other);
    },
    setChildrenInPlace(children: Node[]) {
      children.forEach((child, at) => {
        if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null);
      });
      while (this.childNodes.length > children.length && this.lastChild) this.removeChild(this.lastChild);
    },
    appendText(text: string) {
      this.appendChild(this.doc.createTextNode(text));
    },
    instanceOf(type: { new (): unknown; name: string }) {
      if (this instanceof type) return true;
      const own: unknown = Reflect.get(this.win, type.name);
      return typeof own === 'function' && this instanceof own;
    },
  });
  define(win.Element.prototype, elementMembers);
  define(win.HTMLElement.prototype, { ...shownMembers, ...styleMembers });
  define(win.HTMLElement.prototype, sizes);
  define(win.SVGElement.prototype, styleMembers);
  define(win.DocumentFragment.prototype, {
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
  });
}

function documentOf(node: Node): Document {
  if (node.ownerDocument) return node.ownerDocument;
  // Only a document has no owner.
  return node as Document;
}

const elementMembers: object & ThisType<Element> = {
  getText() {
    return this.textContent;
  },
  setText(text: string | DocumentFragment) {
    if (typeof text === 'object') this.replaceChildren(text);
    else this.textContent = text;
  },
  addClass(...classes: string[]) {
    this.addClasses(classes);
  },
  addClasses(classes: string[]) {
    for (const name of classes) this.classList.add(name);
  },
  removeClass(...classes: string[]) {
    this.removeClasses(classes);
  },
  removeClasses(classes: string[]) {
    for (const name of classes) this.classList.remove(name);
  },
  toggleClass(classes: string | string[], on: boolean) {
    for (const name of typeof classes === 'string' ? [classes] : classes) this.classList.toggle(name, on);
  },
  hasClass(name: string) {
    return this.classList.contains(name);
  },
  setAttr(name: string, value: AttributeValue) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(attributes: Record<string, AttributeValue>) {
    for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
  },
  getAttr(name: string) {
    return this.getAttribute(name);
  },
  matchParent(selector: string, last?: Element): Element | null {
    if (this.matches(selector)) return this;
    if (this === last || !this.parentElement) return null;
    return this.parentElement.matchParent(selector, last);
  },
  getCssPropertyValue(property: string, pseudo?: string) {
    return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement() {
    return this.doc.activeElement === this;
  },
  find(selector: string) {
    return this.querySelector(selector);
  },
  findAll(selector: string) {
    return Array.from(this.querySelectorAll(selector));
  },
  findAllSelf(selector: string) {
    const below: Element[] = Array.from(this.querySelectorAll(selector));
    return this.matches(selector) ? [this, ...below] : below;
  },
};

const shownMembers: object & ThisType<HTMLElement> = {
  show() {
    if (this.style.display !== 'none') return;
    this.style.display = this.getAttribute('data-display') ?? '';
    this.removeAttribute('data-display');
  },
  hide() {
    const before = this.style.display;
    if (before === 'none') return;
    this.style.display = 'none';
    if (before) this.setAttribute('data-display', before);
  },
  toggle(shown: boolean) {
    if (shown) this.show();
    else this.hide();
  },
  toggleVisibility(visible: boolean) {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown() {
    if (!this.isConnected) return false;
    if (this.win.getComputedStyle(this).display === 'none') return false;
    return this.parentElement?.isShown() ?? true;
  },
};

const styleMembers: object & ThisType<HTMLElement | SVGElement> = {
  setCssStyles(styles: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, styles);
  },
  setCssProps(properties: Record<string, string>) {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
};

const sizes: object & ThisType<HTMLElement> = {
  get innerWidth() {
    return this.clientWidth - pixels(this, 'padding-left') - pixels(this, 'padding-right');
  },
  get innerHeight() {
    return this.clientHeight - pixels(this, 'padding-top') - pixels(this, 'padding-bottom');
  },
};

function pixels(el: HTMLElement, property: string): number {
  return Number.parseFloat(el.getCssPropertyValue(property)) || 0;
}
