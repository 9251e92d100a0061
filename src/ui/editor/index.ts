/** What the plugin adds to the editor. */
import type { Plugin } from 'obsidian';
import type { Rooms } from '../rooms';
import { EntrySuggest } from './entry-suggest';

export function addToEditor(plugin: Plugin, rooms: Rooms): void {
  plugin.registerEditorSuggest(new EntrySuggest(rooms));
  // Loaded aside: an app whose editor comes without the linter keeps everything else.
  void import('./entry-marks').then(({ entryMarks }) => plugin.registerEditorExtension(entryMarks(rooms)));
}
