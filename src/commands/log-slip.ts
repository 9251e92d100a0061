/** Logging a slip. */
import { SlipForm } from '../ui/forms/slip-form';
import type { PlainCommand } from './command';

export const logSlip: PlainCommand = {
  id: 'log-slip',
  name: 'Log slip',
  icon: 'diamond',
  run: (rooms) => rooms.modals.open(new SlipForm(rooms, () => undefined)),
};
