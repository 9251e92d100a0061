// As much of Bases as a view of a plugin needs: entries, its own settings, and word of new data.
import type { App } from './app';
import { Component } from './component';
import type { TFile } from './files';

export interface BasesEntry {
  readonly file: TFile;
}

export abstract class BasesView extends Component {
  abstract type: string;
  app!: App;
  data: { data: readonly BasesEntry[] } = { data: [] };
  config: { get(key: string): unknown } = { get: () => undefined };

  constructor(readonly controller: unknown) {
    super();
  }

  abstract onDataUpdated(): void;
}
