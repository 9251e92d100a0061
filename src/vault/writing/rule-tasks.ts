/** The rule checklist of a note: tasks that carry `#no-contact/rule`. */
import type { CachedMetadata } from 'obsidian';
import { lineAt } from '../../markdown/lines';
import { isChecked } from '../../markdown/set-task';

export interface RuleTask {
  /** What the rule says, without mark and tag. */
  readonly text: string;
  /** As the journal counts it: by an x alone. */
  readonly checked: boolean;
  /** 0-based, and the whole line as it stands there. */
  readonly line: number;
  readonly source: string;
}

export function rulesIn(text: string, cache: CachedMetadata): readonly RuleTask[] {
  const lines = new Set(
    cache.tags?.filter(({ tag }) => tag.toLowerCase() === RULE).map(({ position }) => position.start.line),
  );
  return (cache.listItems ?? []).flatMap(({ task, position }): RuleTask[] => {
    const { line } = position.start;
    if (task === undefined || !lines.has(line)) return [];
    const source = lineAt(text, line);
    const words = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[[^\n]\]([^\n]*)$/.exec(source ?? '')?.[1];
    if (source === null || words === undefined) return [];
    const rule = words
      .replace(/#no-contact\/rule(?![\w/-])/i, '')
      .replace(/\s+/g, ' ')
      .trim();
    return [{ text: rule, checked: isChecked(task), line, source }];
  });
}

const RULE = '#no-contact/rule';
