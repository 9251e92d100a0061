/** How the page starts; each can also be said in the address (`/?theme=light&bar=0`). */
export interface HostOptions {
  /** `dark` unless said. */
  theme?: 'dark' | 'light';
  /** One of the palettes for contrast checks: `nordic`, `latte`, `plain`. */
  palette?: string;
  /** Opens notes rendered. */
  reading?: boolean;
  /** Starts as the phone app. */
  phone?: boolean;
  /** Starts as the app on a tablet. */
  tablet?: boolean;
  /** Of the interface, by the app's short name (`ar`, `he`, `de`); English unless said. */
  language?: string;
  /** The note that is opened first. */
  open?: string;
  /** The view that stands in the right sidebar at first, by its type; the outline unless said. */
  side?: string;
  /** Width of the right sidebar in pixels; 320 unless said. */
  rightWidth?: number;
  /** Starts with the left sidebar folded. */
  leftCollapsed?: boolean;
  /** Starts with the right sidebar folded. */
  rightCollapsed?: boolean;
  /** The host's own bar of switches; shown unless said. */
  bar?: boolean;
  /** Name of the vault. */
  vaultName?: string;
  /** Starts without the plugin until the vault is trusted on this machine, as the app does with a vault that is new to it. */
  restricted?: boolean;
}

export interface HostSetup {
  /** Path to text; notes, and files of the configuration folder. */
  files?: Record<string, string>;
  /** Path to time of the last change, in milliseconds. */
  mtimes?: Record<string, number>;
  /** 0 takes any free port. */
  port?: number;
  /** The folder with main.js, manifest.json and styles.css. */
  pluginDir: string;
  /** The plugin's data file at the start. */
  data?: unknown;
  options?: HostOptions;
}

export interface ServedHost {
  url: string;
  /** The vault as it is on disk: what the page writes comes here, so that a reload finds it. */
  files: Record<string, string>;
  close(): Promise<void>;
}

export function serveHost(setup: HostSetup): Promise<ServedHost>;
