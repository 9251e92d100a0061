// Tooltips: an element's aria-label, shown while the pointer rests on it.
import type { TooltipOptions } from 'obsidian';

const DELAY_MS = 400;

/** Gives the element its name and its tooltip. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  if (tooltip) el.setAttribute('aria-label', tooltip);
  else el.removeAttribute('aria-label');
  if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
  if (options.classes) el.setAttribute('data-tooltip-classes', options.classes.join(' '));
}

/** Shows a tooltip at an element now. */
export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltips(target.doc);
  const tip = target.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])].join(' ') });
  tip.append(content);
  const arrow = tip.createDiv('tooltip-arrow');
  const placement = options.placement ?? 'bottom';
  if (placement !== 'bottom') tip.addClass(`mod-${placement}`);
  place(tip, arrow, target, placement, options.gap ?? 8);
}

export function hideTooltips(doc: Document): void {
  for (const tip of Array.from(doc.querySelectorAll('.tooltip'))) tip.remove();
}

/** Shows the labels of a document on hover; returns the undo. */
export function watchTooltips(doc: Document): () => void {
  const win = doc.defaultView;
  if (!win) return () => undefined;
  let over: HTMLElement | null = null;
  let waiting = 0;
  const leave = (): void => {
    over = null;
    win.clearTimeout(waiting);
    hideTooltips(doc);
  };
  const hover = (event: Event): void => {
    const from = event.target;
    const el = from instanceof Element ? from.closest<HTMLElement>('[aria-label]') : null;
    if (el === over) return;
    leave();
    const label = el?.getAttribute('aria-label');
    if (!el || !label || !showsName(el)) return;
    over = el;
    const delay = Number(el.getAttribute('data-tooltip-delay') ?? DELAY_MS);
    waiting = win.setTimeout(() => {
      if (el.isConnected) displayTooltip(el, label, { placement: placementOf(el) });
    }, delay);
  };
  doc.addEventListener('mouseover', hover);
  for (const type of ['mousedown', 'keydown', 'scroll'] as const) doc.addEventListener(type, leave, true);
  return () => {
    leave();
    doc.removeEventListener('mouseover', hover);
    for (const type of ['mousedown', 'keydown', 'scroll'] as const)
      doc.removeEventListener(type, leave, true);
  };
}

/** As in the app: whatever has a name shows it, be it a whole part of the page, unless its sheet says `--no-tooltip: true`. */
function showsName(el: HTMLElement): boolean {
  return el.win.getComputedStyle(el).getPropertyValue('--no-tooltip').trim() !== 'true';
}

function placementOf(el: HTMLElement): 'bottom' | 'right' | 'left' | 'top' {
  const said = el.getAttribute('data-tooltip-position');
  return said === 'top' || said === 'left' || said === 'right' ? said : 'bottom';
}

function place(
  tip: HTMLElement,
  arrow: HTMLElement,
  target: HTMLElement,
  placement: string,
  gap: number,
): void {
  const at = target.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const page = target.doc.documentElement;
  const middle = { x: at.left + at.width / 2, y: at.top + at.height / 2 };
  const wanted = {
    bottom: { x: middle.x - size.width / 2, y: at.bottom + gap },
    top: { x: middle.x - size.width / 2, y: at.top - gap - size.height },
    right: { x: at.right + gap, y: middle.y - size.height / 2 },
    left: { x: at.left - gap - size.width, y: middle.y - size.height / 2 },
  }[placement] ?? { x: at.left, y: at.bottom + gap };
  const x = Math.max(4, Math.min(wanted.x, page.clientWidth - size.width - 4));
  const y = Math.max(4, Math.min(wanted.y, page.clientHeight - size.height - 4));
  tip.setCssStyles({ left: `${x}px`, top: `${y}px` });
  if (placement === 'top' || placement === 'bottom') arrow.setCssStyles({ left: `${middle.x - x}px` });
}
