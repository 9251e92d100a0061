/** What the plugin adds to the editor. */
import type { Plugin } from 'obsidian';
import type { Context } from '../../practice/context';
import { EntrySuggest } from './entry-suggest';

export function addToEditor(plugin: Plugin, context: Context): void {
  plugin.registerEditorSuggest(new EntrySuggest(context));
  // Loaded aside: an app whose editor comes without the linter keeps everything else.
  void import('./entry-marks').then(({ entryMarks }) => plugin.registerEditorExtension(entryMarks(context)));
}
