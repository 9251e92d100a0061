/** What stands in a note in place of an entry's tag and the marks of its fields. */
import type { FieldKey } from '../../entries/kinds';

/** What is said around the value of a field. A field that is not named here is not shown. */
export const FIELD_WORDS: Readonly<
  Partial<Record<FieldKey, { readonly before: string; readonly behind: string }>>
> = {
  trigger: { before: '', behind: '' },
  response: { before: '', behind: '' },
  channel: { before: '', behind: '' },
  about: { before: '', behind: '' },
  note: { before: '', behind: '' },
  date: { before: '', behind: '' },
  time: { before: '', behind: '' },
  minutes: { before: '', behind: ' min' },
  plan: { before: 'next time: ', behind: '' },
  'last-contact': { before: 'last contact ', behind: '' },
};

export const SHOW_LINE = 'Show the line as it is written';
