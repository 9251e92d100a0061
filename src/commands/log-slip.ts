/** Logging a slip. */
import { SlipForm } from '../ui/forms/slip-form';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const logSlip: PlainCommand = {
  id: 'log-slip',
  name: NAMES.logSlip,
  icon: 'diamond',
  run: (context) => context.modals.open(new SlipForm(context, () => undefined)),
};
