/** How entries look in notes. */
import type { Plugin } from 'obsidian';
import type { Context } from '../../practice/context';
import { quietLines } from './quiet-lines';
import { QuietSections } from './quiet-sections';

/** After other plugins: what they have drawn of a field is left as it is. */
const LATE = 100;

export function addToPage(plugin: Plugin, context: Pick<Context, 'settings'>): void {
  plugin.registerEditorExtension(quietLines(context));
  const sections = plugin.addChild(new QuietSections(context));
  plugin.registerMarkdownPostProcessor((el, given) => {
    sections.add(el, given);
  }, LATE);
}
