/** Riding out an urge. */
import { beginRideOut } from '../practice/begin-ride-out';
import { mainLeaf, uncover } from '../practice/main-area';
import { loadSession } from '../practice/ride-out-session';
import { RideOutView } from '../ui/ride-out/ride-out-view';
import type { Context } from '../practice/context';
import type { PlainCommand } from './command';
import { NAMES } from './words';
import { RIDE_OUT_TYPE } from '../practice/view-types';

export const rideOut: PlainCommand = {
  id: 'ride-out',
  name: NAMES.rideOut,
  icon: 'wind',
  run: async (context) => {
    if (!loadSession(context.app, context.now()) && !(await beginRideOut(context))) return;
    await showRideOut(context);
  },
};

export async function showRideOut({ app: { workspace } }: Pick<Context, 'app'>): Promise<void> {
  const [there] = workspace.getLeavesOfType(RIDE_OUT_TYPE);
  const leaf = there ?? mainLeaf(workspace, 'tab');
  uncover(workspace);
  await leaf.setViewState({ type: RIDE_OUT_TYPE, active: true });
  await workspace.revealLeaf(leaf);
  if (!(leaf.view instanceof RideOutView)) return;
  // What has just been opened is drawn already.
  if (there) leaf.view.show();
  else leaf.view.focus();
}
