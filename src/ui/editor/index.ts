/** What the plugin adds to the editor. */
import type { EditorSuggest, Plugin, Workspace } from 'obsidian';
import type { Context } from '../../practice/context';
import { EntrySuggest } from './entry-suggest';

export function addToEditor(
  plugin: Plugin,
  context: Pick<Context, 'app' | 'settings' | 'index' | 'dailyNotes'>,
): void {
  const suggest = new EntrySuggest(context);
  plugin.registerEditorSuggest(suggest);
  askFirst(context.app.workspace, suggest);
  // Loaded aside: an app whose editor comes without the linter keeps everything else.
  void import('./entry-marks').then(({ entryMarks }) => plugin.registerEditorExtension(entryMarks(context)));
}

/** What the app keeps of suggesters, in no public type: looked at with care, and left alone where it looks otherwise. */
interface Suggesters {
  readonly editorSuggest?: { readonly suggests?: unknown };
}

/** The app's own suggester of tags is asked before a plugin's and takes every `#`: ours, which takes few, is asked before it. */
function askFirst<T>({ editorSuggest }: Workspace & Suggesters, suggest: EditorSuggest<T>): void {
  if (!Array.isArray(editorSuggest?.suggests)) return;
  const suggests: unknown[] = editorSuggest.suggests;
  const at = suggests.indexOf(suggest);
  if (at > 0) suggests.unshift(...suggests.splice(at, 1));
}
