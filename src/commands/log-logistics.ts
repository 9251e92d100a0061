/** Logging contact that cannot be avoided: about the children, or what else the settings name. */
import { LogisticsForm } from '../ui/forms/logistics-form';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const logLogistics: PlainCommand = {
  id: 'log-logistics',
  name: NAMES.logLogistics,
  icon: 'baby',
  available: ({ index, settings }) => {
    const { period } = index.journal().snapshot;
    const withChildren = period?.open === true && period.mode === 'co-parent';
    return withChildren || settings.get().necessary.length > 0;
  },
  run: (context) => context.modals.open(new LogisticsForm(context)),
};
