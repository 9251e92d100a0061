/** Starting and ending no contact. */
import { EndForm } from '../ui/forms/end-form';
import { noAnswers } from '../ui/forms/start/answers';
import { StartFlow } from '../ui/forms/start/start-flow';
import type { PlainCommand } from './command';
import { NAMES } from './words';

/** Kept between openings, so that Esc loses no answer. */
const answers = { start: noAnswers() };

export const start: PlainCommand = {
  id: 'start',
  name: NAMES.start,
  icon: 'sunrise',
  run: (context) =>
    context.modals.open(new StartFlow(context, answers.start, () => (answers.start = noAnswers()))),
};

export const end: PlainCommand = {
  id: 'end',
  name: NAMES.end,
  icon: 'flag',
  available: ({ index }) => index.journal().snapshot.period?.open === true,
  run: (context) => context.modals.open(new EndForm(context)),
};
