/** Settings of what is shown around notes, and of reminders. */
import type { Rows } from '../row';
import { flag, timeOfDay } from '../read';

export const DISPLAY: Rows<'quietEntries' | 'discreet' | 'statusBar' | 'milestones' | 'reminder'> = {
  quietEntries: {
    default: true,
    read: flag,
    group: 'display',
    name: 'Show entries as words',
    description:
      'In live preview and reading view an entry reads like a line of a diary. Put the cursor on it, or click it, to see the line as it is written. What is written stays the same, and source mode shows it always.',
    control: { type: 'toggle' },
  },
  discreet: {
    default: false,
    read: flag,
    group: 'display',
    name: 'Discreet',
    description:
      'Numbers and words in the streak view, and your entries in notes, stay hidden until you point at them or focus them. The rest of your notes, source mode and file names stay readable.',
    control: { type: 'toggle' },
  },
  statusBar: {
    default: true,
    read: flag,
    group: 'display',
    name: 'Show the day in the status bar',
    description: 'On desktop only.',
    control: { type: 'toggle' },
  },
  milestones: {
    default: true,
    read: flag,
    group: 'display',
    name: 'Milestone notices',
    description: 'One quiet notice on days such as 7, 30 or 90.',
    control: { type: 'toggle' },
  },
  reminder: {
    default: '',
    read: timeOfDay,
    group: 'display',
    name: 'Daily reminder',
    description: 'A time such as 20:30. It shows inside Obsidian only. Leave empty for none.',
    control: { type: 'time', placeholder: '20:30' },
  },
};
