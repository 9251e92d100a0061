/** Logging an urge: with the form, or at once. */
import { clockTime, logNow } from '../ui/log';
import { UrgeForm } from '../ui/forms/urge-form';
import type { PlainCommand } from './command';

export const logUrge: PlainCommand = {
  id: 'log-urge',
  name: 'Log urge',
  icon: 'waves',
  run: (rooms) => rooms.modals.open(new UrgeForm(rooms)),
};

export const logUrgeNow: PlainCommand = {
  id: 'log-urge-now',
  name: 'Log urge without questions',
  icon: 'feather',
  run: async (rooms) => {
    const draft = { kind: 'urge', time: clockTime(rooms.now()), fields: {} } as const;
    await logNow(rooms, draft, 'Logged. You wrote it here instead.');
  },
};
