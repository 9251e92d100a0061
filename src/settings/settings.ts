/** What the plugin keeps between starts. Shapes, units and meaning are in the table. */

export const CHANNELS = [
  'call',
  'text',
  'message',
  'email',
  'reaction',
  'gift',
  'in-person',
  'post',
  'looked',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const PROMPT_STYLES = ['plain', 'callout', 'heading'] as const;
export type PromptStyle = (typeof PROMPT_STYLES)[number];

/** What was answered to the two questions about safety; empty = they were not asked yet. */
export const SAFETY_ANSWERS = ['', 'none', 'danger', 'told', 'both'] as const;
export type SafetyAnswer = (typeof SAFETY_ANSWERS)[number];

/** A snapshot: it never changes. The store gives the next one. */
export interface Settings {
  readonly heading: string;
  readonly dailyFolder: string;
  readonly dailyFormat: string;
  readonly dayStartsAt: number;
  readonly moodProperty: string;
  readonly sleepProperty: string;
  readonly resettingChannels: readonly Channel[];
  readonly disappearWeeks: number;
  readonly safety: boolean;
  readonly safetyAnswer: SafetyAnswer;
  readonly anthem: string;
  readonly autoTemplate: boolean;
  readonly quiet: boolean;
  readonly alias: string;
  readonly template: string;
  readonly templateNote: string;
  readonly promptStyle: PromptStyle;
  readonly promptSource: string;
  readonly ratePrompts: boolean;
  readonly favouritePrompts: readonly string[];
  readonly hiddenPrompts: readonly string[];
  readonly lessonsRead: readonly string[];
  readonly rideOutMinutes: number;
  readonly reasonsNote: string;
  readonly people: readonly string[];
  readonly necessary: readonly string[];
  readonly pauseHours: number;
  readonly letterFolder: string;
  readonly statusBar: boolean;
  readonly milestones: boolean;
  readonly reminder: string;
  readonly discreet: boolean;
  readonly quietEntries: boolean;
}
