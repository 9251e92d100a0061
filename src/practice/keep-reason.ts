/** Keeping a reason of the user's own: as a line of the note that holds them, which is made where there is none. */
import { normalizePath, type TFile } from 'obsidian';
import type { Context } from './context';

export async function keepReason(
  context: Pick<Context, 'app' | 'settings' | 'writer'>,
  reason: string,
  noteName: string,
): Promise<void> {
  const line = `- ${reason.replace(/\s+/g, ' ').trim()}`;
  if (reason.trim() === '') return;
  const file = reasonsFile(context);
  if (file) {
    await context.writer.edit(file, (text) => {
      const gap = text === '' || text.endsWith('\n') ? '' : '\n';
      return [{ from: text.length, to: text.length, insert: `${gap}${line}\n` }];
    });
    return;
  }
  const { reasonsNote } = context.settings.get();
  const path = normalizePath(reasonsNote ? withEnding(reasonsNote) : `${noteName}.md`);
  await context.writer.create([path], `${line}\n`);
  if (reasonsNote === '') await context.settings.set({ reasonsNote: path });
}

/** The note that the settings name; null = none, or it is gone. */
export function reasonsFile({ app, settings }: Pick<Context, 'app' | 'settings'>): TFile | null {
  const { reasonsNote } = settings.get();
  if (reasonsNote === '') return null;
  const path = normalizePath(reasonsNote);
  return app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
}

function withEnding(path: string): string {
  return path.endsWith('.md') ? path : `${path}.md`;
}
