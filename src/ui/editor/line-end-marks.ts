/** A small mark behind a line that has a problem: a gutter would move the text of every note. */
import { forEachDiagnostic, setDiagnosticsEffect, type Diagnostic } from '@codemirror/lint';
import { StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

class LineEndMark extends WidgetType {
  constructor(
    private readonly severity: Diagnostic['severity'],
    private readonly message: string,
  ) {
    super();
  }

  override eq(other: LineEndMark): boolean {
    return other.severity === this.severity && other.message === this.message;
  }

  override toDOM(): HTMLElement {
    const attr = { role: 'img', 'aria-label': this.message };
    return createSpan({ cls: ['ncj-line-mark', `is-${this.severity}`], attr });
  }
}

/** One a line, with the first problem's message. */
export const lineEndMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { effects, changes, state }) =>
    effects.some((effect) => effect.is(setDiagnosticsEffect)) ? marksOf(state) : marks.map(changes),
  provide: (field) => EditorView.decorations.from(field),
});

function marksOf(state: EditorState): DecorationSet {
  const byLine = new Map<number, Decoration>();
  forEachDiagnostic(state, ({ severity, message }, from) => {
    const { to } = state.doc.lineAt(from);
    if (byLine.has(to)) return;
    byLine.set(to, Decoration.widget({ widget: new LineEndMark(severity, message), side: 1 }));
  });
  return Decoration.set(
    [...byLine].map(([at, mark]) => mark.range(at)),
    true,
  );
}
