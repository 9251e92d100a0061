// The line beside a sidebar, by which its width is dragged.

const MIN = 200;

export function addResizeHandle(
  el: HTMLElement,
  side: 'left' | 'right',
  changed: (width: number) => void,
): void {
  const handle = el.createEl('hr', { cls: 'workspace-leaf-resize-handle', prepend: true });
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const startWidth = el.offsetWidth;
    const startX = event.clientX;
    const move = (moved: PointerEvent): void => {
      const by = side === 'left' ? moved.clientX - startX : startX - moved.clientX;
      changed(Math.max(MIN, Math.min(startWidth + by, el.doc.documentElement.clientWidth - 300)));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  });
}
