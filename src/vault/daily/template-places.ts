/** Where templates are: the notes named as such, and the folders of Templates and Templater. */
import { normalizePath } from 'obsidian';
import { call, corePlugin, guarded, property, text } from './other-plugins';

/** Paths of notes and folders; of a note that was named without its ending both. */
export function templatePlaces(app: object, notes: readonly string[]): readonly string[] {
  const folders = [
    guarded(() => text(property(property(corePlugin(app, 'templates'), 'options'), 'folder'))),
    guarded(() => {
      const templater = call(property(app, 'plugins'), 'getPlugin', 'templater-obsidian');
      return text(property(property(templater, 'settings'), 'templates_folder'));
    }),
  ];
  const named = notes.map((note) => note.trim()).filter((note) => note !== '');
  const places = [...named.flatMap((note) => [note, `${note}.md`]), ...folders.map((folder) => folder ?? '')];
  return places.map((place) => (place === '' ? '/' : normalizePath(place))).filter((place) => place !== '/');
}
