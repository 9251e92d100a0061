/** Choosing a prompt: search, a preview line, favourites first; marked as favourite or set aside from here, by key or by touch. */
import { Keymap, SuggestModal, prepareFuzzySearch, setIcon, type IconName } from 'obsidian';
import type { Prompt } from '../../prompts/prompt';
import { KIND_WORDS, kindsSentence } from '../../prompts/rate-kinds';
import { isFavourite, setAside, toggleFavourite } from '../../practice/mark-prompt';
import type { Context } from '../../practice/context';
import { WORDS as FORMS } from './words';

const WORDS = FORMS.prompts;

export class PromptPicker extends SuggestModal<Prompt> {
  constructor(
    private readonly context: Pick<Context, 'app' | 'settings' | 'index' | 'prompts'>,
    private readonly choose: (prompt: Prompt) => void,
  ) {
    super(context.app);
    this.setPlaceholder(WORDS.search);
    const rated = kindsSentence(context.index.journal());
    if (rated !== null) this.resultContainerEl.before(createDiv({ cls: 'ncj-prompt-kinds', text: rated }));
    this.setInstructions([
      { command: '↵', purpose: WORDS.insert },
      { command: 'ctrl ↵', purpose: WORDS.favour },
      { command: 'shift ↵', purpose: WORDS.leaveOut },
    ]);
    this.scope.register(['Mod'], 'Enter', (event) => this.onMarkKey(event, (prompt) => this.favour(prompt)));
    this.scope.register(['Shift'], 'Enter', (event) =>
      this.onMarkKey(event, (prompt) => this.leaveOut(prompt)),
    );
  }

  override getSuggestions(query: string): Prompt[] {
    const all = this.context.prompts.fitting(this.context.index.journal(), true);
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
    el.dataset['promptId'] = prompt.id;
    const words = el.createDiv({ cls: 'ncj-prompt-words' });
    words.createDiv({ text: prompt.text });
    const favourite = isFavourite(this.context, prompt);
    words.createEl('small', {
      text: favourite ? WORDS.isFavourite(KIND_WORDS[prompt.kind]) : KIND_WORDS[prompt.kind],
    });
    const marks = el.createDiv({ cls: 'ncj-prompt-marks' });
    this.addMark(
      marks,
      favourite ? 'star-off' : 'star',
      favourite ? WORDS.noFavourite : WORDS.favourite,
      () => this.favour(prompt),
    );
    this.addMark(marks, 'eye-off', WORDS.notAgain, () => this.leaveOut(prompt));
  }

  /** Where the app takes Enter with any modifier for a choice. */
  override selectSuggestion(prompt: Prompt, event: MouseEvent | KeyboardEvent): void {
    if (event.shiftKey) this.leaveOut(prompt);
    else if (Keymap.isModifier(event, 'Mod')) this.favour(prompt);
    else super.selectSuggestion(prompt, event);
  }

  override onChooseSuggestion(prompt: Prompt): void {
    this.choose(prompt);
  }

  /** For the finger and the mouse; the row itself is what a click inserts. */
  private addMark(parent: HTMLElement, icon: IconName, name: string, run: () => void): void {
    const mark = parent.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': name } });
    setIcon(mark, icon);
    mark.addEventListener('mousedown', (event) => event.preventDefault());
    mark.addEventListener('click', (event) => {
      event.stopPropagation();
      run();
    });
  }

  private favour(prompt: Prompt): void {
    void toggleFavourite(this.context, prompt).then(() => this.listAnew());
  }

  private leaveOut(prompt: Prompt): void {
    void setAside(this.context, prompt, () => this.listAnew());
  }

  private listAnew(): void {
    if (this.inputEl.isConnected) this.inputEl.trigger('input');
  }

  private onMarkKey(event: KeyboardEvent, mark: (prompt: Prompt) => void): false {
    event.preventDefault();
    const id = this.resultContainerEl.querySelector<HTMLElement>('.is-selected')?.dataset['promptId'];
    const prompt = this.getSuggestions(this.inputEl.value).find((each) => each.id === id);
    if (prompt) mark(prompt);
    return false;
  }
}
