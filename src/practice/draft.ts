/** A note to edit, made and opened: a draft or a letter. Nothing is ever sent. */
import { mainLeaf } from './main-area';
import { normalizePath, type TFile } from 'obsidian';
import type { Context } from './context';
import { WORDS } from './words';

/** Makes the note in the folder of unsent letters and opens it for writing. */
export async function openDraft(context: Context, title: string, text: string): Promise<void> {
  const file = await createLetter(context, title, text);
  await openForWriting(context, file);
}

/** Makes `folder/YYYY-MM-DD title.md`, counting up where that is taken. `sealedUntil` is a day. */
export async function createLetter(
  context: Context,
  title: string,
  text: string,
  sealedUntil = '',
): Promise<TFile> {
  const { vault } = context.app;
  const folder = context.settings.get().letterFolder
    ? normalizePath(context.settings.get().letterFolder)
    : '';
  await ensureFolder(context, folder);
  const name = `${context.today()} ${fileName(title)}`;
  const properties = ['unsent: true', ...(sealedUntil ? [`sealed-until: ${sealedUntil}`] : [])];
  const body = `---\n${properties.join('\n')}\n---\n\n${text}\n`;
  for (let copy = 1; ; copy += 1) {
    const path = normalizePath(
      [folder, `${name}${copy === 1 ? '' : ` ${copy}`}.md`].filter(Boolean).join('/'),
    );
    if (vault.getAbstractFileByPath(path)) continue;
    const file = await vault.create(path, body);
    context.madeLetters.add(file.path);
    return file;
  }
}

export async function openForWriting(context: Context, file: TFile): Promise<void> {
  const leaf = mainLeaf(context.app.workspace, true);
  await leaf.openFile(file, { state: { mode: 'source' }, eState: { rename: false } });
}

async function ensureFolder({ app: { vault } }: Context, folder: string): Promise<void> {
  let path = '';
  for (const part of folder.split('/').filter(Boolean)) {
    path = path ? `${path}/${part}` : part;
    if (!vault.getAbstractFileByPath(path)) await vault.createFolder(path);
  }
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
