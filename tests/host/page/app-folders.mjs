// The folders that a desktop app finds when it starts: a vault with the built plugin, and a profile that opens that vault.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const CONFIG = '.obsidian';

/** @param {import('./app-folders.d.mts').VaultSetup} setup */
export function writeVault(
  folder,
  { id, pluginDir, files = {}, data = null, theme = 'dark', reading = false },
) {
  const plugin = join(CONFIG, 'plugins', id);
  const write = (path, text) => {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  };
  const json = (path, value) => write(join(CONFIG, path), JSON.stringify(value));
  json('community-plugins.json', [id]);
  json('appearance.json', { theme: theme === 'light' ? 'moonstone' : 'obsidian' });
  json('app.json', {
    livePreview: true,
    promptDelete: false,
    defaultViewMode: reading ? 'preview' : 'source',
  });
  for (const [path, text] of Object.entries(files)) write(path, text);
  if (data !== null) write(join(plugin, 'data.json'), JSON.stringify(data));
  mkdirSync(join(folder, plugin), { recursive: true });
  for (const name of ['main.js', 'manifest.json', 'styles.css']) {
    const built = join(pluginDir, name);
    if (!existsSync(built)) throw new Error(`${name} is not built: run npm run build first.`);
    copyFileSync(built, join(folder, plugin, name));
  }
}

/**
 * @param {string} vault its folder
 * @param {string} [app] an `obsidian-x.y.z.asar` to run in place of the one that the program has with it
 */
export function writeProfile(folder, vault, app) {
  mkdirSync(folder, { recursive: true });
  const vaults = { '0123456789abcdef': { path: vault, ts: Date.now(), open: true } };
  writeFileSync(join(folder, 'obsidian.json'), JSON.stringify({ vaults, updateDisabled: true }));
  if (app) copyFileSync(app, join(folder, basename(app)));
}

/** How often a folder is tried to be removed, and milliseconds between. */
const [TRIES, BETWEEN] = [40, 250];

/** Removes it as soon as the program that had it lets go of it; where it does not, a folder among temporary files stays. */
export async function removeFolder(folder) {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return true;
    } catch {
      await new Promise((done) => setTimeout(done, BETWEEN));
    }
  }
  return false;
}
