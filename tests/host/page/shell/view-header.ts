// What the app has in the head of a note besides its name: arrows, folders, the way to the drawers of a phone.
import type { App } from '../../model/app';
import type { WorkspaceLeaf } from '../../model/leaf';
import { EmptyView, FileView } from '../../model/views';
import { Menu } from '../../ui/menu';
import { createIconButton } from './frame';

/** Completes a leaf in the middle; its head says its folders again when it was done before. */
export function dressLeaf(app: App, leaf: WorkspaceLeaf): void {
  if (leaf.view instanceof EmptyView) fillEmpty(app, leaf.view.contentEl);
  else dressViewHeader(app, leaf);
}

/** An empty tab says what one can do. */
function fillEmpty(app: App, el: HTMLElement): void {
  if (el.childElementCount > 0) return;
  const box = el.createDiv('empty-state').createDiv('empty-state-container');
  box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
  const list = box.createDiv('empty-state-action-list');
  const action = list.createDiv({ cls: 'empty-state-action tappable', text: 'Go to file (Ctrl + O)' });
  action.addEventListener('click', () => app.commands.executeCommandById('switcher:open'));
}

function dressViewHeader(app: App, leaf: WorkspaceLeaf): void {
  const header = leaf.view.containerEl.querySelector<HTMLElement>('.view-header');
  const title = header?.querySelector<HTMLElement>('.view-header-title-container');
  if (!header || !title) return;
  if (!header.querySelector('.view-header-left')) addButtons(app, leaf, header);
  title.querySelector('.view-header-title-parent')?.remove();
  const folder = leaf.view instanceof FileView ? leaf.view.file?.parent?.path : undefined;
  if (!folder || folder === '/') return;
  const parent = title.createDiv({ cls: 'view-header-title-parent', prepend: true });
  for (const name of folder.split('/')) {
    parent.createSpan({ cls: 'view-header-breadcrumb', text: name });
    parent.createSpan({ cls: 'view-header-breadcrumb-separator', text: '/' });
  }
}

function addButtons(app: App, leaf: WorkspaceLeaf, header: HTMLElement): void {
  const left = header.createDiv({ cls: 'view-header-left', prepend: true });
  createIconButton(
    left,
    'panel-left',
    'Open left sidebar',
    () => app.workspace.leftSplit.expand(),
    'mod-drawer',
  );
  const arrows = left.createDiv('view-header-nav-buttons');
  for (const [icon, name] of [
    ['arrow-left', 'Navigate back'],
    ['arrow-right', 'Navigate forward'],
  ] as const) {
    createIconButton(arrows, icon, name, () => undefined).setAttr('aria-disabled', true);
  }
  const actions = header.querySelector<HTMLElement>('.view-actions');
  if (!actions) return;
  createIconButton(actions, 'ellipsis-vertical', 'More options', (event) => showMore(app, leaf, event));
  createIconButton(
    actions,
    'panel-right',
    'Open right sidebar',
    () => app.workspace.rightSplit.expand(),
    'mod-drawer',
  );
}

function showMore(app: App, leaf: WorkspaceLeaf, event: MouseEvent): void {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle('Close')
      .setIcon('x')
      .onClick(() => leaf.detach()),
  );
  const { view } = leaf;
  if (view instanceof FileView && view.file)
    app.workspace.trigger('file-menu', menu, view.file, 'more-options', leaf);
  menu.showAtMouseEvent(event);
}
