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
    const source = lineAt(text, line) ?? '';
    const rule = ruleWordsOf(source);
    return rule === null ? [] : [{ text: rule, checked: isChecked(task), line, source }];
  });
}

/** Of a task's line, without mark and tag; null = it is no task, or no rule. */
export function ruleWordsOf(line: string): string | null {
  const words = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[[^\n]\]([^\n]*)$/.exec(line)?.[1] ?? '';
  if (!TAG.test(words)) return null;
  return words.replace(TAG, '').replace(/\s+/g, ' ').trim();
}

const TAG = /#no-contact\/rule(?![\w/-])/i;
const RULE = '#no-contact/rule';
