/** What was answered in Start so far; kept while Obsidian runs, so that closing it loses nothing. */
import type { SafetyAnswers } from '../safety/safety-screens';

export interface StartAnswers extends SafetyAnswers {
  /** `back` and `away`: they ended it themselves, and want to go back or to stay away. */
  endedBy: 'them' | 'both' | 'back' | 'away' | null;
  insists: 'draft' | 'start' | null;
  lastContact: 'today' | 'yesterday' | 'other' | null;
  /** For `other`: `YYYY-MM-DD`, or empty. */
  day: string;
  unavoidable: ReadonlySet<'children' | 'else'>;
  /** Nothing is unavoidable. */
  isAvoidable: boolean;
  necessary: string;
  reason: string;
  person: string;
  template: boolean;
}

export function noAnswers(): StartAnswers {
  return {
    facts: null,
    endedBy: null,
    insists: null,
    lastContact: null,
    day: '',
    unavoidable: new Set(),
    isAvoidable: false,
    necessary: '',
    reason: '',
    person: '',
    template: false,
  };
}
