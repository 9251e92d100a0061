// Obsidian's editor over a real CodeMirror.
import * as commands from '@codemirror/commands';
import {
  Compartment,
  EditorSelection,
  EditorState,
  StateEffect,
  StateField,
  type ChangeSpec,
  type Extension,
  type SelectionRange,
  type Text,
} from '@codemirror/state';
import { EditorView, drawSelection, keymap, type Command } from '@codemirror/view';
import type { EditorChange, EditorPosition, EditorRangeOrCaret, EditorTransaction } from 'obsidian';
import { FOLD_COMMANDS, folding } from './folding';
import type { MarkdownView } from './markdown-view';
import { changesBetween } from './merge';

/** Which view an editor state belongs to, for extensions. */
export const editorInfoField = StateField.define<MarkdownView | null>({
  create: () => null,
  update: (value) => value,
});
const setLivePreview = StateEffect.define<boolean>();
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, { effects }) => effects.find((effect) => effect.is(setLivePreview))?.value ?? value,
});
const setEditorView = StateEffect.define<EditorView>();
export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value, { effects }) => effects.find((effect) => effect.is(setEditorView))?.value ?? value,
});

/** A caret or a selection, by its ends. */
export interface SelectionOrCaret {
  readonly anchor: EditorPosition;
  readonly head?: EditorPosition;
}

const EXEC: Readonly<Record<string, Command>> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
  ...FOLD_COMMANDS,
};

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
  private readonly look = new Compartment();
  private live = true;

  constructor(private readonly given: EditorGiven) {
    const { owner, parent } = given;
    this.cm = new EditorView({
      parent,
      root: parent.doc,
      state: this.stateOf(''),
    });
    this.introduce();
    owner.register(() => this.cm.destroy());
  }

  /** Takes over what plugins registered since. */
  updateExtensions(): void {
    this.cm.dispatch({ effects: this.plugins.reconfigure(this.given.extensions()) });
  }

  /** Live preview, or source mode. */
  setLive(live: boolean): void {
    this.live = live;
    const look = this.look.reconfigure(live ? this.given.look : []);
    this.cm.dispatch({ effects: [look, setLivePreview.of(live)] });
  }

  /** A new note: nothing to undo. */
  load(text: string): void {
    this.cm.setState(this.stateOf(text));
    this.introduce();
  }

  /** Takes over another text where it differs: cursor, selection and what can be undone stay. */
  become(text: string): void {
    this.cm.dispatch({ changes: changesBetween(this.getValue(), text), userEvent: 'set' });
  }

  private introduce(): void {
    this.cm.dispatch({ effects: setEditorView.of(this.cm) });
  }

  private stateOf(text: string): EditorState {
    const { owner, onChange } = this.given;
    return EditorState.create({
      doc: text.replace(/^\uFEFF/, ''),
      extensions: [
        editorInfoField.init(() => owner),
        editorLivePreviewField.init(() => this.live),
        editorEditorField,
        commands.history(),
        drawSelection(),
        keymap.of([...commands.defaultKeymap, ...commands.historyKeymap]),
        EditorView.lineWrapping,
        folding(),
        EditorView.contentAttributes.of({ spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged && !update.selectionSet) return;
          onChange(
            update.transactions.some((transaction) => transaction.isUserEvent('input')),
            update.docChanged,
          );
        }),
        this.plugins.of(this.given.extensions()),
        this.look.of(this.live ? this.given.look : []),
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

  replaceSelection(text: string, origin?: string): void {
    const spec = this.cm.state.replaceSelection(text);
    this.cm.dispatch({ ...spec, ...(origin !== undefined && { userEvent: origin }) });
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.transaction({ changes: [{ from, to, text }] }, origin);
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
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: readonly SelectionOrCaret[], main = 0): void {
    const selected = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selected, main) });
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
    commands.undo(this.cm);
  }

  redo(): void {
    commands.redo(this.cm);
  }

  exec(name: string): void {
    const command = EXEC[name];
    if (!command) throw new Error(`The host does not model the editor command ${name}.`);
    command(this.cm);
  }

  /** One step for undo. Selections are places in the text as it is then. */
  transaction(
    { changes = [], replaceSelection, selection, selections }: EditorTransaction,
    origin?: string,
  ): void {
    const { state } = this.cm;
    const specs: ChangeSpec[] = changes.map(({ from, to, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    }));
    if (replaceSelection !== undefined)
      specs.push(...state.selection.ranges.map(({ from, to }) => ({ from, to, insert: replaceSelection })));
    const set = state.changes(specs);
    const wanted = selections ?? (selection ? [selection] : []);
    const after = state.update({ changes: set }).newDoc;
    const range = ({ from, to = from }: EditorRangeOrCaret): SelectionRange =>
      EditorSelection.range(offsetIn(after, from), offsetIn(after, to));
    this.cm.dispatch({
      changes: set,
      ...(wanted.length > 0 && { selection: EditorSelection.create(wanted.map(range)) }),
      ...(origin !== undefined && { userEvent: origin }),
    });
  }

  /** Changes lines by what `read` finds in each, all in one step. */
  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | undefined,
    ignoreEmpty = true,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => ({ line, text: this.getLine(line) }));
    const chosen = lines.filter(({ text }) => !ignoreEmpty || text !== '');
    const found = chosen.map(({ line, text }) => ({ line, text, value: read(line, text) }));
    const changes = found.flatMap(({ line, text, value }) => write(line, text, value) ?? []);
    if (changes.length > 0) this.transaction({ changes });
  }

  posToOffset(position: EditorPosition): number {
    return offsetIn(this.cm.state.doc, position);
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const place = Math.max(0, Math.min(doc.length, offset));
    const line = doc.lineAt(place);
    return { line: line.number - 1, ch: place - line.from };
  }

  wordAt(position: EditorPosition): { from: EditorPosition; to: EditorPosition } | null {
    const range = this.cm.state.wordAt(this.posToOffset(position));
    return range ? { from: this.offsetToPos(range.from), to: this.offsetToPos(range.to) } : null;
  }
}

/** The nearest place that there is. */
function offsetIn(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(to, from + Math.max(0, ch));
}
