// Obsidian's editor over a real CodeMirror.
import { history, historyKeymap, defaultKeymap, redo, undo } from '@codemirror/commands';
import { Compartment, EditorState, StateField, type ChangeSpec, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, keymap } from '@codemirror/view';
import type { EditorPosition, EditorTransaction } from 'obsidian';
import type { MarkdownView } from './markdown-view';

/** Which view an editor state belongs to, for extensions. */
export const editorInfoField = StateField.define<MarkdownView | null>({
  create: () => null,
  update: (value) => value,
});
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value) => value,
});
export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value) => value,
});

export interface EditorGiven {
  readonly parent: HTMLElement;
  readonly owner: MarkdownView;
  /** The live look. */
  readonly look: Extension;
  /** Registered by plugins. */
  readonly extensions: () => Extension;
  readonly onChange: (typed: boolean, changed: boolean) => void;
}

export class Editor {
  readonly cm: EditorView;
  private readonly plugins = new Compartment();

  constructor(private readonly given: EditorGiven) {
    const { owner, parent } = given;
    this.cm = new EditorView({
      parent,
      root: parent.doc,
      state: this.stateOf(''),
    });
    owner.register(() => this.cm.destroy());
  }

  /** Takes over what plugins registered since. */
  updateExtensions(): void {
    this.cm.dispatch({ effects: this.plugins.reconfigure(this.given.extensions()) });
  }

  /** A new note: nothing to undo. */
  load(text: string): void {
    this.cm.setState(this.stateOf(text));
  }

  private stateOf(text: string): EditorState {
    const { owner, look, onChange } = this.given;
    return EditorState.create({
      doc: text.replace(/^\uFEFF/, ''),
      extensions: [
        editorInfoField.init(() => owner),
        editorLivePreviewField,
        history(),
        drawSelection(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged && !update.selectionSet) return;
          onChange(
            update.transactions.some((transaction) => transaction.isUserEvent('input')),
            update.docChanged,
          );
        }),
        this.plugins.of(this.given.extensions()),
        look,
      ],
    });
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(text: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: text } });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(text: string): void {
    this.cm.dispatch({ ...this.cm.state.replaceSelection(text) });
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from, _origin?: string): void {
    this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: text } });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    const wanted = typeof position === 'number' ? { line: position, ch } : position;
    this.cm.dispatch({ selection: { anchor: this.posToOffset(wanted) }, scrollIntoView: true });
  }

  listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) } });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(_x?: number | null, y?: number | null): void {
    if (y !== null && y !== undefined) this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: { from: EditorPosition; to: EditorPosition }, center = false): void {
    const effects = EditorView.scrollIntoView(this.posToOffset(range.from), {
      y: center ? 'center' : 'nearest',
    });
    this.cm.dispatch({ effects });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  transaction({ changes = [], replaceSelection, selection }: EditorTransaction, _origin?: string): void {
    const specs: ChangeSpec[] = changes.map(({ from, to, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    }));
    if (replaceSelection !== undefined) {
      const { from, to } = this.cm.state.selection.main;
      specs.push({ from, to, insert: replaceSelection });
    }
    const set = this.cm.state.changes(specs);
    this.cm.dispatch({ changes: set });
    if (selection) this.setSelection(selection.from, selection.to ?? selection.from);
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, to } = doc.line(line + 1);
    return Math.min(to, from + Math.max(0, ch));
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.max(0, Math.min(doc.length, offset)));
    return { line: line.number - 1, ch: offset - line.from };
  }

  wordAt(position: EditorPosition): { from: EditorPosition; to: EditorPosition } | null {
    const range = this.cm.state.wordAt(this.posToOffset(position));
    return range ? { from: this.offsetToPos(range.from), to: this.offsetToPos(range.to) } : null;
  }
}
