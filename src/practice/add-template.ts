/** Adding the template to a note, once; what was wrong with it is said. */
import { Notice, type TFile } from 'obsidian';
import { lineChanges } from '../markdown/shared-lines';
import type { Filled } from './day-template';
import type { Context } from './context';
import { WORDS } from './words';

export async function addTemplate(
  { dailyNotes, template, today, writer }: Pick<Context, 'writer' | 'dailyNotes' | 'template' | 'today'>,
  file: TFile,
): Promise<void> {
  const day = dailyNotes.dayOf(file.path) ?? today();
  let filled: Filled = { text: '', problems: [] };
  const edited = await writer.edit(file, (text) => {
    filled = template.addTo(text, day);
    return lineChanges(text, filled.text);
  });
  template.problems.tell(filled.problems);
  if (!edited) new Notice(WORDS.template.there);
}
