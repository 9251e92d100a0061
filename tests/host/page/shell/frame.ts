// The frame of the app's window: ribbon, the three places for tabs, status bar, and the bar of the phone app.
import type { App } from '../../model/app';
import { setIcon } from '../../ui/icons';
import { setTooltip } from '../../ui/tooltip';

export interface Frame {
  readonly workspaceEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  readonly leftEl: HTMLElement;
  readonly rootEl: HTMLElement;
  readonly rightEl: HTMLElement;
  readonly backdropEl: HTMLElement;
  readonly navbarEl: HTMLElement;
}

/** @param app has made the workspace's element, the actions of the ribbon and the status bar itself */
export function createFrame(body: HTMLElement, app: App): Frame {
  const container = body.createDiv('app-container');
  const workspaceEl = app.workspace.containerEl;
  workspaceEl.className = 'workspace';
  workspaceEl.empty();
  container.createDiv('horizontal-main-container').append(workspaceEl);
  const ribbonEl = workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
  ribbonEl.append(app.ribbonEl);
  const leftEl = workspaceEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-left-split');
  const rootEl = workspaceEl.createDiv('workspace-split mod-vertical mod-root');
  const rightEl = workspaceEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-right-split');
  const backdropEl = workspaceEl.createDiv('workspace-drawer-backdrop');
  const navbarEl = container.createDiv('mobile-navbar');
  container.append(app.statusBarEl);
  return { workspaceEl, ribbonEl, leftEl, rootEl, rightEl, backdropEl, navbarEl };
}

/** A pressable icon with a name, as the app makes them. */
export function createIconButton(
  parent: HTMLElement,
  icon: string,
  name: string,
  press: (event: MouseEvent) => void,
  cls = '',
): HTMLElement {
  const button = parent.createDiv(`clickable-icon ${cls}`.trim());
  setTooltip(button, name);
  setIcon(button, icon);
  button.addEventListener('click', press);
  return button;
}
