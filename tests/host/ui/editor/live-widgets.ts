// What stands in the editor in place of text: bullets, task boxes, rules, properties, drawn blocks.
import { WidgetType, type EditorView } from '@codemirror/view';
import type { App } from '../../model/app';
import { Component } from '../../model/component';
import { frontmatterOf } from '../../model/frontmatter';
import { wireLinks } from '../markdown/links';
import { renderProperties } from '../markdown/properties';
import { renderSections } from '../markdown/renderer';

export class BulletWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    return createSpan({ cls: 'cm-list-bullet', text: '•' });
  }
}

export class RuleWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    return createEl('hr');
  }
}

export class TaskWidget extends WidgetType {
  constructor(
    private readonly done: boolean,
    private readonly at: number,
  ) {
    super();
  }

  override eq(other: TaskWidget): boolean {
    return other.done === this.done && other.at === this.at;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    box.checked = this.done;
    box.addEventListener('click', (event) => {
      event.preventDefault();
      view.dispatch({ changes: { from: this.at + 1, to: this.at + 2, insert: this.done ? ' ' : 'x' } });
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

export class PropertiesWidget extends WidgetType {
  constructor(private readonly source: string) {
    super();
  }

  override eq(other: PropertiesWidget): boolean {
    return other.source === this.source;
  }

  override toDOM(): HTMLElement {
    const el = createDiv();
    renderProperties(el, frontmatterOf(`${this.source}\n`)?.values);
    return el;
  }
}

export class BlockWidget extends WidgetType {
  private readonly children = new Component();

  constructor(
    private readonly app: App,
    private readonly sourcePath: string,
    private readonly source: string,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return other.source === this.source && other.sourcePath === this.sourcePath;
  }

  override toDOM(view: EditorView): HTMLElement {
    const code = /^(?:```|~~~)/.test(this.source);
    const el = createDiv(
      `${code ? 'cm-preview-code-block ' : 'cm-callout '}cm-embed-block markdown-rendered`,
    );
    this.children.load();
    wireLinks(this.app, el, () => this.sourcePath);
    void renderSections(this.app, this.source, this.sourcePath, this.children).then((sections) => {
      for (const section of sections) el.append(...Array.from(section.childNodes));
      view.requestMeasure();
    });
    return el;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  override destroy(): void {
    this.children.unload();
  }
}
