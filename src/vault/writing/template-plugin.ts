/** Whether another plugin is going to fill a new note, if it finds it empty: Templater, by folder or by name. */

/** Reads what is in force at this moment; never throws. What it cannot read of a plugin that is on counts as yes. */
export function fillsEmptyNotes(app: object, path: string): boolean {
  try {
    const plugin = within(app, 'plugins', 'plugins', 'templater-obsidian');
    if (plugin === undefined) return false;
    const setting = (name: string): unknown => within(plugin, 'settings', name);
    if (setting('trigger_on_file_creation') === false) return false;
    if (setting('enable_file_templates') === true) return true;
    if (setting('enable_folder_templates') === false) return false;
    const rows = setting('folder_templates');
    if (!Array.isArray(rows)) return true;
    return rows.some((row: unknown) => isIn(path, within(row, 'folder')) && within(row, 'template') !== '');
  } catch {
    return true;
  }
}

function isIn(path: string, folder: unknown): boolean {
  if (typeof folder !== 'string') return false;
  return folder === '/' || path.startsWith(`${folder.replace(/^\/+|\/+$/g, '')}/`);
}

function within(of: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    of,
  );
}
