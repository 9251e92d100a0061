/** The settings: one table of keys, defaults, readers and words. The data file holds these and nothing else. */

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

/** What the plugin keeps between starts. Shapes, units and meaning are in `SETTINGS`. */
export interface Settings {
  heading: string;
  dailyFolder: string;
  dailyFormat: string;
  dayStartsAt: number;
  moodProperty: string;
  sleepProperty: string;
  resettingChannels: Channel[];
  disappearWeeks: number;
  safety: boolean;
  anthem: string;
  autoTemplate: boolean;
  quiet: boolean;
  alias: string;
  template: string;
  templateNote: string;
  promptStyle: PromptStyle;
  promptSource: string;
  ratePrompts: boolean;
  favouritePrompts: string[];
  hiddenPrompts: string[];
  lessonsRead: string[];
  rideOutMinutes: number;
  reasonsNote: string;
  people: string[];
  pauseHours: number;
  letterFolder: string;
  statusBar: boolean;
  milestones: boolean;
  reminder: string;
  discreet: boolean;
}

export type SettingGroup = 'notes' | 'streak' | 'practice' | 'prompts' | 'around';

export const SETTING_GROUPS: readonly { readonly id: SettingGroup; readonly heading: string }[] = [
  { id: 'notes', heading: 'Notes' },
  { id: 'streak', heading: 'Days and streak' },
  { id: 'practice', heading: 'Practice' },
  { id: 'prompts', heading: 'Prompts and template' },
  { id: 'around', heading: 'Around' },
];

export type SettingControl =
  | {
      readonly type: 'text' | 'folder' | 'note' | 'textarea' | 'momentFormat' | 'time';
      readonly placeholder?: string;
    }
  | { readonly type: 'lines' | 'promptIds'; readonly placeholder?: string }
  | { readonly type: 'toggle' | 'channels' }
  | { readonly type: 'whole'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly options: Readonly<Record<string, string>> };

export interface SettingRow<T> {
  readonly default: T;
  /** The value as it may be used, or null where it is not one: then the default holds. */
  readonly read: (value: unknown) => T | null;
  readonly group: SettingGroup;
  readonly name: string;
  readonly description: string;
  readonly control: SettingControl;
}

export const SETTINGS: { readonly [K in keyof Settings]: SettingRow<Settings[K]> } = {
  heading: {
    default: 'No contact',
    read: (value) =>
      typeof value === 'string'
        ? value
            .replace(/[\r\n]+/g, ' ')
            .replace(/%%|<!--|-->/g, ' ')
            .replace(/^[#\s]+|\s+#*\s*$/g, '')
            .replace(/\s+/g, ' ')
            .trim() || null
        : null,
    group: 'notes',
    name: 'Heading',
    description:
      'Entries are written as a list under this heading of the daily note. It is added where it is missing.',
    control: { type: 'text', placeholder: 'No contact' },
  },
  dailyFolder: {
    default: '',
    read: text,
    group: 'notes',
    name: 'Folder of daily notes',
    description: 'Leave empty to follow your daily notes settings.',
    control: { type: 'folder' },
  },
  dailyFormat: {
    default: '',
    read: text,
    group: 'notes',
    name: 'Date format of daily notes',
    description: 'Leave empty to follow your daily notes settings. Folders may be part of it.',
    control: { type: 'momentFormat' },
  },
  moodProperty: {
    default: 'mood',
    read: word,
    group: 'notes',
    name: 'Mood property',
    description: 'The property of a daily note that holds your mood, from 0 to 10.',
    control: { type: 'text', placeholder: 'mood' },
  },
  sleepProperty: {
    default: 'sleep',
    read: word,
    group: 'notes',
    name: 'Sleep property',
    description: 'The property of a daily note that holds your hours of sleep.',
    control: { type: 'text', placeholder: 'sleep' },
  },
  letterFolder: {
    default: 'Unsent letters',
    read: text,
    group: 'notes',
    name: 'Folder of unsent letters',
    description: 'Unsent letters and drafts are kept here.',
    control: { type: 'folder' },
  },
  dayStartsAt: {
    default: 0,
    read: wholeBetween(0, 6),
    group: 'streak',
    name: 'Day starts at',
    description: 'An hour from 0 to 6. What you log before it belongs to the day before.',
    control: { type: 'whole', min: 0, max: 6 },
  },
  resettingChannels: {
    default: CHANNELS.filter((channel) => channel !== 'looked' && channel !== 'post'),
    read: channels,
    group: 'streak',
    name: 'Slips that start the streak anew',
    description: 'Any other slip is logged, and the streak goes on.',
    control: { type: 'channels' },
  },
  disappearWeeks: {
    default: 3,
    read: wholeBetween(0, 52),
    group: 'streak',
    name: 'Weeks of the first phase',
    description:
      'How long you keep out of sight as far as you can. It chooses rules and prompts, nothing else.',
    control: { type: 'whole', min: 0, max: 52 },
  },
  safety: {
    default: false,
    read: flag,
    group: 'practice',
    name: 'Safety first',
    description:
      'For when there was violence, a court order, or you were asked never to write again. No reply is ever drafted.',
    control: { type: 'toggle' },
  },
  quiet: {
    default: false,
    read: flag,
    group: 'practice',
    name: 'Quiet mode',
    description:
      'Nothing asks, reminds or shows daily tasks. The streak runs, and you log only urges and slips.',
    control: { type: 'toggle' },
  },
  alias: {
    default: '',
    read: text,
    group: 'practice',
    name: 'Alias',
    description:
      'Stands for their name wherever a text needs one. Leave empty for "they"; drafts then carry no name.',
    control: { type: 'text' },
  },
  anthem: {
    default: '',
    read: text,
    group: 'practice',
    name: 'Line to repeat',
    description: 'The sentence you come back to when it is hard. Leave empty for ours.',
    control: { type: 'textarea' },
  },
  rideOutMinutes: {
    default: 15,
    read: wholeBetween(1, 180),
    group: 'practice',
    name: 'Minutes of the ride-out timer',
    description: 'It only keeps you company; nothing happens when it ends.',
    control: { type: 'whole', min: 1, max: 180 },
  },
  reasonsNote: {
    default: '',
    read: text,
    group: 'practice',
    name: 'Note with your reasons',
    description: 'Your own reasons and red flags, shown while you ride out an urge.',
    control: { type: 'note' },
  },
  people: {
    default: [],
    read: lines,
    group: 'practice',
    name: 'People to call',
    description: 'Names, one a line, offered while you ride out an urge.',
    control: { type: 'lines' },
  },
  pauseHours: {
    default: 24,
    read: wholeBetween(0, 720),
    group: 'practice',
    name: 'Hours before an answer',
    description: 'When they reach out, this is how long you want to wait before you answer.',
    control: { type: 'whole', min: 0, max: 720 },
  },
  promptStyle: {
    default: 'plain',
    read: (value) => PROMPT_STYLES.find((style) => style === value) ?? null,
    group: 'prompts',
    name: 'Prompts are inserted as',
    description: 'How a prompt looks in the note.',
    control: { type: 'choice', options: { plain: 'Plain text', callout: 'Callout', heading: 'Heading' } },
  },
  promptSource: {
    default: '',
    read: text,
    group: 'prompts',
    name: 'Your own prompts',
    description: 'The path of a note or a folder. Each list item in it joins the prompts.',
    control: { type: 'text', placeholder: 'My prompts.md' },
  },
  ratePrompts: {
    default: false,
    read: flag,
    group: 'prompts',
    name: 'Rate prompts',
    description:
      'Before a prompt you say how strong the urge is, and afterwards again. It is logged as an urge, and shows which kind of prompt helps you.',
    control: { type: 'toggle' },
  },
  favouritePrompts: {
    default: [],
    read: lines,
    group: 'prompts',
    name: 'Favourite prompts',
    description: 'Prompts you marked as favourites come first.',
    control: { type: 'promptIds' },
  },
  hiddenPrompts: {
    default: [],
    read: lines,
    group: 'prompts',
    name: 'Prompts not shown again',
    description: 'Remove one here to see it again.',
    control: { type: 'promptIds' },
  },
  lessonsRead: {
    default: [],
    read: lines,
    group: 'prompts',
    name: 'What you ticked in the guide',
    description: 'Lessons and their lists. Remove a line here to take its tick away.',
    control: { type: 'lines' },
  },
  autoTemplate: {
    default: false,
    read: flag,
    group: 'prompts',
    name: 'Add the template to new daily notes',
    description: 'Only to notes that are new or empty, and only once.',
    control: { type: 'toggle' },
  },
  templateNote: {
    default: '',
    read: text,
    group: 'prompts',
    name: 'Template note',
    description: 'A note of yours that is the template. Leave empty to use the text below.',
    control: { type: 'note' },
  },
  template: {
    default: '',
    read: verbatim,
    group: 'prompts',
    name: 'Template',
    description:
      'Leave empty for ours. Variables: {{ncj:date}}, {{ncj:day}}, {{ncj:days}}, {{ncj:day-line}}, {{ncj:prompt}}, {{ncj:rules}}, {{ncj:anthem}}, {{ncj:alias}}, {{ncj:heading}}, {{ncj:mood-property}}, {{ncj:sleep-property}}, {{ncj:phase}}, {{ncj:mode}}.',
    control: { type: 'textarea' },
  },
  discreet: {
    default: false,
    read: flag,
    group: 'around',
    name: 'Discreet',
    description: 'Numbers and words in the streak view stay hidden until you point at them or focus them.',
    control: { type: 'toggle' },
  },
  statusBar: {
    default: true,
    read: flag,
    group: 'around',
    name: 'Show the day in the status bar',
    description: 'On desktop only.',
    control: { type: 'toggle' },
  },
  milestones: {
    default: true,
    read: flag,
    group: 'around',
    name: 'Notice at milestones',
    description: 'One quiet notice on days such as 7, 30 or 90.',
    control: { type: 'toggle' },
  },
  reminder: {
    default: '',
    read: (value) =>
      typeof value === 'string' && /^(?:|(?:[01]?\d|2[0-3]):[0-5]\d)$/.test(value.trim())
        ? value.trim()
        : null,
    group: 'around',
    name: 'Daily reminder',
    description: 'A time such as 20:30. It shows inside Obsidian only. Leave empty for none.',
    control: { type: 'time', placeholder: '20:30' },
  },
};

export const SETTING_KEYS = Object.keys(SETTINGS).filter(isSettingKey);

export interface SettingsReading {
  readonly settings: Settings;
  /** Keys that are not ours: written back as they were. */
  readonly unknown: Readonly<Record<string, unknown>>;
  /** Keys whose value was no use, so that the default holds. */
  readonly broken: readonly (keyof Settings)[];
}

/** A fresh copy of every default. */
export function defaultSettings(): Settings {
  const settings: Partial<Settings> = {};
  for (const key of SETTING_KEYS) Object.assign(settings, { [key]: structuredClone(SETTINGS[key].default) });
  if (!isComplete(settings)) throw new Error('A setting has no row.');
  return settings;
}

/** Reads a data file of any age or state; never throws. */
export function readSettings(data: unknown): SettingsReading {
  const source: Record<string, unknown> =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
  const settings = defaultSettings();
  const broken = SETTING_KEYS.filter((key) => {
    const raw = source[key];
    return raw !== undefined && raw !== null && !assignSetting(settings, key, raw);
  });
  const unknown = Object.fromEntries(Object.entries(source).filter(([key]) => !isSettingKey(key)));
  return { settings, unknown, broken };
}

/** What goes into the data file: unknown keys as they were, and of ours what differs from the default. */
export function writeSettings(
  settings: Settings,
  unknown: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const changed = SETTING_KEYS.filter(
    (key) => JSON.stringify(settings[key]) !== JSON.stringify(SETTINGS[key].default),
  );
  return { ...unknown, ...Object.fromEntries(changed.map((key) => [key, settings[key]])) };
}

/** Puts a value from outside (a control, say) into the settings; false = it is no value for that key, nothing changed. */
export function assignSetting(settings: Settings, key: keyof Settings, value: unknown): boolean {
  const read = SETTINGS[key].read(value);
  if (read === null) return false;
  Object.assign(settings, { [key]: read });
  return true;
}

export function isSettingKey(key: string): key is keyof Settings {
  return Object.prototype.hasOwnProperty.call(SETTINGS, key);
}

function isComplete(settings: Partial<Settings>): settings is Settings {
  return SETTING_KEYS.every((key) => settings[key] !== undefined);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() : null;
}

function verbatim(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function word(value: unknown): string | null {
  return text(value) || null;
}

function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function wholeBetween(min: number, max: number): (value: unknown) => number | null {
  return (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
      ? number
      : null;
  };
}

function lines(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value
    .filter((line): line is string => typeof line === 'string' && line.trim() !== '')
    .map((line) => line.trim());
}

function channels(value: unknown): Channel[] | null {
  return Array.isArray(value) ? CHANNELS.filter((channel) => value.includes(channel)) : null;
}
