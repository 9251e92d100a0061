/** Riding out an urge. */
import { formatEntry } from '../entries/format';
import { tellFailure } from '../ui/failure';
import { clockTime } from '../ui/log';
import { loadSession, saveSession } from '../ui/ride-out/session';
import { RideOutView } from '../ui/ride-out/ride-out-view';
import { RIDE_OUT_TYPE } from '../ui/ride-out/view-type';
import type { Rooms } from '../ui/rooms';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const rideOut: PlainCommand = {
  id: 'ride-out',
  name: NAMES.rideOut,
  icon: 'wind',
  run: async (rooms) => {
    if (!loadSession(rooms.app, rooms.now()) && !(await begin(rooms))) return;
    const { workspace } = rooms.app;
    const leaf = workspace.getLeavesOfType(RIDE_OUT_TYPE)[0] ?? workspace.getLeaf('tab');
    await leaf.setViewState({ type: RIDE_OUT_TYPE, active: true });
    await workspace.revealLeaf(leaf);
    if (leaf.view instanceof RideOutView) leaf.view.show();
  },
};

/** Logs the urge before anything else, so that nothing is lost if the app closes. */
async function begin(rooms: Rooms): Promise<boolean> {
  const now = rooms.now();
  const draft = { kind: 'urge', time: clockTime(now), fields: {} } as const;
  const result = await rooms.writer.log(draft, rooms.today());
  if (!result.ok) {
    tellFailure(result.message, formatEntry(draft));
    return false;
  }
  saveSession(rooms.app, {
    path: result.value.path,
    line: result.value.line,
    startedAt: now.toISOString(),
    stage: 'intensity',
    intensity: null,
    expected: null,
  });
  return true;
}
