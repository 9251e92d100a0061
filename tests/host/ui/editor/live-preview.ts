// The live look of the editor: marks hide where the cursor is not, blocks that plugins draw are drawn.
import { StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import type { App } from '../../model/app';
import { calloutHead } from '../markdown/callouts';
import { drawsLanguage } from '../markdown/post-processors';
import { frontmatterLength } from '../markdown/renderer';
import { markdown } from '../markdown/syntax';
import { decorateNode, type Decorated } from './live-marks';
import { BlockWidget, PropertiesWidget } from './live-widgets';

/** What the live look needs to know of the note in the editor. */
export interface LiveNote {
  readonly app: App;
  readonly sourcePath: () => string;
}

/** Decorations for one editor; they are made anew when the text or the selection changes. */
export function livePreview(note: LiveNote): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => decorate(note, state),
    update: (decorations, transaction) =>
      transaction.docChanged || transaction.selection ? decorate(note, transaction.state) : decorations,
    provide: (field) => EditorView.decorations.from(field),
  });
}

function decorate(note: LiveNote, state: EditorState): DecorationSet {
  const text = state.doc.toString();
  const matter = frontmatterLength(text);
  const found: Range<Decoration>[] = [];
  if (matter > 0) found.push(propertiesBlock(state, matter));
  // Blanked rather than cut off, so that positions are those of the document.
  const body = text.slice(0, matter).replace(/[^\n]/g, ' ') + text.slice(matter);
  const into: Decorated = {
    state,
    text,
    add: (range) => found.push(range),
    touched: (from, to) => state.selection.ranges.some((range) => range.from <= to && range.to >= from),
  };
  for (let node = markdown.parse(body).topNode.firstChild; node; node = node.nextSibling) {
    if (!drawnBlock(note, into, node)) decorateNode(into, node);
  }
  return Decoration.set(found, true);
}

function propertiesBlock(state: EditorState, matter: number): Range<Decoration> {
  const last = state.doc.lineAt(Math.max(0, matter - 1));
  const widget = new PropertiesWidget(state.sliceDoc(0, last.to));
  return Decoration.replace({ widget, block: true }).range(0, last.to);
}

/** A callout, or code that a plugin draws, is shown drawn while the selection is elsewhere. */
function drawnBlock(note: LiveNote, into: Decorated, node: SyntaxNode): boolean {
  const drawn =
    node.name === 'FencedCode'
      ? drawsLanguage(languageOf(into.text, node))
      : node.name === 'Blockquote' && calloutHead(into.text, node);
  if (!drawn || into.touched(node.from, node.to)) return false;
  const from = into.state.doc.lineAt(node.from).from;
  const to = into.state.doc.lineAt(node.to).to;
  const widget = new BlockWidget(note.app, note.sourcePath(), into.text.slice(from, to));
  into.add(Decoration.replace({ widget, block: true }).range(from, to));
  return true;
}

function languageOf(text: string, node: SyntaxNode): string {
  const info = node.getChild('CodeInfo');
  return info ? (text.slice(info.from, info.to).split(/\s+/)[0] ?? '') : '';
}
