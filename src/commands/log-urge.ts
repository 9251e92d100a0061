/** Logging an urge: with the form, or at once. */
import { clockTime, logNow } from '../practice/log';
import { ridingOut } from '../practice/ride-out-session';
import { UrgeForm } from '../ui/forms/urge-form';
import { LOGGED } from '../practice/words';
import type { PlainCommand } from './command';
import { showRideOut } from './ride-out';
import { NAMES } from './words';

export const logUrge: PlainCommand = {
  id: 'log-urge',
  name: NAMES.logUrge,
  icon: 'waves',
  run: (context) =>
    ridingOut(context.app, context.now()) ? showRideOut(context) : context.modals.open(new UrgeForm(context)),
};

export const logUrgeNow: PlainCommand = {
  id: 'log-urge-now',
  name: NAMES.logUrgeNow,
  icon: 'feather',
  run: async (context) => {
    if (ridingOut(context.app, context.now())) return showRideOut(context);
    const draft = { kind: 'urge', time: clockTime(context.now()), fields: {} } as const;
    await logNow(context, draft, LOGGED);
  },
};
