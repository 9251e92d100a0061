/** What a link or a command of the terminal can say of an urge. */
import { WORDS } from './words';

export interface Parameter {
  readonly name: string;
  /** As the terminal's help shows it. */
  readonly value: string;
  readonly meaning: string;
}

export const URGE_PARAMETERS: readonly Parameter[] = [
  { name: 'intensity', value: '<0-10>', meaning: WORDS.parameters.intensity },
  { name: 'trigger', value: '<text>', meaning: WORDS.parameters.trigger },
  { name: 'response', value: '<text>', meaning: WORDS.parameters.response },
  { name: 'text', value: '<text>', meaning: WORDS.parameters.text },
];
/** Letters of one of them at most. */
export const LONGEST = 500;
