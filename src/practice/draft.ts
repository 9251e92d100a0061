/** A note to edit, made and opened: a draft or a letter. Nothing is ever sent. */
import { mainLeaf } from './main-area';
import { normalizePath, type TFile } from 'obsidian';
import { frontmatterOf } from '../markdown/frontmatter';
import type { Context } from './context';
import { numbered } from './numbered';
import { WORDS } from './words';

/** Makes the note in the folder of unsent letters and opens it for writing. */
export async function openDraft(
  context: Pick<Context, 'app' | 'settings' | 'writer' | 'madeLetters' | 'today'>,
  title: string,
  text: string,
): Promise<void> {
  const file = await createLetter(context, title, text);
  await openForWriting(context, file);
}

/** Makes `folder/YYYY-MM-DD title.md`, counting up where that is taken. `sealedUntil` is a day. */
export async function createLetter(
  context: Pick<Context, 'settings' | 'writer' | 'madeLetters' | 'today'>,
  title: string,
  text: string,
  sealedUntil = '',
): Promise<TFile> {
  const { letterFolder } = context.settings.get();
  const properties = ['unsent: true', ...(sealedUntil ? [`sealed-until: ${sealedUntil}`] : [])];
  const path = [letterFolder, `${context.today()} ${fileName(title)}`].filter(Boolean).join('/');
  const body = `${frontmatterOf(properties)}\n${text}\n`;
  const file = await context.writer.create(numbered(normalizePath(path), 'md'), body);
  context.madeLetters.add(file.path);
  return file;
}

export async function openForWriting(context: Pick<Context, 'app'>, file: TFile): Promise<void> {
  const leaf = mainLeaf(context.app.workspace, 'tab');
  await leaf.openFile(file, { state: { mode: 'source' }, eState: { rename: false } });
}

/** Without what file systems or links do not take. */
function fileName(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|#^[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || WORDS.letter.usualName
  );
}
