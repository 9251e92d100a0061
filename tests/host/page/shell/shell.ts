// The window of the app around its workspace: what is drawn again when the layout changes.
import type { App } from '../../model/app';
import { Menu } from '../../ui/menu';
import { CommandPalette } from '../../ui/palette';
import { Platform } from '../../ui/platform';
import { createFrame, createIconButton, type Frame } from './frame';
import { QuickSwitcher } from './quick-switcher';
import { addResizeHandle } from './resize';
import { Side } from './side';
import { dressLeaf } from './view-header';

export class Shell {
  private readonly frame: Frame;
  private readonly sides: readonly Side[];
  private waiting = 0;

  constructor(
    private readonly app: App,
    body: HTMLElement,
  ) {
    const { workspace } = app;
    this.addRibbonActions();
    this.frame = createFrame(body, app);
    const { leftEl, rootEl, rightEl } = this.frame;
    this.sides = [
      new Side(app, workspace.leftSplit, leftEl),
      new Side(app, workspace.rootSplit, rootEl),
      new Side(app, workspace.rightSplit, rightEl),
    ];
    workspace.leftSplit.setSize = (width) => this.setWidth('left', width);
    workspace.rightSplit.setSize = (width) => this.setWidth('right', width);
    this.setWidth('left', 260);
    this.setWidth('right', 320);
    addResizeHandle(leftEl, 'left', (width) => this.setWidth('left', width));
    addResizeHandle(rightEl, 'right', (width) => this.setWidth('right', width));
    this.addSidebarToggles();
    this.addVaultProfile();
    this.addNavbar();
    for (const name of ['layout-change', 'active-leaf-change', 'file-open', 'layout-ready']) {
      workspace.on(name, () => this.drawSoon());
    }
    this.draw();
  }

  /** @param width pixels */
  setWidth(side: 'left' | 'right', width: number): void {
    const el = side === 'left' ? this.frame.leftEl : this.frame.rightEl;
    el.setCssStyles({ width: `${width}px` });
    this.app.workspace.iterateAllLeaves((leaf) => leaf.onResize());
    this.app.workspace.trigger('resize');
  }

  draw(): void {
    for (const side of this.sides) side.draw();
    const { leftSplit, rightSplit, rootSplit } = this.app.workspace;
    for (const leaf of rootSplit.leaves) dressLeaf(this.app, leaf);
    const [, root, right] = this.sides;
    const bar = rightSplit.collapsed ? root?.parts.endEl : right?.parts.endEl;
    if (bar && this.rightToggleEl) bar.append(this.rightToggleEl);
    this.frame.backdropEl.toggleClass(
      'is-shown',
      Platform.isMobile && !(leftSplit.collapsed && rightSplit.collapsed),
    );
  }

  private rightToggleEl: HTMLElement | null = null;

  private drawSoon(): void {
    window.cancelAnimationFrame(this.waiting);
    this.waiting = window.requestAnimationFrame(() => this.draw());
  }

  private addSidebarToggles(): void {
    const { leftSplit, rightSplit } = this.app.workspace;
    const left = this.frame.ribbonEl.createDiv({ cls: 'sidebar-toggle-button mod-left', prepend: true });
    createIconButton(left, 'panel-left', 'Toggle left sidebar', () => leftSplit.toggle());
    this.rightToggleEl = createDiv('sidebar-toggle-button mod-right');
    createIconButton(this.rightToggleEl, 'panel-right', 'Toggle right sidebar', () => rightSplit.toggle());
    this.frame.backdropEl.addEventListener('click', () => {
      leftSplit.collapse();
      rightSplit.collapse();
    });
  }

  private addRibbonActions(): void {
    const { app } = this;
    const add = (icon: string, name: string, press: () => void): void => {
      createIconButton(app.ribbonEl, icon, name, press, 'side-dock-ribbon-action').dataset.tooltipPosition =
        'right';
    };
    add('file-search', 'Open quick switcher', () => new QuickSwitcher(app).open());
    add('terminal', 'Open command palette', () => new CommandPalette(app, app.commands).open());
  }

  private addVaultProfile(): void {
    const profile = this.frame.leftEl.createDiv('workspace-sidedock-vault-profile');
    profile.createDiv({ cls: 'workspace-drawer-vault-switcher', text: this.app.vault.getName() });
    const actions = profile.createDiv('workspace-drawer-vault-actions');
    createIconButton(actions, 'settings', 'Settings', () => this.app.setting.open());
  }

  private addNavbar(): void {
    const { app, frame } = this;
    const add = (icon: string, name: string, press: (event: MouseEvent) => void): void => {
      createIconButton(frame.navbarEl, icon, name, press, 'mobile-navbar-action');
    };
    add('panel-left', 'Files', () => app.workspace.leftSplit.expand());
    add('search', 'Quick switcher', () => new QuickSwitcher(app).open());
    add('terminal', 'Command palette', () => new CommandPalette(app, app.commands).open());
    add('menu', 'Ribbon menu', (event) => this.showRibbonMenu(event));
    add('panel-right', 'Right sidebar', () => app.workspace.rightSplit.expand());
  }

  private showRibbonMenu(event: MouseEvent): void {
    const menu = new Menu();
    for (const action of this.app.ribbonEl.findAll('.side-dock-ribbon-action')) {
      menu.addItem((item) => item.setTitle(action.getAttr('aria-label') ?? '').onClick(() => action.click()));
    }
    menu.addSeparator();
    menu.addItem((item) => item.setTitle('Settings').onClick(() => this.app.setting.open()));
    menu.showAtMouseEvent(event);
  }
}
