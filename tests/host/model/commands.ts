// The commands of the app and of plugins, by id.
import type { Command } from 'obsidian';
import { Platform } from '../ui/platform';
import type { App } from './app';

/** What an editor command is called with. */
type EditorCall = Parameters<NonNullable<Command['editorCallback']>>;

export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** Those that can run now, in the order they were registered. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  /** Nothing is asked before: a command has to see itself whether it can run. False = it said no, or there is none. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.run(command, false);
  }

  private run(command: Command, checking: boolean): boolean {
    const { editorCheckCallback, editorCallback, checkCallback, callback, mobileOnly } = command;
    if (mobileOnly && !Platform.isMobile) return false;
    if (editorCheckCallback || editorCallback) {
      const call = this.editorCall();
      if (!call) return false;
      if (editorCheckCallback) return saidYes(editorCheckCallback(checking, ...call), checking);
      if (!checking) editorCallback?.(...call);
      return true;
    }
    if (checkCallback) return saidYes(checkCallback(checking), checking);
    if (!checking) callback?.();
    return callback !== undefined;
  }

  /** Null = no note is being edited. */
  private editorCall(): EditorCall | null {
    const view = this.app.workspace.activeEditor;
    if (view?.getMode() !== 'source') return null;
    const call: readonly unknown[] = [view.editor, view];
    return call as EditorCall;
  }
}

/** Asked, nothing said means no; run, it means done. */
function saidYes(answer: unknown, checking: boolean): boolean {
  return checking ? answer === true : answer !== false;
}
