/** What a row of the palette is. */
import type { Editor, IconName, MarkdownFileInfo } from 'obsidian';
import type { Rooms } from '../ui/rooms';

interface CommandBase {
  /** Obsidian adds the plugin's id. */
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  /** Whether it makes sense now; absent = always. One that does not is not offered. */
  readonly available?: (rooms: Rooms) => boolean;
}

export interface PlainCommand extends CommandBase {
  readonly run: (rooms: Rooms) => void | Promise<void>;
}

/** Works on the note in the editor, and is offered only there. */
export interface EditorCommand extends CommandBase {
  /** Whether it makes sense in this note; absent = in any. */
  readonly offered?: (rooms: Rooms, editor: Editor, note: MarkdownFileInfo) => boolean;
  readonly edit: (rooms: Rooms, editor: Editor, note: MarkdownFileInfo) => void | Promise<void>;
}

export type Command = PlainCommand | EditorCommand;
