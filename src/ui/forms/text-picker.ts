/** Choosing one of a few texts, each shown whole. */
import { SuggestModal, type App } from 'obsidian';

export class TextPicker extends SuggestModal<string> {
  constructor(
    app: App,
    placeholder: string,
    private readonly texts: readonly string[],
    private readonly choose: (text: string) => void,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getSuggestions(query: string): string[] {
    const wanted = query.trim().toLowerCase();
    return this.texts.filter((text) => text.toLowerCase().includes(wanted));
  }

  override renderSuggestion(text: string, el: HTMLElement): void {
    el.setText(text);
  }

  override onChooseSuggestion(text: string): void {
    this.choose(text);
  }
}
