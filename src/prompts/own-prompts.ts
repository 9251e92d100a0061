/** The user's own prompts: the list items of a note, or its paragraphs where it has no list. */
import { isHeading } from '../markdown/heading';
import { markdownLines } from '../markdown/markdown-lines';
import { ownWords } from '../markdown/marks';
import { hash } from './hash';
import { PROMPT_KINDS, type OwnPrompt, type Phase, type PromptKind } from './prompt';

/** They join in by time; what suits a slip or an answer is left to ours. */
const OWN_PHASES: readonly Phase[] = ['first-days', 'first-weeks', 'later'];

/**
 * Reads a note of prompts. A leading `body:`, `distract:`, `look-ahead:` or `express:` says the kind, else it is `express`.
 * Headings, quotes' marks, tables, code, comments and frontmatter are no prompts. The id comes from the text: an edited prompt is a new one, a
 * moved one is not.
 */
export function parsePromptNote(text: string, path: string): readonly OwnPrompt[] {
  const blocks = readBlocks(text);
  const listed = blocks.filter(({ inList }) => inList);
  const prompts = (listed.length > 0 ? listed : blocks).flatMap(({ words }) =>
    toPrompt(words.join(' '), path),
  );
  return [...new Map(prompts.map((prompt) => [prompt.id, prompt])).values()];
}

interface Block {
  readonly inList: boolean;
  readonly words: readonly string[];
}

const NO_PROMPT = /^(?:$|\||\[![^\]]*\])/;
const RULER = /^[-*_\s]+$/;

function readBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { inList: boolean; words: string[] } | null = null;
  for (const { visible, item, heading } of markdownLines(text).lines) {
    const words = item ? ownWords(visible) : visible.replace(/^[\s>]+/, '').trim();
    if (heading || isHeading(words) || NO_PROMPT.test(words) || RULER.test(words)) open = null;
    else if (open && !item) open.words.push(words);
    else {
      open = { inList: item, words: [words] };
      blocks.push(open);
    }
  }
  return blocks;
}

function toPrompt(words: string, path: string): readonly OwnPrompt[] {
  const plain = words.replace(/\s\^[\w-]+$/, '').trim();
  const match = /^([a-z-]+)\s*:\s*(.+)$/i.exec(plain);
  const kind = kindOf(match?.[1]);
  const text = kind === null ? plain : (match?.[2] ?? plain);
  if (text === '') return [];
  const id = `own-${hash(text).toString(36)}`;
  return [{ id, article: 'own', phase: OWN_PHASES, kind: kind ?? 'express', text, path }];
}

function kindOf(word: string | undefined): PromptKind | null {
  return PROMPT_KINDS.find((kind) => kind === word?.toLowerCase()) ?? null;
}
