// The app's own suggester of tags: it is asked before those of plugins, and takes every #, even with nothing to offer.
import type { EditorPosition, EditorSuggestTriggerInfo } from 'obsidian';
import type { Editor } from '../model/editor';
import { EditorSuggest, type EditorSuggestContext } from './editor-suggest';

const TYPING = /(?:^|\s)#([^\s#]*)$/;

export class TagSuggest extends EditorSuggest<string> {
  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const typed = TYPING.exec(editor.getLine(cursor.line).slice(0, cursor.ch))?.[1];
    if (typed === undefined) return null;
    return { start: { line: cursor.line, ch: cursor.ch - typed.length }, end: cursor, query: typed };
  }

  override getSuggestions({ query }: EditorSuggestContext): string[] {
    const { metadataCache, vault } = this.app;
    const tags = vault
      .getMarkdownFiles()
      .flatMap((file) => metadataCache.getFileCache(file)?.tags ?? [])
      .map(({ tag }) => tag.slice(1));
    return [...new Set(tags)].filter((tag) => tag.toLowerCase().includes(query.toLowerCase()));
  }

  override renderSuggestion(tag: string, el: HTMLElement): void {
    el.setText(tag);
  }

  override selectSuggestion(tag: string): void {
    const { context } = this;
    if (!context) return;
    context.editor.replaceRange(`${tag} `, context.start, context.end);
    context.editor.setCursor({ line: context.start.line, ch: context.start.ch + tag.length + 1 });
    this.close();
  }
}
