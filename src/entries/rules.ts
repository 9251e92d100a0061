/** The rules of a checklist: what each says, and whether it is ticked. */
import { marksOf } from '../markdown/marks';
import { intern } from './intern';

export interface Rule {
  readonly name: string;
  readonly kept: boolean;
}

/** What a line says beside its checkbox and its tags; a time in it is part of the rule. */
export function ruleName(line: string): string {
  return line
    .slice(marksOf(line).to)
    .replace(/#[^\s#]+/g, ' ')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All as one text, a line each: days say mostly the same, and then share it. */
export function joinRules(rules: readonly Rule[]): string {
  return rules.length === 0
    ? ''
    : intern(rules.map(({ name, kept }) => (kept ? KEPT : OPEN) + name).join('\n'));
}

/** The same list for the same text. */
export function splitRules(text: string): readonly Rule[] {
  if (text === '') return NONE;
  const known = lists.get(text);
  if (known) return known;
  if (lists.size >= MOST) lists.clear();
  const rules = text.split('\n').map((line) => ({ name: line.slice(1), kept: line.startsWith(KEPT) }));
  lists.set(text, rules);
  return rules;
}

const KEPT = '+';
const OPEN = '-';
const MOST = 2_000;
const NONE: readonly Rule[] = [];
const lists = new Map<string, readonly Rule[]>();
