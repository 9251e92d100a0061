// As much of Bases as a view of a plugin needs: entries, its own settings, and word of new data.
import type { App } from './app';
import { Component } from './component';
import type { TFile } from './files';
import { parseFrontMatterEntry } from './functions';

export interface BasesRegistration {
  readonly name: string;
  readonly icon: string;
  readonly factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  readonly options?: (config: BasesViewConfig) => unknown[];
}

/** A property's value: what it says as text, and whether it is something. */
export class PropertyValue {
  constructor(private readonly value: unknown) {}

  toString(): string {
    return Array.isArray(this.value) ? this.value.join(', ') : String(this.value);
  }

  isTruthy(): boolean {
    return Boolean(this.value);
  }
}

export class BasesEntry {
  constructor(
    private readonly app: App,
    readonly file: TFile,
  ) {}

  /** `note.mood` or `file.name`; null = there is none. */
  getValue(propertyId: string): PropertyValue | null {
    const [kind, ...rest] = propertyId.split('.');
    const name = rest.join('.');
    if (kind !== 'note' && kind !== 'file')
      throw new Error(`The host does not model the property ${propertyId}.`);
    const { file } = this;
    const value: unknown =
      kind === 'note'
        ? parseFrontMatterEntry(this.app.metadataCache.getFileCache(file)?.frontmatter, name)
        : { name: file.name, basename: file.basename, path: file.path, ext: file.extension }[name];
    return value === null || value === undefined ? null : new PropertyValue(value);
  }
}

export class BasesQueryResult {
  constructor(
    readonly data: readonly BasesEntry[],
    readonly properties: readonly string[],
  ) {}

  /** One group, as where nothing says by what to group. */
  get groupedData(): { entries: readonly BasesEntry[]; hasKey(): boolean }[] {
    return [{ entries: this.data, hasKey: () => false }];
  }
}

export class BasesViewConfig {
  constructor(
    readonly name: string,
    private readonly values: Record<string, unknown>,
    private readonly order: readonly string[],
  ) {}

  get(key: string): unknown {
    return this.values[key];
  }

  set(key: string, value: unknown): void {
    if (value === null) Reflect.deleteProperty(this.values, key);
    else this.values[key] = value;
  }

  getAsPropertyId(key: string): string | null {
    const value = this.values[key];
    return typeof value === 'string' && /^(?:note|file|formula)\../.test(value) ? value : null;
  }

  getOrder(): readonly string[] {
    return this.order;
  }

  getSort(): unknown[] {
    return [];
  }

  getDisplayName(propertyId: string): string {
    return propertyId.slice(propertyId.indexOf('.') + 1);
  }
}

export class QueryController extends Component {
  constructor(readonly app: App) {
    super();
  }
}

export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  config = new BasesViewConfig('', {}, []);
  allProperties: readonly string[] = [];
  data = new BasesQueryResult([], []);

  protected constructor(controller: QueryController) {
    super();
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;

  createFileForView(): Promise<void> {
    return Promise.reject(new Error('The host does not model createFileForView.'));
  }
}

export interface OpenBase {
  readonly view: BasesView;
  readonly containerEl: HTMLElement;
  /** The query found other files. */
  update(files: readonly TFile[]): void;
  close(): void;
}

export interface BaseGiven {
  readonly files: readonly TFile[];
  readonly config?: Record<string, unknown>;
  readonly properties?: readonly string[];
  readonly parent?: HTMLElement;
}

/** Shows a registered view of a base, as a `.base` file would. */
export function openBase(app: App, id: string, given: BaseGiven): OpenBase {
  const registration = app.basesViews.get(id);
  if (!registration) throw new Error(`No Bases view "${id}" is registered.`);
  const { files, config = {}, properties = [], parent = app.workspace.containerEl } = given;
  const controller = new QueryController(app);
  const containerEl = parent.createDiv('bases-view');
  const view = registration.factory(controller, containerEl);
  view.config = new BasesViewConfig(registration.name, config, properties);
  view.allProperties = properties;
  const update = (found: readonly TFile[]): void => {
    const entries = found.map((file) => new BasesEntry(app, file));
    view.data = new BasesQueryResult(entries, properties);
    view.onDataUpdated();
  };
  controller.addChild(view);
  controller.load();
  update(files);
  const close = (): void => {
    controller.unload();
    containerEl.remove();
  };
  return { view, containerEl, update, close };
}
