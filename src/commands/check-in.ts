/** Checking in: mood, sleep, rules. */
import { CheckInForm } from '../ui/forms/check-in-form';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const checkIn: PlainCommand = {
  id: 'check-in',
  name: NAMES.checkIn,
  icon: 'heart-pulse',
  run: (context) => context.modals.open(new CheckInForm(context)),
};
