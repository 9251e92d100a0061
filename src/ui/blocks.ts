/** The code blocks that stand in open notes: drawn as notes show them, gone with the plugin. */
import { Component, MarkdownView, type App, type MarkdownPostProcessorContext } from 'obsidian';
import { InNotes } from './pieces/in-notes';
import { Block } from './code-block';
import type { Context } from '../practice/context';

export class Blocks extends Component {
  private readonly drawn = new InNotes<Block>();

  constructor(private readonly context: Context) {
    super();
  }

  add(source: string, el: HTMLElement, context: MarkdownPostProcessorContext): void {
    this.drawn.add(new Block(el, source, this.context), el, context);
  }

  override onunload(): void {
    const places = Array.from(this.drawn.all(), ({ containerEl }) => containerEl);
    this.drawn.clear();
    for (const el of places) el.empty();
  }
}

/** For a plugin that is switched on while notes are open: what they show is drawn anew. */
export function rerenderNotes({ workspace }: App): void {
  workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
  });
}
