// Icons by name: Lucide's, with the names that Lucide has since renamed, and those that plugins add.
import nodes from 'lucide-static/icon-nodes.json';
import { renamed } from './icon-names';

const SVG = 'http://www.w3.org/2000/svg';
type Shape = readonly [tag: string, attributes: Readonly<Record<string, string | number>>];

const lucide = new Map<string, readonly Shape[]>(Object.entries(nodes as unknown as Record<string, Shape[]>));
const added = new Map<string, string>();

export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

export function getIconIds(): string[] {
  return [...Array.from(lucide.keys(), (name) => `lucide-${name}`), ...added.keys()];
}

/** A fresh SVG element, or null when no icon has this name. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const content = added.get(iconId);
  if (content !== undefined) return drawAdded(iconId, content);
  const name = iconId.startsWith('lucide-') ? iconId.slice('lucide-'.length) : iconId;
  const shapes = lucide.get(name) ?? lucide.get(renamed[name] ?? '');
  return shapes ? drawLucide(name, shapes) : null;
}

/** Puts the icon into the element in place of what is there; does nothing when no icon has this name. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  if (icon) parent.replaceChildren(icon);
}

function drawLucide(name: string, shapes: readonly Shape[]): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [attribute, value] of Object.entries({
    xmlns: SVG,
    width: '24',
    height: '24',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    class: `svg-icon lucide-${name}`,
  })) {
    svg.setAttribute(attribute, value);
  }
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, String(value));
    svg.append(shape);
  }
  return svg;
}

function drawAdded(iconId: string, content: string): SVGSVGElement {
  const source = `<svg xmlns="${SVG}" viewBox="0 0 100 100" class="svg-icon ${iconId}">${content}</svg>`;
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  return document.importNode(parsed, true) as unknown as SVGSVGElement;
}
