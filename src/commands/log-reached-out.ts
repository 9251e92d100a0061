/** Logging that they reached out, or deciding about the last time they did. */
import { ReachedOutFlow, noReachedOutAnswers } from '../ui/forms/reached-out/reached-out-flow';
import type { PlainCommand } from './command';
import { NAMES } from './words';

/** Kept between openings, so that Esc loses no answer. */
const answers = { reachedOut: noReachedOutAnswers() };

export const logReachedOut: PlainCommand = {
  id: 'log-reached-out',
  name: NAMES.logReachedOut,
  icon: 'mail-open',
  run: (context) =>
    context.modals.open(
      new ReachedOutFlow(context, answers.reachedOut, () => (answers.reachedOut = noReachedOutAnswers())),
    ),
};
