// One place for tabs: draws the heads of a group, and shows or folds it.
import type { App } from '../../model/app';
import type { TabGroup } from '../../model/tab-group';
import { setIcon } from '../../ui/icons';
import { createIconButton } from './frame';
import { createTabs, drawTabHeads, type TabsParts } from './tabs';

export class Side {
  readonly parts: TabsParts;

  constructor(
    private readonly app: App,
    private readonly group: TabGroup,
    private readonly splitEl: HTMLElement,
  ) {
    const newTab = group.side === 'root' ? (): void => void app.workspace.getLeaf('tab') : null;
    this.parts = createTabs(splitEl, newTab);
    group.mount(this.parts.bodyEl);
  }

  draw(): void {
    const { group, parts } = this;
    const { workspace } = this.app;
    this.splitEl.toggleClass('is-sidedock-collapsed', group.collapsed);
    parts.containerEl.toggleClass('mod-active', workspace.activeLeaf?.parent === group);
    drawTabHeads(
      parts.headersEl,
      group.leaves.map((leaf) => ({
        type: leaf.view.getViewType(),
        icon: leaf.getIcon(),
        title: leaf.getDisplayText(),
        active: leaf === group.shown,
        show: () => void this.show(leaf),
        close: () => leaf.detach(),
      })),
    );
    for (const leaf of group.leaves)
      leaf.containerEl.toggleClass('mod-active', leaf === workspace.activeLeaf);
    this.drawDrawer();
  }

  private async show(leaf: TabGroup['leaves'][number]): Promise<void> {
    await this.app.workspace.revealLeaf(leaf);
    this.app.workspace.setActiveLeaf(leaf, { focus: true });
  }

  private drawDrawer(): void {
    const { drawerEl } = this.parts;
    drawerEl.empty();
    const { shown, side } = this.group;
    if (!shown || side === 'root') return;
    const head = drawerEl.createDiv('workspace-drawer-header-name');
    setIcon(head.createSpan(), shown.getIcon());
    head.createSpan({ text: shown.getDisplayText() });
    const others = this.group.leaves.filter((leaf) => leaf !== shown);
    for (const leaf of others) {
      createIconButton(drawerEl, leaf.getIcon(), leaf.getDisplayText(), () => void this.show(leaf));
    }
    createIconButton(drawerEl, 'x', 'Close', () => this.group.collapse());
  }
}
