// The command palette: every command that can run now, by name, the best match first.
import type { Command, FuzzyMatch } from 'obsidian';
import type { App } from '../model/app';
import { FuzzySuggestModal } from './fuzzy-suggest-modal';
import { renderResults } from './fuzzy';

/** What the palette needs of `app.commands`. */
export interface Commands {
  /** The commands that can run now, in the order they were registered. */
  listCommands(): Command[];
  executeCommandById(id: string): boolean;
}

export class CommandPalette extends FuzzySuggestModal<Command> {
  private static readonly recent: string[] = [];

  constructor(
    app: App,
    private readonly commands: Commands,
  ) {
    super(app);
    this.setPlaceholder('Select a command…');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  /** Those used last come first. */
  override getItems(): Command[] {
    const place = ({ id }: Command): number => {
      const at = CommandPalette.recent.indexOf(id);
      return at < 0 ? CommandPalette.recent.length : at;
    };
    return this.commands
      .listCommands()
      .map((command, order) => ({ command, order }))
      .sort((a, b) => place(a.command) - place(b.command) || a.order - b.order)
      .map(({ command }) => command);
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion({ item, match }: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const title = el.createDiv('suggestion-content').createDiv('suggestion-title');
    renderResults(title.createSpan(), item.name, match);
    const aux = el.createDiv('suggestion-aux');
    for (const { modifiers, key } of item.hotkeys ?? []) {
      aux.createSpan({
        cls: 'suggestion-hotkey',
        text: [...modifiers.map(keyName), key.toUpperCase()].join(' + '),
      });
    }
  }

  override onChooseItem(command: Command): void {
    const { recent } = CommandPalette;
    recent.remove(command.id);
    recent.unshift(command.id);
    this.commands.executeCommandById(command.id);
  }
}

function keyName(modifier: string): string {
  return modifier === 'Mod' ? 'Ctrl' : modifier;
}
