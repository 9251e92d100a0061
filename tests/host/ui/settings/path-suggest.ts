// Files and folders of the vault, suggested below a field.
import { TFile, TFolder, type TAbstractFile } from '../../model/files';
import type { App } from '../../model/app';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../fuzzy';
import { AbstractInputSuggest } from '../suggest';

abstract class PathSuggest<T extends TAbstractFile> extends AbstractInputSuggest<T> {
  protected abstract candidates(): T[];

  protected override getSuggestions(query: string): T[] {
    const search = prepareFuzzySearch(query.trim());
    const found = this.candidates().flatMap((item) => {
      const match = search(item.path);
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found.map(({ item }) => item);
  }

  override renderSuggestion(value: T, el: HTMLElement): void {
    const match = prepareFuzzySearch(this.getValue().trim())(value.path);
    renderResults(el, value.path, match ?? { score: 0, matches: [] });
  }

  override selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(value, event);
    this.close();
  }
}

export class FileSuggest extends PathSuggest<TFile> {
  constructor(
    app: App,
    el: HTMLInputElement,
    private readonly filter: (file: TFile) => boolean = () => true,
  ) {
    super(app, el);
  }

  protected override candidates(): TFile[] {
    return this.app.vault
      .getAllLoadedFiles()
      .filter((one): one is TFile => one instanceof TFile && this.filter(one));
  }
}

export class FolderSuggest extends PathSuggest<TFolder> {
  constructor(
    app: App,
    el: HTMLInputElement,
    private readonly filter: (folder: TFolder) => boolean = () => true,
    private readonly includeRoot = false,
  ) {
    super(app, el);
  }

  protected override candidates(): TFolder[] {
    return this.app.vault
      .getAllLoadedFiles()
      .filter((one): one is TFolder => one instanceof TFolder)
      .filter((one) => (this.includeRoot || !one.isRoot()) && this.filter(one));
  }
}
