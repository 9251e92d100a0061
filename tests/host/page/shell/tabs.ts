// One group of tabs: its headers above, the leaf that is shown below.
import { setIcon } from '../../ui/icons';
import { setTooltip } from '../../ui/tooltip';
import { createIconButton } from './frame';

export interface TabsParts {
  readonly containerEl: HTMLElement;
  readonly headersEl: HTMLElement;
  readonly endEl: HTMLElement;
  /** The head that a drawer of the phone app has instead of tabs. */
  readonly drawerEl: HTMLElement;
  readonly bodyEl: HTMLElement;
}

export interface TabHead {
  readonly type: string;
  readonly icon: string;
  readonly title: string;
  readonly active: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

export function createTabs(parent: HTMLElement, newTab: (() => void) | null): TabsParts {
  const containerEl = parent.createDiv('workspace-tabs mod-top');
  const bar = containerEl.createDiv('workspace-tab-header-container');
  const headersEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
  if (newTab) createIconButton(bar.createDiv('workspace-tab-header-new-tab'), 'plus', 'New tab', newTab);
  bar.createDiv('workspace-tab-header-spacer');
  const endEl = bar.createDiv('workspace-tab-header-tab-list');
  const drawerEl = containerEl.createDiv('workspace-drawer-header');
  return {
    containerEl,
    headersEl,
    endEl,
    drawerEl,
    bodyEl: containerEl.createDiv('workspace-tab-container'),
  };
}

export function drawTabHeads(headersEl: HTMLElement, heads: readonly TabHead[]): void {
  headersEl.empty();
  for (const head of heads) {
    const el = headersEl.createDiv({
      cls: 'workspace-tab-header tappable',
      attr: {
        'data-type': head.type,
        role: 'tab',
        tabindex: head.active ? 0 : -1,
        'aria-selected': head.active,
      },
    });
    el.toggleClass('is-active', head.active);
    setTooltip(el, head.title);
    const inner = el.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), head.icon);
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: head.title });
    inner.createDiv('workspace-tab-header-status-container');
    const close = inner.createDiv({
      cls: 'workspace-tab-header-inner-close-button',
      attr: { 'aria-label': 'Close' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      head.close();
    });
    el.addEventListener('click', () => head.show());
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') head.show();
    });
    el.addEventListener('auxclick', (event) => {
      if (event.button === 1) head.close();
    });
  }
}
