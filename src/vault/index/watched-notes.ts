/** The text of a note, or of a folder's notes, that the user named in the settings; kept current. */
import { Component, normalizePath, TFile, TFolder, Vault, type App, type TAbstractFile } from 'obsidian';

export interface WatchedNote {
  readonly path: string;
  readonly text: string;
}

export class WatchedNotes extends Component {
  /** Empty where nothing is named, or it is not there. */
  notes: readonly WatchedNote[] = [];
  private watched = '';

  constructor(
    private readonly app: App,
    private readonly place: () => string,
  ) {
    super();
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    workspace.onLayoutReady(() => {
      this.registerEvent(vault.on('create', (file) => this.onFile(file.path)));
      void this.read();
    });
    this.registerEvent(vault.on('modify', (file) => this.onFile(file.path)));
    this.registerEvent(vault.on('delete', (file) => this.onFile(file.path)));
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        this.onFile(file.path);
        this.onFile(oldPath);
      }),
    );
  }

  /** Reads again where the setting names another place than before. */
  async settingsChanged(): Promise<void> {
    if (this.watched !== this.path()) await this.read();
  }

  private onFile(path: string): void {
    const { watched } = this;
    if (
      watched !== '' &&
      [watched, `${watched}.md`].some((own) => path === own || path.startsWith(`${own}/`))
    ) {
      void this.read();
    }
  }

  private async read(): Promise<void> {
    const path = this.path();
    this.watched = path;
    const files = notesAt(this.app, path);
    const notes = await Promise.all(
      files.map(async (file) => ({ path: file.path, text: await this.app.vault.cachedRead(file) })),
    );
    if (path === this.watched) this.notes = notes;
  }

  private path(): string {
    const place = this.place();
    return place === '' ? '' : normalizePath(place);
  }
}

function notesAt({ vault }: App, path: string): readonly TFile[] {
  if (path === '') return [];
  const place: TAbstractFile | null = vault.getAbstractFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  const files: TFile[] = [];
  if (place instanceof TFile) files.push(place);
  else if (place instanceof TFolder) {
    Vault.recurseChildren(place, (file) => {
      if (file instanceof TFile) files.push(file);
    });
  }
  return files.filter(({ extension }) => extension === 'md');
}
