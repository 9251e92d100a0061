/** Logging an urge: with the form, or at once. */
import { clockTime, logNow } from '../ui/log';
import { UrgeForm } from '../ui/forms/urge-form';
import { LOGGED } from '../ui/words';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const logUrge: PlainCommand = {
  id: 'log-urge',
  name: NAMES.logUrge,
  icon: 'waves',
  run: (rooms) => rooms.modals.open(new UrgeForm(rooms)),
};

export const logUrgeNow: PlainCommand = {
  id: 'log-urge-now',
  name: NAMES.logUrgeNow,
  icon: 'feather',
  run: async (rooms) => {
    const draft = { kind: 'urge', time: clockTime(rooms.now()), fields: {} } as const;
    await logNow(rooms, draft, LOGGED);
  },
};
