/** Logging an urge: with the form, or at once. */
import { clockTime, logEntry } from '../ui/log';
import { UrgeForm } from '../ui/forms/urge-form';
import type { PlainCommand } from './command';

export const logUrge: PlainCommand = {
  id: 'log-urge',
  name: 'Log urge',
  icon: 'waves',
  run: (rooms) => new UrgeForm(rooms).open(),
};

export const logUrgeNow: PlainCommand = {
  id: 'log-urge-now',
  name: 'Log urge without questions',
  icon: 'feather',
  run: async (rooms) => {
    const draft = { kind: 'urge', time: clockTime(rooms.now()), fields: {} } as const;
    await logEntry(rooms, draft, 'Logged. You wrote it here instead.');
  },
};
