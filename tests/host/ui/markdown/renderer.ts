// MarkdownRenderer: text to elements, with what plugins add; sections know which lines they came from.
import type { MarkdownPostProcessorContext } from 'obsidian';
import type { App } from '../../model/app';
import { Component } from '../../model/component';
import type { TFile } from '../../model/files';
import { renderBlock } from './blocks';
import type { Source } from './inlines';
import { postProcess } from './post-processors';
import { markdown } from './syntax';

export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  abstract app: App;
  hoverPopover = null;

  abstract get file(): TFile | null;

  static renderMarkdown(): Promise<void> {
    throw new Error(
      'The host does not model MarkdownRenderer.renderMarkdown, which is deprecated: use render.',
    );
  }

  static async render(
    app: App,
    text: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    el.addClass('markdown-rendered');
    for (const section of await renderSections(app, text, sourcePath, component)) {
      el.append(...Array.from(section.childNodes));
    }
  }
}

interface Section {
  readonly el: HTMLElement;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** The sections of a note (`div.el-p`, `div.el-ul`, …), processed; frontmatter shows nothing here. */
export async function renderSections(
  app: App,
  text: string,
  sourcePath: string,
  component: Component,
): Promise<HTMLElement[]> {
  const sections = readSections(app, text, sourcePath);
  for (const section of sections) {
    await postProcess(section.el, contextOf(app, text, sourcePath, component, sections));
  }
  return sections.map(({ el }) => el);
}

function readSections(app: App, text: string, sourcePath: string): Section[] {
  const matter = frontmatterLength(text);
  const body = text.slice(matter);
  const source: Source = {
    text: body,
    resolves: (linkpath) => app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath) !== null,
  };
  const sections: Section[] = [];
  const firstLine = lineOf(text, matter);
  for (let node = markdown.parse(body).topNode.firstChild; node; node = node.nextSibling) {
    const el = createDiv();
    renderBlock(source, node, el);
    const first = el.firstElementChild;
    if (!first) continue;
    el.className = `el-${first.tagName.toLowerCase()}`;
    const lineStart = firstLine + lineOf(body, node.from);
    sections.push({ el, lineStart, lineEnd: firstLine + lineOf(body, node.to) });
    for (const task of el.findAll('[data-line]')) {
      task.setAttr('data-line', Number(task.getAttr('data-line')) + firstLine);
    }
  }
  return sections;
}

function contextOf(
  app: App,
  text: string,
  sourcePath: string,
  component: Component,
  sections: readonly Section[],
): MarkdownPostProcessorContext {
  return {
    docId: sourcePath,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    // The plugin's child extends the host's MarkdownRenderChild, whatever Obsidian's types call it.
    addChild: (child) => void component.addChild(child as unknown as MarkdownRenderChild),
    getSectionInfo: (el) => {
      const section = sections.find((one) => one.el === el || one.el.contains(el));
      return section ? { text, lineStart: section.lineStart, lineEnd: section.lineEnd } : null;
    },
  };
}

/** How many characters the frontmatter takes, its closing line included. */
export function frontmatterLength(text: string): number {
  return /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

function lineOf(text: string, at: number): number {
  let line = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return line;
}
