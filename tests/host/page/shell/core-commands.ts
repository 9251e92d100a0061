// The commands and shortcuts of the app itself, as many as one needs to move about.
import type { Command } from 'obsidian';
import type { App } from '../../model/app';
import { MarkdownView } from '../../model/markdown-view';
import { QuickSwitcher } from './quick-switcher';

export function addCoreCommands(app: App, toggleTheme: () => void): void {
  const note = (): MarkdownView | null => app.workspace.getActiveViewOfType(MarkdownView);
  const commands: Command[] = [
    {
      id: 'switcher:open',
      name: 'Quick switcher: Open quick switcher',
      hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
      callback: () => new QuickSwitcher(app).open(),
    },
    {
      id: 'app:open-settings',
      name: 'Open settings',
      hotkeys: [{ modifiers: ['Mod'], key: ',' }],
      callback: () => app.setting.open(),
    },
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
      checkCallback: (checking) => {
        const view = note();
        if (view && !checking) void view.toggleMode();
        return view !== null;
      },
    },
    { id: 'theme:toggle-light-dark', name: 'Toggle light/dark mode', callback: toggleTheme },
    {
      id: 'app:toggle-left-sidebar',
      name: 'Toggle left sidebar',
      callback: () => app.workspace.leftSplit.toggle(),
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      callback: () => app.workspace.rightSplit.toggle(),
    },
    {
      id: 'workspace:close',
      name: 'Close current tab',
      checkCallback: (checking) => {
        const leaf = app.workspace.activeLeaf;
        if (leaf && !checking) leaf.detach();
        return leaf !== null;
      },
    },
    { id: 'workspace:new-tab', name: 'New tab', callback: () => void app.workspace.getLeaf('tab') },
  ];
  for (const command of commands) {
    app.commands.addCommand(command);
    for (const { modifiers, key } of command.hotkeys ?? []) {
      app.scope.register(modifiers, key, () => {
        app.commands.executeCommandById(command.id);
        return false;
      });
    }
  }
}
