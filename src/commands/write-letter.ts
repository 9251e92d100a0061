/** Writing a letter that is never sent. */
import { LetterForm } from '../ui/forms/letter-form';
import type { PlainCommand } from './command';

export const writeLetter: PlainCommand = {
  id: 'write-letter',
  name: 'Write an unsent letter',
  icon: 'scroll-text',
  run: (rooms) => rooms.modals.open(new LetterForm(rooms)),
};
