/** What a row of the palette is. */
import type { Editor, IconName, MarkdownFileInfo } from 'obsidian';
import type { Context } from '../practice/context';

interface CommandBase {
  /** Obsidian adds the plugin's id. */
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  /** Whether it makes sense now; absent = always. One that does not is not offered. */
  readonly available?: (context: Context) => boolean;
}

export interface PlainCommand extends CommandBase {
  readonly run: (context: Context) => void | Promise<void>;
}

/** Works on the note in the editor, and is offered only there. */
export interface EditorCommand extends CommandBase {
  /** Whether it makes sense in this note; absent = in any. */
  readonly offered?: (context: Context, editor: Editor, note: MarkdownFileInfo) => boolean;
  readonly edit: (context: Context, editor: Editor, note: MarkdownFileInfo) => void | Promise<void>;
}

export type Command = PlainCommand | EditorCommand;
