/** Writing a letter that is never sent. */
import { LetterForm } from '../ui/forms/letter-form';
import type { PlainCommand } from './command';
import { NAMES } from './words';

export const writeLetter: PlainCommand = {
  id: 'write-letter',
  name: NAMES.writeLetter,
  icon: 'scroll-text',
  run: (context) => context.modals.open(new LetterForm(context)),
};
