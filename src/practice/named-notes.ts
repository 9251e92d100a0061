/** Notes that settings name: whether one is missing, and making it with something to go on from. */
import { normalizePath, type TFile } from 'obsidian';
import { DEFAULT_TEMPLATE } from '../template/template';
import type { Context } from './context';
import { WORDS } from './words';

/** Settings whose value is the path of a note; that of prompts may be a folder. */
export const NAMED_NOTES = ['reasonsNote', 'promptSource', 'templateNote'] as const;
export type NamedNote = (typeof NAMED_NOTES)[number];

type Parts = Pick<Context, 'app' | 'settings' | 'writer'>;

export function isNamedNote(key: string): key is NamedNote {
  return NAMED_NOTES.some((each) => each === key);
}

/** The path that the setting names and that is not there; null = none is named, or it is there. */
export function missingNote({ app, settings }: Omit<Parts, 'writer'>, key: NamedNote): string | null {
  const place = settings.get()[key].trim();
  if (place === '') return null;
  const path = normalizePath(place);
  const { vault } = app;
  const isThere = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  if (isThere) return null;
  return key === 'promptSource' && vault.getFolderByPath(path) ? null : withEnding(path);
}

/** Throws what the vault throws. */
export function createNamedNote({ writer, settings }: Parts, key: NamedNote): Promise<TFile> {
  const path = withEnding(normalizePath(settings.get()[key].trim()));
  const texts: Record<NamedNote, string> = {
    reasonsNote: WORDS.named.reasons,
    promptSource: WORDS.named.prompts,
    templateNote: settings.get().template.trim() === '' ? DEFAULT_TEMPLATE : settings.get().template,
  };
  return writer.create([path], texts[key]);
}

function withEnding(path: string): string {
  return path.endsWith('.md') ? path : `${path}.md`;
}
