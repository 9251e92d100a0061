/** Riding out an urge. */
import { formatEntry } from '../entries/format';
import { tellFailure } from '../practice/failure';
import { clockTime } from '../practice/log';
import { mainLeaf, uncover } from '../practice/main-area';
import { loadSession, saveSession } from '../practice/ride-out-session';
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
    if (!loadSession(context.app, context.now()) && !(await begin(context))) return;
    const { workspace } = context.app;
    const leaf = workspace.getLeavesOfType(RIDE_OUT_TYPE)[0] ?? mainLeaf(workspace, true);
    uncover(workspace);
    await leaf.setViewState({ type: RIDE_OUT_TYPE, active: true });
    await workspace.revealLeaf(leaf);
    if (leaf.view instanceof RideOutView) leaf.view.show();
  },
};

/** Logs the urge before anything else, so that nothing is lost if the app closes. */
async function begin(context: Context): Promise<boolean> {
  const now = context.now();
  const draft = { kind: 'urge', time: clockTime(now), fields: {} } as const;
  const result = await context.writer.log(draft, context.today());
  if (!result.ok) {
    tellFailure(result.message, formatEntry(draft));
    return false;
  }
  saveSession(context.app, {
    path: result.value.path,
    line: result.value.line,
    startedAt: now.toISOString(),
    stage: 'intensity',
    intensity: null,
    expected: null,
  });
  return true;
}
