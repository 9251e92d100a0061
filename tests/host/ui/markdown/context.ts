// What a post processor is told of the section that it is given.
import type { Component } from '../../model/component';

export interface PostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: unknown;
  addChild(child: Component): void;
  getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface PostProcessor {
  (el: HTMLElement, context: PostProcessorContext): unknown;
  sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;
