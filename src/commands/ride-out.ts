/** Riding out an urge. */
<<<<<<< HEAD
import { formatEntry } from '../entries/format';
import { tellFailure } from '../practice/failure';
import { clockTime } from '../practice/log';
import { mainLeaf, uncover } from '../practice/main-area';
import { loadSession, saveSession } from '../practice/ride-out-session';
=======
import { beginRideOut } from '../practice/begin-ride-out';
import { loadSession } from '../practice/ride-out-session';
>>>>>>> main
import { RideOutView } from '../ui/ride-out/ride-out-view';
import { RIDE_OUT_TYPE } from '../ui/ride-out/view-type';
import type { Context } from '../practice/context';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const rideOut: PlainCommand = {
  id: 'ride-out',
  name: NAMES.rideOut,
  icon: 'wind',
  run: async (context) => {
<<<<<<< HEAD
    if (!loadSession(context.app, context.now()) && !(await begin(context))) return;
    const { workspace } = context.app;
    const leaf = workspace.getLeavesOfType(RIDE_OUT_TYPE)[0] ?? mainLeaf(workspace, true);
    uncover(workspace);
    await leaf.setViewState({ type: RIDE_OUT_TYPE, active: true });
    await workspace.revealLeaf(leaf);
    if (leaf.view instanceof RideOutView) leaf.view.show();
=======
    if (!loadSession(context.app, context.now()) && !(await beginRideOut(context))) return;
    await showRideOut(context);
>>>>>>> main
  },
};

/** Whether an urge is being ridden out on the screen: a second one is not logged in the midst of it. */
export function isRidingOut({ app, now }: Context): boolean {
  return loadSession(app, now()) !== null && app.workspace.getLeavesOfType(RIDE_OUT_TYPE).length > 0;
}

export async function showRideOut({ app: { workspace } }: Context): Promise<void> {
  const leaf = workspace.getLeavesOfType(RIDE_OUT_TYPE)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type: RIDE_OUT_TYPE, active: true });
  await workspace.revealLeaf(leaf);
  if (leaf.view instanceof RideOutView) leaf.view.show();
}
