// What the server gives the page, and what the page tells it back.
import type { PluginManifest } from 'obsidian';
import type { HostOptions } from './serve.d.mts';

export interface Served {
  readonly options: HostOptions;
  readonly files: Readonly<Record<string, string>>;
  readonly mtimes: Readonly<Record<string, number>>;
  readonly data: unknown;
}

export async function readServed(): Promise<Served> {
  const [options, vault, data] = await Promise.all([
    json<HostOptions>('/options.json'),
    json<Pick<Served, 'files' | 'mtimes'>>('/vault.json'),
    json<unknown>('/plugin/data.json'),
  ]);
  return { options: { ...options, ...fromAddress() }, ...vault, data };
}

/** The plugin as it is built now. */
export async function readPlugin(): Promise<{ manifest: PluginManifest; source: string; styles: string }> {
  const [manifest, source, styles] = await Promise.all([
    json<PluginManifest>('/plugin/manifest.json'),
    text('/plugin/main.js'),
    text('/plugin/styles.css'),
  ]);
  return { manifest, source, styles };
}

/** Keeps a file (null: its end) or the plugin's data, so that the page finds it when it is loaded again. */
export function tellServer(path: '/vault.json' | '/plugin/data.json', body: unknown): void {
  void fetch(path, { method: 'POST', body: JSON.stringify(body), keepalive: true }).catch(() => undefined);
}

async function text(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.text();
}

async function json<T>(path: string): Promise<T> {
  return JSON.parse(await text(path)) as T;
}

/** `?theme=light&phone=1&rightWidth=600` */
function fromAddress(): HostOptions {
  const said: Record<string, unknown> = {};
  new URLSearchParams(window.location.search).forEach((value, name) => {
    said[name] =
      value === '0' || value === 'false' ? false : value === '1' || value === 'true' ? true : number(value);
  });
  return said;
}

function number(value: string): number | string {
  return /^\d+$/.test(value) ? Number(value) : value;
}
