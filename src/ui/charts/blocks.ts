/** The code blocks that stand in open notes: drawn as notes show them, gone with the plugin. */
import { Component, MarkdownView, type App, type MarkdownPostProcessorContext } from 'obsidian';
import { Block } from './code-block';
import type { Context } from '../../practice/context';

export class Blocks extends Component {
  private readonly drawn = new Set<Block>();

  constructor(private readonly context: Context) {
    super();
  }

  add(source: string, el: HTMLElement, context: MarkdownPostProcessorContext): void {
    const block = new Block(el, source, this.context);
    block.register(() => this.drawn.delete(block));
    this.drawn.add(block);
    context.addChild(block);
  }

  override onunload(): void {
    for (const block of [...this.drawn]) {
      block.unload();
      block.containerEl.empty();
    }
  }
}

/** For a plugin that is switched on while notes are open: what they show is drawn anew. */
export function rerenderNotes({ workspace }: App): void {
  workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
  });
}
