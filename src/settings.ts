/** The settings: one table of keys, defaults and readers. The data file holds these and nothing else. */

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

export interface Settings {
  /** Heading text, without marks, under which entries are written. */
  heading: string;
  /** Folder of daily notes; empty = as Obsidian's daily notes are set. */
  dailyFolder: string;
  /** Moment format of daily notes; empty = as Obsidian's daily notes are set. */
  dailyFormat: string;
  /** Hour, 0–6, before which what is logged belongs to the day before. */
  dayStartsAt: number;
  moodProperty: string;
  sleepProperty: string;
  /** Channels of a slip that start the streak anew. */
  resettingChannels: Channel[];
  /** Weeks of the phase in which one disappears as far as one can. */
  disappearWeeks: number;
  /** No reply drafts, ever. */
  safety: boolean;
  /** The line to repeat; empty = ours. */
  anthem: string;
  /** Add the template to new or empty daily notes. */
  autoTemplate: boolean;
  /** Nothing asks, reminds or shows daily tasks. */
  quiet: boolean;
  /** Stands for the other one's name; empty = "they". */
  alias: string;
  /** Path of a note that is the template; empty = `template`. */
  templateNote: string;
  /** The template's text; empty = ours. */
  template: string;
  promptStyle: 'plain' | 'callout' | 'heading';
  /** Note or folder with the user's own prompts. */
  promptSource: string;
  favouritePrompts: string[];
  hiddenPrompts: string[];
  /** Minutes the ride-out screen counts. */
  rideOutMinutes: number;
  /** Note with the user's own reasons and red flags. */
  reasonsNote: string;
  /** Names of people to call. */
  people: string[];
  /** Hours without a reply after they reached out. */
  pauseHours: number;
  letterFolder: string;
  statusBar: boolean;
  milestones: boolean;
  /** Local time HH:MM of the reminder; empty = none. */
  reminder: string;
  /** Hide numbers and words in the view until hovered or focused. */
  discreet: boolean;
}
