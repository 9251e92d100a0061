/** Completion inside entry lines: kinds, keys, and values used before. */
import {
  EditorSuggest,
  type Editor,
  type EditorPosition,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from 'obsidian';
import { complete, completeTag, type Choice, type Completing } from '../../entries/complete';
import { LARGEST_TYPED } from '../../entries/unread';
import { markdownLines } from '../../markdown/markdown-lines';
import { knownValues } from '../../vault/index/known-values';
import { typeInto } from '../../vault/writing/at-cursor';
import type { Context } from '../../practice/context';

export class EntrySuggest extends EditorSuggest<Choice> {
  private completing: Completing | null = null;

  constructor(private readonly given: Pick<Context, 'app' | 'index' | 'dailyNotes'>) {
    super(given.app);
  }

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    this.completing = before.includes('#')
      ? complete(before, this.known())
      : this.holdsEntries(editor, file)
        ? completeTag(before)
        : null;
    if (!this.completing || !isItem(editor, cursor.line)) return null;
    const { from } = this.completing;
    return { start: { line: cursor.line, ch: from }, end: cursor, query: before.slice(from) };
  }

  override getSuggestions(_context: EditorSuggestContext): Choice[] {
    return [...(this.completing?.choices ?? [])];
  }

  override renderSuggestion(choice: Choice, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    content.createDiv({ cls: 'suggestion-title', text: choice.label });
    if (choice.hint) content.createDiv({ cls: 'suggestion-note', text: choice.hint });
  }

  override selectSuggestion(choice: Choice): void {
    const { context, completing } = this;
    if (!context || !completing) return;
    const { editor, start, end } = context;
    const line = editor.getLine(end.line);
    // A bracket that the editor closed by itself stays the one that closes the field.
    const round = /\([^()[\]]*$/.test(line.slice(0, start.ch));
    const open = completing.what === 'value' && !/^\s*[\])]/.test(line.slice(end.ch));
    const close = open ? (round ? ')' : ']') : '';
    typeInto(editor, [{ from: start, to: end, text: choice.insert + close }]);
    editor.setCursor({ line: start.line, ch: start.ch + choice.insert.length + close.length });
    this.close();
  }

  /** Whether it is a note for entries, in which a word in a list may become one. */
  private holdsEntries(editor: Editor, file: TFile | null): boolean {
    return (
      (file !== null && this.given.dailyNotes.dayOf(file.path) !== null) ||
      editor.getValue().includes('#no-contact/')
    );
  }

  private known(): Readonly<Record<string, readonly string[]>> {
    const { triggers, responses, plans } = knownValues(this.given.index.journal());
    return { trigger: triggers, response: responses, plan: plans };
  }
}

/** Whether the line is a list item, and not in code or a comment. */
function isItem(editor: Editor, line: number): boolean {
  const text = editor.getValue();
  const read = text.length > LARGEST_TYPED ? undefined : markdownLines(text).lines[line];
  return read !== undefined && read.plain && read.item;
}
