// The commands of the app and of plugins, by id.
import type { Command, Editor as ObsidianEditor, MarkdownView as ObsidianMarkdownView } from 'obsidian';
import type { App } from './app';

export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** Those that can run now, in the order they were registered. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    if (!command || !this.run(command, true)) return false;
    this.run(command, false);
    return true;
  }

  private run(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor;
    const editing = view?.getMode() === 'source';
    const editor = view?.editor as unknown as ObsidianEditor;
    const note = view as unknown as ObsidianMarkdownView;
    if (command.editorCheckCallback) {
      return editing && command.editorCheckCallback(checking, editor, note) === true;
    }
    if (command.editorCallback) {
      if (editing && !checking) void command.editorCallback(editor, note);
      return editing;
    }
    if (command.checkCallback) return command.checkCallback(checking) === true;
    if (!checking) void command.callback?.();
    return command.callback !== undefined;
  }
}
