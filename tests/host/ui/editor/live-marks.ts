// Lines and inline marks of the live look.
import type { EditorState, Range } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { BulletWidget, RuleWidget, TaskWidget } from './live-widgets';

export interface Decorated {
  readonly state: EditorState;
  readonly text: string;
  readonly add: (range: Range<Decoration>) => void;
  /** Whether the selection touches the range. */
  readonly touched: (from: number, to: number) => boolean;
}

const hide = Decoration.replace({});

const INLINE: Readonly<Record<string, string>> = {
  Emphasis: 'cm-em',
  StrongEmphasis: 'cm-strong',
  Strikethrough: 'cm-strikethrough',
  Highlight: 'cm-highlight',
  InlineCode: 'cm-inline-code',
  Hidden: 'cm-comment',
  HiddenBlock: 'cm-comment',
  Hashtag: 'cm-hashtag',
  Wikilink: 'cm-hmd-internal-link',
  Link: 'cm-link',
  URL: 'cm-url',
};

/** Decorates the node and what is in it. */
export function decorateNode(into: Decorated, node: SyntaxNode): void {
  const heading = /^(?:ATXHeading|SetextHeading)([1-6])$/.exec(node.name)?.[1];
  if (heading) decorateHeading(into, node, heading);
  else if (node.name === 'Blockquote') lines(into, node, 'HyperMD-quote');
  else if (node.name === 'FencedCode' || node.name === 'CodeBlock') lines(into, node, 'HyperMD-codeblock');
  else if (node.name === 'ListItem') decorateItem(into, node);
  else if (node.name === 'HorizontalRule') decorateRule(into, node);
  else if (node.name === 'QuoteMark') hideUnlessLine(into, node.from, spaceAfter(into.text, node.to));
  const cls = INLINE[node.name];
  // Brackets alone are no link.
  const linked = node.name !== 'Link' || node.getChild('URL');
  if (cls && linked && node.to > node.from) {
    into.add(Decoration.mark({ class: cls }).range(node.from, node.to));
    hideMarks(into, node);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) decorateNode(into, child);
}

function decorateHeading(into: Decorated, node: SyntaxNode, level: string): void {
  const line = into.state.doc.lineAt(node.from);
  into.add(Decoration.line({ class: `HyperMD-header HyperMD-header-${level}` }).range(line.from));
  const mark = node.getChild('HeaderMark');
  if (!mark || mark.from !== node.from) return;
  if (into.touched(line.from, line.to)) {
    into.add(Decoration.mark({ class: 'cm-formatting cm-formatting-header' }).range(mark.from, mark.to));
  } else {
    into.add(hide.range(mark.from, spaceAfter(into.text, mark.to)));
  }
}

function decorateItem(into: Decorated, node: SyntaxNode): void {
  const mark = node.getChild('ListMark');
  if (!mark) return;
  const line = into.state.doc.lineAt(mark.from);
  const marker = node.getChild('Task')?.getChild('TaskMarker');
  const task = marker ? into.text.slice(marker.from + 1, marker.to - 1) : null;
  const kind = task === null ? '' : ' HyperMD-task-line';
  into.add(
    Decoration.line({
      class: `HyperMD-list-line HyperMD-list-line-${depthOf(node)}${kind}`,
      attributes: task === null ? {} : { 'data-task': task },
    }).range(line.from),
  );
  // The indentation is drawn by the line's class.
  const indent = /^[ \t]*$/.test(into.text.slice(line.from, mark.from)) ? line.from : mark.from;
  if (indent < mark.from) into.add(hide.range(indent, mark.from));
  const bullet = /[-*+]/.test(into.text.slice(mark.from, mark.to));
  if (marker && !into.touched(mark.from, marker.to)) {
    const widget = new TaskWidget(task !== ' ', marker.from);
    into.add(Decoration.replace({ widget }).range(mark.from, spaceAfter(into.text, marker.to)));
  } else if (!marker && bullet && !into.touched(mark.from, mark.to)) {
    into.add(
      Decoration.replace({ widget: new BulletWidget() }).range(mark.from, spaceAfter(into.text, mark.to)),
    );
  } else {
    const cls = 'cm-formatting cm-formatting-list';
    into.add(Decoration.mark({ class: cls }).range(mark.from, spaceAfter(into.text, mark.to)));
  }
}

function depthOf(node: SyntaxNode): number {
  let depth = 1;
  for (let at = node.parent; at; at = at.parent) if (at.name === 'ListItem') depth += 1;
  return Math.min(depth, 8);
}

function decorateRule(into: Decorated, node: SyntaxNode): void {
  if (into.touched(node.from, node.to)) lines(into, node, 'HyperMD-hr');
  else into.add(Decoration.replace({ widget: new RuleWidget() }).range(node.from, node.to));
}

function hideMarks(into: Decorated, node: SyntaxNode): void {
  if (into.touched(node.from, node.to)) return;
  if (node.name === 'Wikilink') {
    const inner = into.text.slice(node.from + 2, node.to - 2);
    const bar = inner.indexOf('|');
    into.add(hide.range(node.from, node.from + 2 + (bar < 0 ? 0 : bar + 1)));
    into.add(hide.range(node.to - 2, node.to));
    return;
  }
  if (node.name === 'Link') {
    const [open, close] = node.getChildren('LinkMark');
    if (!open || !close || !node.getChild('URL')) return;
    into.add(hide.range(open.from, open.to));
    into.add(hide.range(close.from, node.to));
    return;
  }
  for (const name of ['EmphasisMark', 'StrikethroughMark', 'HighlightMark', 'CodeMark']) {
    for (const mark of node.getChildren(name)) into.add(hide.range(mark.from, mark.to));
  }
}

function lines(into: Decorated, node: SyntaxNode, cls: string): void {
  const last = into.state.doc.lineAt(node.to).number;
  for (let number = into.state.doc.lineAt(node.from).number; number <= last; number++) {
    into.add(Decoration.line({ class: cls }).range(into.state.doc.line(number).from));
  }
}

function hideUnlessLine(into: Decorated, from: number, to: number): void {
  const line = into.state.doc.lineAt(from);
  if (!into.touched(line.from, line.to)) into.add(hide.range(from, to));
}

function spaceAfter(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
