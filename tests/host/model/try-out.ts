// Hosts with a plugin of a few lines, for the model's own tests.
import { afterEach } from 'vitest';
import { createHost, type Host, type HostGiven } from '../node';
import { Plugin } from './plugin';
import type { PluginClass } from './plugins';
import { ItemView } from './views';

export const MANIFEST = {
  id: 'try',
  name: 'Try',
  version: '1.0.0',
  minAppVersion: '1.13.1',
  description: 'A try.',
  author: 'Us',
};

export const VIEW = 'try-view';

export type OnLoad = (plugin: Plugin) => void | Promise<void>;

export function pluginOf(onload: OnLoad): PluginClass {
  return class extends Plugin {
    override onload(): void | Promise<void> {
      return onload(this);
    }
  };
}

/** A host that is closed after the test. */
export async function startHost(onload: OnLoad = () => undefined, given: HostGiven = {}): Promise<Host> {
  const host = await createHost({ plugin: pluginOf(onload), manifest: MANIFEST, ...given });
  open.push(host);
  return host;
}

/** The same app quit and started again; closed after the test. */
export async function restarted(host: Host, given: HostGiven = {}): Promise<Host> {
  const again = await host.restart(given);
  open.push(again);
  return again;
}

/** Its content is its state; `log` hears of its life. */
export class TryView extends ItemView {
  static readonly log: string[] = [];
  private state: Record<string, unknown> = {};

  getViewType(): string {
    return VIEW;
  }

  getDisplayText(): string {
    return 'Try view';
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  override setState(state: unknown): Promise<void> {
    this.state = { ...(state as Record<string, unknown>) };
    this.contentEl.setText(JSON.stringify(this.state));
    return Promise.resolve();
  }

  override onOpen(): Promise<void> {
    TryView.log.push(`open ${String(this.containerEl.isConnected)}`);
    this.register(() => TryView.log.push('unload'));
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    TryView.log.push('close');
    return Promise.resolve();
  }
}

export const withView: OnLoad = (plugin) => {
  TryView.log.length = 0;
  plugin.registerView(VIEW, (leaf) => new TryView(leaf));
};

const open: Host[] = [];

afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
});
