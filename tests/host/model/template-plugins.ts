// Other plugins that write into a note that was just made, as template plugins do.
import type { App } from './app';
import { TFile } from './files';

/** Reads each new note at once, and 400 ms later writes what `expand` makes of it. */
export function rewritesNewNotes(app: App, expand: (text: string) => string): void {
  app.vault.on('create', (file: unknown) => {
    if (!(file instanceof TFile) || !app.workspace.layoutReady) return;
    const rewritten = app.vault.read(file).then(async (text) => {
      await new Promise((done) => setTimeout(done, 400));
      await app.vault.modify(file, expand(text));
    });
    rewritten.catch(() => undefined);
  });
}

/** As Templater with a folder template: fills a new note that is still empty after 300 ms. Others it leaves alone. */
export function fillsEmptyNotes(app: App, template: string): void {
  app.plugins.pretend('templater-obsidian', {
    settings: {
      trigger_on_file_creation: true,
      enable_folder_templates: true,
      folder_templates: [{ folder: '/', template: 'Templates/Folder.md' }],
    },
  });
  app.vault.on('create', (file: unknown) => {
    if (!(file instanceof TFile) || !app.workspace.layoutReady) return;
    setTimeout(() => {
      if (file.stat.size === 0) app.vault.modify(file, template).catch(() => undefined);
    }, 300);
  });
}
