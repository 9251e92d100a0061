/** Settings of the practice itself. */
import type { Rows } from '../row';
import { flag, lines, linesOrText, oneOf, place, text, wholeBetween } from '../read';
import { SAFETY_ANSWERS } from '../settings';

export const PRACTICE: Rows<
  | 'safety'
  | 'safetyAnswer'
  | 'people'
  | 'reasonsNote'
  | 'anthem'
  | 'disappearWeeks'
  | 'quiet'
  | 'necessary'
  | 'alias'
  | 'rideOutMinutes'
  | 'pauseHours'
> = {
  safety: {
    default: false,
    read: flag,
    group: 'practice',
    name: 'Safety first',
    description:
      'Turn on if there was violence, stalking or threats, if there is a court order, or if you were asked never to write again. No replies are drafted.',
    control: { type: 'toggle' },
  },
  safetyAnswer: {
    default: '',
    read: oneOf(SAFETY_ANSWERS),
    group: 'practice',
    name: 'Your answer about safety',
    description:
      'Asked at the start, or before the first draft. It chooses the words you read while “Safety first” is on.',
    control: {
      type: 'choice',
      options: {
        '': 'Not asked yet',
        none: 'None of these',
        danger: 'I am the one in danger',
        told: 'I was told to stay away or not to write',
        both: 'Both',
      },
    },
  },
  people: {
    default: [],
    read: lines,
    group: 'practice',
    name: 'People to call',
    description:
      'One a line, with a number if you like. They are offered while you ride out an urge, with “Get support”, and when something hard comes up.',
    control: { type: 'lines', placeholder: 'Sam +49 170 1234567' },
  },
  reasonsNote: {
    default: '',
    read: place,
    group: 'practice',
    name: 'Note with your reasons',
    description: 'Your own reasons and red flags, shown while you ride out an urge.',
    control: { type: 'note' },
  },
  anthem: {
    default: '',
    read: text,
    group: 'practice',
    name: 'Line to repeat',
    description: 'The sentence you come back to when it is hard. Leave empty for ours.',
    control: { type: 'textarea' },
  },
  disappearWeeks: {
    default: 3,
    read: wholeBetween(0, 52),
    group: 'practice',
    name: 'Weeks of the first phase',
    description:
      'How long you stay out of sight as far as you can. It chooses rules and prompts, nothing else.',
    control: { type: 'whole', min: 0, max: 52 },
  },
  quiet: {
    default: false,
    read: flag,
    group: 'practice',
    name: 'Quiet mode',
    description:
      'Nothing asks, reminds or shows daily tasks. The streak runs, and you log only urges and slips.',
    control: { type: 'toggle' },
  },
  necessary: {
    default: [],
    read: linesOrText,
    group: 'practice',
    name: 'Contact you cannot avoid',
    description:
      'Besides children: work, the lease, a pet. One a line. Logged as necessary contact, it leaves the streak alone.',
    control: { type: 'lines', placeholder: 'the lease' },
  },
  alias: {
    default: '',
    read: text,
    group: 'practice',
    name: 'Alias',
    description: 'What to call them instead of their name. Leave empty for “they”.',
    control: { type: 'text' },
  },
  rideOutMinutes: {
    default: 15,
    read: wholeBetween(1, 180),
    group: 'practice',
    name: 'Minutes of the ride-out timer',
    description: 'It only keeps you company; nothing happens when it ends.',
    control: { type: 'whole', min: 1, max: 180 },
  },
  pauseHours: {
    default: 24,
    read: wholeBetween(0, 720),
    group: 'practice',
    name: 'Hours before an answer',
    description: 'When they reach out, this is how long you want to wait before you answer.',
    control: { type: 'whole', min: 0, max: 720 },
  },
};
