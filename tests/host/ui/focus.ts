// Which elements the Tab key reaches, and going round among them.

const REACHABLE = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  '[contenteditable="true"]',
  '[tabindex]',
].join(',');

/** The elements inside, in order, that Tab would reach. */
export function focusable(container: HTMLElement): HTMLElement[] {
  return Array.from(container.querySelectorAll<HTMLElement>(REACHABLE)).filter(
    (el) => el.tabIndex >= 0 && !el.matches(':disabled') && !el.closest('[inert]') && visible(el),
  );
}

/** Moves the focus by one inside the container, round at the ends; false when nothing there can have it. */
export function focusNext(container: HTMLElement, step: 1 | -1): boolean {
  const stops = focusable(container);
  if (stops.length === 0) return false;
  const active = container.ownerDocument.activeElement;
  const at = stops.findIndex((el) => el === active);
  const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
  stops[next]?.focus();
  return true;
}

function visible(el: HTMLElement): boolean {
  for (let at: HTMLElement | null = el; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style?.display === 'none' || (at === el && style?.visibility === 'hidden')) return false;
  }
  return true;
}
