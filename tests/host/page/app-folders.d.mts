export interface VaultSetup {
  /** The plugin's. */
  id: string;
  /** The folder with main.js, manifest.json and styles.css. */
  pluginDir: string;
  /** Path to text; notes, and files of the configuration folder. */
  files?: Record<string, string>;
  /** The plugin's data file; null = there is none. */
  data?: unknown;
  theme?: 'dark' | 'light';
  /** Opens notes rendered. */
  reading?: boolean;
}

/** Makes a vault in which the plugin is installed and switched on. */
export function writeVault(folder: string, setup: VaultSetup): void;

/** Makes a profile that opens the vault; `app`: an `obsidian-x.y.z.asar` to run in place of the program's own. */
export function writeProfile(folder: string, vault: string, app?: string): void;

/** Removes it as soon as whoever has files in it is done; false = it stays. */
export function removeFolder(folder: string): Promise<boolean>;
