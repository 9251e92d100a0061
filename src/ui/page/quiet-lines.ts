/** Entries and rules drawn as quiet words in live preview, on lines where the cursor is not. The text stays what it is. */
import { Prec, type Extension, type Range } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type PluginValue,
  type ViewUpdate,
} from '@codemirror/view';
import { editorLivePreviewField } from 'obsidian';
import { marksOf } from '../../markdown/marks';
import type { Context } from '../../practice/context';
import type { Settings } from '../../settings/settings';
import { hasDayLine } from './day-line';
import { OwnItems } from './own-items';
import { mayBeOurs, quietParts } from './quiet-parts';

export function quietLines(context: Pick<Context, 'settings'>): Extension {
  const plugin = ViewPlugin.define((view) => new QuietLines(view, context), {
    decorations: ({ decorations }) => decorations,
  });
  // Before what others draw over fields: two drawings of one field would stand side by side.
  return Prec.highest(plugin);
}

class QuietLines implements PluginValue {
  decorations: DecorationSet;
  private readonly items = new OwnItems();
  private settings: Settings;
  private readonly release: () => void;

  constructor(
    view: EditorView,
    private readonly context: Pick<Context, 'settings'>,
  ) {
    this.settings = context.settings.get();
    this.decorations = this.draw(view);
    // An update without a change: it draws anew.
    this.release = context.settings.onChange(() => view.dispatch({}));
  }

  update(update: ViewUpdate): void {
    const { view, docChanged, selectionSet, viewportChanged, startState, state } = update;
    if (docChanged) this.items.changed(startState.doc, state.doc, update.changes);
    const settings = this.context.settings.get();
    const live = isLive(view) === startState.field(editorLivePreviewField, false);
    if (!docChanged && !selectionSet && !viewportChanged && live && settings === this.settings) return;
    this.settings = settings;
    this.decorations = this.draw(view);
  }

  destroy(): void {
    this.release();
  }

  private draw(view: EditorView): DecorationSet {
    const { quietEntries, discreet } = this.settings;
    if (!isLive(view) || !(quietEntries || discreet)) return Decoration.none;
    const { state } = view;
    const found: Range<Decoration>[] = [];
    let drawnTo = -1;
    for (const { from, to } of view.visibleRanges) {
      for (let at = from; at <= to;) {
        const line = state.doc.lineAt(at);
        at = line.to + 1;
        // Two ranges may share a line.
        if (line.from <= drawnTo) continue;
        drawnTo = line.to;
        const touched = state.selection.ranges.some(
          (range) => range.from <= line.to && range.to >= line.from,
        );
        if (touched) continue;
        const ours = mayBeOurs(line.text) && this.items.has(state, line.number);
        const parts = ours ? quietParts(line.text, marksOf(line.text).task !== null) : [];
        if (discreet && (ours || hasDayLine(line.text))) found.push(COVERED.range(line.from));
        if (!quietEntries) continue;
        for (const part of parts) {
          const [start, end] = [line.from + part.from, line.from + part.to];
          found.push(AROUND.range(start, end), drawn(part.words).range(start, end));
        }
      }
    }
    return Decoration.set(found, true);
  }
}

function isLive(view: EditorView): boolean {
  return view.state.field(editorLivePreviewField, false) === true;
}

const COVERED = Decoration.line({ class: 'ncj-covered' });
/** Of the highest rank, so that it stands around what the theme makes of a tag. */
const AROUND = Decoration.mark({ class: 'ncj-drawn', inclusive: true });
const NOTHING = Decoration.replace({});

function drawn(words: string): Decoration {
  return words === '' ? NOTHING : Decoration.replace({ widget: new QuietWords(words) });
}

class QuietWords extends WidgetType {
  constructor(private readonly words: string) {
    super();
  }

  override eq(other: QuietWords): boolean {
    return other.words === this.words;
  }

  override toDOM(): HTMLElement {
    return createSpan({ cls: 'ncj-quiet', text: this.words });
  }

  /** A click puts the cursor there, as on any word, and the plain line comes. */
  override ignoreEvent(): boolean {
    return false;
  }
}
