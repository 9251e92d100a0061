/**
 * What we draw in notes. The app keeps what it was given for as long as the note stands open, beyond our end: so that is a child of
 * the app's own class, and ours hangs in it only while the plugin runs.
 */
import { MarkdownRenderChild, type Component, type MarkdownPostProcessorContext } from 'obsidian';

export class InNotes<T extends Component> {
  private readonly held = new Map<T, MarkdownRenderChild>();

  /** What is drawn at this moment. */
  all(): Iterable<T> {
    return this.held.keys();
  }

  add(child: T, el: HTMLElement, { addChild }: Pick<MarkdownPostProcessorContext, 'addChild'>): void {
    const holder = new MarkdownRenderChild(el);
    child.register(() => this.held.delete(child));
    this.held.set(child, holder);
    holder.addChild(child);
    addChild(holder);
  }

  /** Unloads all of them, and leaves nothing of ours with the app. */
  clear(): void {
    for (const [child, holder] of [...this.held]) holder.removeChild(child);
  }
}
