// The frame of the app's window: ribbon, the three places for tabs, status bar, and the bar of the phone app.
import { setIcon } from '../../ui/icons';
import { setTooltip } from '../../ui/tooltip';

export interface Frame {
  readonly workspaceEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  readonly ribbonActionsEl: HTMLElement;
  readonly ribbonSettingsEl: HTMLElement;
  readonly leftEl: HTMLElement;
  readonly rootEl: HTMLElement;
  readonly rightEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  readonly backdropEl: HTMLElement;
  readonly navbarEl: HTMLElement;
}

export function createFrame(body: HTMLElement): Frame {
  const app = body.createDiv('app-container');
  const workspaceEl = app.createDiv('horizontal-main-container').createDiv('workspace');
  const ribbonEl = workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
  const ribbonActionsEl = ribbonEl.createDiv('side-dock-actions');
  const ribbonSettingsEl = ribbonEl.createDiv('side-dock-settings');
  const leftEl = workspaceEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-left-split');
  const rootEl = workspaceEl.createDiv('workspace-split mod-vertical mod-root');
  const rightEl = workspaceEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-right-split');
  const backdropEl = workspaceEl.createDiv('workspace-drawer-backdrop');
  const navbarEl = app.createDiv('mobile-navbar');
  const statusBarEl = app.createDiv('status-bar');
  return {
    workspaceEl,
    ribbonEl,
    ribbonActionsEl,
    ribbonSettingsEl,
    leftEl,
    rootEl,
    rightEl,
    statusBarEl,
    backdropEl,
    navbarEl,
  };
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
