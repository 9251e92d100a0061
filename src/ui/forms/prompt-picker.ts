/** Choosing a prompt: search, a preview line, favourites first; marked as favourite or set aside from here. */
import { SuggestModal, prepareFuzzySearch } from 'obsidian';
import type { Prompt } from '../../prompts/prompt';
import { KIND_WORDS } from '../../prompts/rate-kinds';
import type { Rooms } from '../rooms';

export class PromptPicker extends SuggestModal<Prompt> {
  constructor(
    private readonly rooms: Rooms,
    private readonly choose: (prompt: Prompt) => void,
  ) {
    super(rooms.app);
    this.setPlaceholder('Search prompts');
    this.setInstructions([
      { command: '↵', purpose: 'insert' },
      { command: 'ctrl ↵', purpose: 'favourite' },
      { command: 'shift ↵', purpose: 'not again' },
    ]);
    this.scope.register(['Mod'], 'Enter', (event) => this.mark(event, 'favouritePrompts'));
    this.scope.register(['Shift'], 'Enter', (event) => this.mark(event, 'hiddenPrompts'));
  }

  override getSuggestions(query: string): Prompt[] {
    const all = this.rooms.prompts.fitting(this.rooms.index.journal(), true);
    if (query.trim() === '') return [...all];
    const match = prepareFuzzySearch(query);
    return all
      .map((prompt) => ({ prompt, found: match(`${prompt.text} ${KIND_WORDS[prompt.kind]}`) }))
      .filter(({ found }) => found !== null)
      .sort((a, b) => (b.found?.score ?? 0) - (a.found?.score ?? 0))
      .map(({ prompt }) => prompt);
  }

  override renderSuggestion(prompt: Prompt, el: HTMLElement): void {
    el.addClass('ncj-prompt-row');
    el.createDiv({ text: prompt.text });
    const favourite = this.rooms.settings.favouritePrompts.includes(prompt.id);
    el.createEl('small', {
      text: favourite ? `favourite · ${KIND_WORDS[prompt.kind]}` : KIND_WORDS[prompt.kind],
    });
    el.dataset['promptId'] = prompt.id;
  }

  override onChooseSuggestion(prompt: Prompt): void {
    this.choose(prompt);
  }

  private mark(event: KeyboardEvent, list: 'favouritePrompts' | 'hiddenPrompts'): false {
    event.preventDefault();
    const id = this.resultContainerEl.querySelector<HTMLElement>('.is-selected')?.dataset['promptId'];
    if (id === undefined) return false;
    const { settings, saveSettings } = this.rooms;
    const marked = settings[list].includes(id);
    settings[list] = marked ? settings[list].filter((other) => other !== id) : [...settings[list], id];
    void saveSettings();
    this.inputEl.trigger('input');
    return false;
  }
}
