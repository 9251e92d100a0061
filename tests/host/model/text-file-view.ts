// A view of a text that can be edited: saved a while after the last key, merged with what comes from disk.
import { Notice } from '../ui/notice';
import type { TFile } from './files';
import { merged } from './merge';
import { FileView } from './views';

/** Milliseconds from the last key to saving. */
const SAVE_AFTER = 2000;

export abstract class TextFileView extends FileView {
  data = '';
  /** What is on disk, as far as this view knows; null = it has not read its note yet. */
  private saved: string | null = null;
  private saving: Promise<void> | null = null;
  private saveAgain = false;
  private looking: Promise<void> = Promise.resolve();
  private timer: number | null = null;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** Whether there is something to save. */
  get dirty(): boolean {
    return this.saved !== null && this.getViewData() !== this.saved;
  }

  /** Whether what was saved may not be on disk yet. */
  get isSaving(): boolean {
    return this.saving !== null;
  }

  readonly requestSave = (): void => {
    this.stopTimer();
    this.timer = this.containerEl.win.setTimeout(() => void this.save(), SAVE_AFTER);
  };

  /** Never rejects: a disk that fails is told by a notice. Resolves at once while another save runs, which saves again then. */
  async save(_clear?: boolean): Promise<void> {
    this.stopTimer();
    if (this.saving) {
      this.saveAgain = true;
      return;
    }
    this.saving = this.saveUntilSaved();
    await this.saving;
  }

  /** Until it is through, the view has the note already, and shows nothing or the note before. */
  override async onLoadFile(file: TFile): Promise<void> {
    let text: string;
    try {
      text = inEditor(await this.app.vault.read(file));
    } catch (error) {
      this.clear();
      throw error;
    }
    if (this.file !== file) return;
    this.saved = text;
    this.data = text;
    this.setViewData(text, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    this.stopTimer();
    this.saveAgain = false;
    await this.saveNow();
    this.saved = null;
  }

  /** The file changed on disk, by this view, another device or another part of the app. */
  onDiskChange(): Promise<void> {
    this.looking = this.looking.then(() => this.look()).catch(() => undefined);
    return this.looking;
  }

  private hasRead(): boolean {
    return this.saved !== null;
  }

  private async saveUntilSaved(): Promise<void> {
    await this.saveNow();
    if (this.saveAgain) {
      this.saveAgain = false;
      await this.saveUntilSaved();
    }
    this.saving = null;
  }

  private async saveNow(): Promise<void> {
    const { file } = this;
    if (!file || file.deleted || !this.dirty) return;
    const before = this.saved;
    this.data = this.getViewData();
    this.saved = this.data;
    try {
      await this.app.vault.modify(file, this.data);
    } catch (error) {
      if (this.hasRead()) this.saved = before;
      new Notice(`Failed to save "${file.path}". ${String(error)}`);
    }
  }

  private async look(): Promise<void> {
    const { file } = this;
    while (this.saving) await this.saving;
    if (!file || file.deleted) return;
    const disk = inEditor(await this.app.vault.read(file));
    if (this.file !== file || this.saved === null || disk === this.saved) return;
    const [base, own] = [this.saved, this.getViewData()];
    this.saved = disk;
    if (own === disk) return;
    if (own !== base)
      new Notice(`“${file.name}” has been modified externally, merging changes automatically.`);
    this.data = merged(base, own, disk);
    this.setViewData(this.data, false);
  }

  private stopTimer(): void {
    if (this.timer !== null) this.containerEl.win.clearTimeout(this.timer);
    this.timer = null;
  }
}

/** Editors hold line feeds only, and no byte-order mark; that is what is saved, too. */
function inEditor(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
