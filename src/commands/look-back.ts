/** Looking back at a week or a month. */
import { LookBackModal } from '../ui/look-back/look-back-modal';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const lookBack: PlainCommand = {
  id: 'look-back',
  name: NAMES.lookBack,
  icon: 'history',
  available: ({ index }) => index.journal().snapshot.period !== null,
  run: (context) => context.modals.open(new LookBackModal(context)),
};
