/** Settings of the notes that the journal is kept in, and of how days count. */
import { CHANNELS } from '../settings';
import type { Rows } from '../row';
import { channels, dayFormat, heading, place, wholeBetween, word } from '../read';

export const NOTES: Rows<
  'heading' | 'dailyFolder' | 'dailyFormat' | 'moodProperty' | 'sleepProperty' | 'letterFolder'
> = {
  heading: {
    default: 'No contact',
    read: heading,
    group: 'notes',
    name: 'Heading',
    description:
      'Entries are written as a list under this heading of the daily note. It is added where it is missing.',
    control: { type: 'text', placeholder: 'No contact' },
  },
  dailyFolder: {
    default: '',
    read: place,
    group: 'notes',
    name: 'Folder of daily notes',
    description: 'Leave empty to follow your daily notes settings.',
    control: { type: 'folder' },
  },
  dailyFormat: {
    default: '',
    read: dayFormat,
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
    read: place,
    group: 'notes',
    name: 'Folder of unsent letters',
    description: 'Unsent letters and drafts are kept here.',
    control: { type: 'folder' },
  },
};

export const DAYS: Rows<'dayStartsAt' | 'resettingChannels'> = {
  dayStartsAt: {
    default: 0,
    read: wholeBetween(0, 6),
    group: 'days',
    name: 'Day starts at',
    description: 'An hour from 0 to 6. What you log before it belongs to the day before.',
    control: { type: 'whole', min: 0, max: 6 },
  },
  resettingChannels: {
    default: CHANNELS.filter((channel) => channel !== 'looked' && channel !== 'post'),
    read: channels,
    group: 'days',
    name: 'Slips that restart the streak',
    description: 'Any other slip is logged, and the streak continues.',
    control: { type: 'channels' },
  },
};
