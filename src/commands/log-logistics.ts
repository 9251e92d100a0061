/** Logging contact about the children, where there are some. */
import { LogisticsForm } from '../ui/forms/logistics-form';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const logLogistics: PlainCommand = {
  id: 'log-logistics',
  name: NAMES.logLogistics,
  icon: 'baby',
  available: ({ index }) => {
    const { period } = index.journal().snapshot;
    return period?.open === true && period.mode === 'co-parent';
  },
  run: (context) => context.modals.open(new LogisticsForm(context)),
};
