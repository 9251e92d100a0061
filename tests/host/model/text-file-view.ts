// A view of a text that can be edited: saved a while after the last key, merged with what comes from disk.
import { Notice } from '../ui/notice';
import type { TFile } from './files';
import { merged } from './merge';
import { FileView } from './views';

/** Milliseconds from the last key to saving. */
const SAVE_AFTER = 2000;

export abstract class TextFileView extends FileView {
  data = '';
  /** What is on disk, as far as this view knows. */
  private saved = '';
  private saving: Promise<void> = Promise.resolve();
  private looking: Promise<void> = Promise.resolve();
  private timer: number | null = null;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** Whether there is something to save. */
  get dirty(): boolean {
    return this.getViewData() !== this.saved;
  }

  readonly requestSave = (): void => {
    this.stopTimer();
    this.timer = this.containerEl.win.setTimeout(() => {
      this.save().catch(
        (error: unknown) => new Notice(`Failed to save "${this.file?.path}". ${String(error)}`),
      );
    }, SAVE_AFTER);
  };

  save(_clear?: boolean): Promise<void> {
    this.stopTimer();
    this.saving = this.saving.catch(() => undefined).then(() => this.saveNow());
    return this.saving;
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = inEditor(await this.app.vault.read(file));
    this.saved = text;
    this.data = text;
    this.setViewData(text, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save();
    this.stopTimer();
    this.saved = '';
    this.clear();
  }

  /** The file changed on disk, by this view, another device or another part of the app. */
  onDiskChange(): Promise<void> {
    this.looking = this.looking.then(() => this.look()).catch(() => undefined);
    return this.looking;
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
      this.saved = before;
      throw error;
    }
  }

  private async look(): Promise<void> {
    await this.saving.catch(() => undefined);
    const { file } = this;
    if (!file || file.deleted) return;
    const disk = inEditor(await this.app.vault.read(file));
    if (this.file !== file || disk === this.saved) return;
    const [base, own] = [this.saved, this.getViewData()];
    this.saved = disk;
    if (own === disk) return;
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
