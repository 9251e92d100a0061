/** Ways out of a hard moment, as buttons of a notice; what makes no sense now is left out. */
import type { Context } from './context';
import type { Offer } from './tell';
import { WORDS } from './words';

const NAMES = { 'ride-out': WORDS.rideItOut, 'get-support': WORDS.getSupport };

export function waysOut(
  { action }: Pick<Context, 'action'>,
  ids: readonly (keyof typeof NAMES)[],
): readonly Offer[] {
  return ids.flatMap((id) => {
    const found = action(id);
    return found ? [{ name: NAMES[id], run: found.run }] : [];
  });
}
