/** Marks on entries that cannot be read as written: underlined, with the message on hover, mended by one action; and at the line's end. */
import { linter, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { NoteProblem } from '../../entries/entry';
import { LARGEST_TYPED } from '../../entries/unread';
import type { Context } from '../../practice/context';
import { problemsIn } from '../../practice/note-problems';
import { WORDS } from '../../practice/words';
import { typeIntoView } from '../../vault/writing/at-cursor';
import { lineEndMarks } from './line-end-marks';

/** Long enough not to mark a word while it is being typed. */
const DELAY_MS = 600;

export function entryMarks(context: Pick<Context, 'settings' | 'dailyNotes'>): Extension {
  return [
    EditorView.editorAttributes.of({ class: 'ncj-editor' }),
    linter((view) => diagnose(view, context), { delay: DELAY_MS }),
    lineEndMarks,
  ];
}

function diagnose(
  view: EditorView,
  context: Pick<Context, 'settings' | 'dailyNotes'>,
): readonly Diagnostic[] {
  if (view.state.doc.length > LARGEST_TYPED) return [];
  const path = view.state.field(editorInfoField, false)?.file?.path ?? '';
  return problemsIn(view.state.doc.toString(), path, context).map((problem) => diagnosticOf(problem, view));
}

function diagnosticOf(
  { line, column, length, severity, message, fix }: NoteProblem,
  view: EditorView,
): Diagnostic {
  const at = view.state.doc.line(Math.min(line, view.state.doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  const to = Math.min(from + length, view.state.doc.length);
  const actions =
    fix === null
      ? []
      : [
          {
            name: WORDS.mend,
            apply: (target: EditorView, start: number, end: number): void => {
              typeIntoView(target, { from: start, to: end, insert: fix });
            },
          },
        ];
  return { from, to, severity, message, actions };
}
