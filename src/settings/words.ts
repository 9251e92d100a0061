/** What is said of settings outside their table. */
import type { SettingsTrouble } from './store';

export const TROUBLE: Readonly<Record<SettingsTrouble, string>> = {
  unreadable:
    'The settings file cannot be read, so your last settings stay in force. The file is left as it is until it can be read again.',
  gone: 'The settings file is gone, so your last settings stay in force. If it does not come back, it is written again.',
  unwritable: 'Your settings could not be saved. They hold for now, and saving is tried again.',
};

/** Of a value that is none for its setting; the old one is kept. */
export const COMPLAINTS = {
  whole: (name: string, min: number, max: number) => `${name} is a whole number from ${min} to ${max}.`,
  time: (name: string) => `${name} is a time such as 20:30.`,
  empty: (name: string) => `${name} cannot be empty.`,
  place: (name: string) =>
    `${name} is inside your vault, and not in a hidden folder or one of the app's own.`,
  format: (name: string) =>
    `${name} needs a month, a week or a day in it, such as YYYY-MM-DD, and stays inside your vault.`,
  namesNoDay:
    'This format does not say which day a note is for, so each entry is written with its date. YYYY-MM-DD would make that unnecessary.',
};
