/** Starting and ending no contact. */
import { EndForm } from '../ui/forms/end-form';
import { StartFlow, noAnswers } from '../ui/forms/start-flow';
import type { PlainCommand } from './command';

/** Kept between openings, so that Esc loses no answer. */
const answers = { start: noAnswers() };

export const start: PlainCommand = {
  id: 'start',
  name: 'Start no contact',
  icon: 'sunrise',
  run: (rooms) => rooms.modals.open(new StartFlow(rooms, answers.start, () => (answers.start = noAnswers()))),
};

export const end: PlainCommand = {
  id: 'end',
  name: 'End no contact',
  icon: 'flag',
  available: ({ index }) => index.journal().snapshot.period?.open === true,
  run: (rooms) => rooms.modals.open(new EndForm(rooms)),
};
