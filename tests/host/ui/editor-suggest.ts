// Suggestions in the editor: the suggester that plugins extend, and the keeper that asks them all at each change.
import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { App } from '../model/app';
import type { Editor } from '../model/editor';
import type { TFile } from '../model/files';
import { writeInstructions } from './instructions';
import { PopoverSuggest } from './suggest';

export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  readonly editor: Editor;
  readonly file: TFile;
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  private readonly instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.instructionsEl = this.suggestEl.createDiv('prompt-instructions');
    this.instructionsEl.hide();
  }

  setInstructions(instructions: Instruction[]): void {
    writeInstructions(this.instructionsEl, instructions);
  }

  override close(): void {
    this.asked += 1;
    this.context = null;
    super.close();
  }

  /** Asks at the cursor; true when this suggester takes it. */
  trigger(editor: Editor, file: TFile | null): boolean {
    const info = file && this.onTrigger(editor.getCursor(), editor, file);
    if (!info) {
      this.close();
      return false;
    }
    const asked = ++this.asked;
    const context = { ...info, editor, file };
    this.context = context;
    const show = (values: T[]): void => {
      if (asked !== this.asked) return;
      if (values.length === 0) {
        this.close();
        return;
      }
      this.open();
      this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
      const rect = editor.cm.coordsAtPos(editor.posToOffset(info.start));
      if (rect) this.placeAt(rect);
    };
    const values = this.getSuggestions(context);
    if (Array.isArray(values)) show(values);
    else void values.then(show);
    return true;
  }

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;
}

/** What `workspace.editorSuggest` is in the app: all suggesters, of which the first that answers is shown. */
export class EditorSuggests {
  readonly suggests: EditorSuggest<unknown>[] = [];
  currentSuggest: EditorSuggest<unknown> | null = null;

  addSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }

  removeSuggest(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    const at = this.suggests.indexOf(suggest);
    if (at >= 0) this.suggests.splice(at, 1);
  }

  /** Called by the editor when the user typed, or, with a suggestion open, moved the cursor. */
  trigger(editor: Editor, file: TFile | null, typed: boolean): void {
    if (!typed && !this.currentSuggest?.isOpen) return;
    const next = this.suggests.find((one) => one.trigger(editor, file)) ?? null;
    if (this.currentSuggest !== next) this.currentSuggest?.close();
    this.currentSuggest = next;
  }

  close(): void {
    this.currentSuggest?.close();
    this.currentSuggest = null;
  }
}
