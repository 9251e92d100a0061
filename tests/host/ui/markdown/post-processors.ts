// What plugins do to rendered Markdown: post processors, and handlers of code blocks by language.
import type {
  MarkdownPostProcessor as PostProcessor,
  MarkdownPostProcessorContext as PostProcessorContext,
} from 'obsidian';

type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

const processors: PostProcessor[] = [];
const languages = new Map<string, CodeBlockHandler>();

export const MarkdownPreviewRenderer = {
  registerPostProcessor(processor: PostProcessor, sortOrder?: number): void {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    processors.push(processor);
    processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  },

  unregisterPostProcessor(processor: PostProcessor): void {
    const at = processors.indexOf(processor);
    if (at >= 0) processors.splice(at, 1);
  },

  /** Fails for a language that is taken, as the app does. */
  registerCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): void {
    if (languages.has(language)) {
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    }
    languages.set(language, handler);
  },

  unregisterCodeBlockPostProcessor(language: string): void {
    languages.delete(language);
  },

  createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
    return async (el, context) => {
      for (const code of el.findAll('pre > code')) {
        if (!code.hasClass(`language-${language}`)) continue;
        const pre = code.parentElement;
        if (!pre) continue;
        const block = createDiv(`block-language-${language}`);
        pre.replaceWith(block);
        await handler(code.textContent.replace(/\n$/, ''), block, context);
      }
    };
  },
};

/** Whether a plugin draws this language itself. */
export function drawsLanguage(language: string): boolean {
  return languages.has(language);
}

/** Runs everything that is registered over one rendered section. */
export async function postProcess(el: HTMLElement, context: PostProcessorContext): Promise<void> {
  const all: PostProcessor[] = [...processors];
  for (const [language, handler] of languages) {
    all.push(MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler));
  }
  for (const processor of all) await processor(el, context);
}
