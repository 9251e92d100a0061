/** Settings of prompts and of the template. */
import { PROMPT_STYLES } from '../settings';
import type { Rows } from '../row';
import { flag, lines, oneOf, place, verbatim } from '../read';

export const PROMPTS: Rows<
  | 'promptStyle'
  | 'promptSource'
  | 'ratePrompts'
  | 'favouritePrompts'
  | 'hiddenPrompts'
  | 'lessonsRead'
  | 'autoTemplate'
  | 'templateNote'
  | 'template'
> = {
  promptStyle: {
    default: 'plain',
    read: oneOf(PROMPT_STYLES),
    group: 'prompts',
    name: 'Prompts are inserted as',
    description: 'How a prompt looks in the note.',
    control: { type: 'choice', options: { plain: 'Plain text', callout: 'Callout', heading: 'Heading' } },
  },
  promptSource: {
    default: '',
    read: place,
    group: 'prompts',
    name: 'Your own prompts',
    description: 'The path of a note or a folder. Each list item in it joins the prompts.',
    control: { type: 'text', placeholder: 'My prompts.md' },
  },
  ratePrompts: {
    default: false,
    read: flag,
    group: 'prompts',
    name: 'Rate prompts',
    description:
      'Before a prompt you say how strong the urge is, and afterwards again. It is logged as an urge, and shows which kind of prompt helps you.',
    control: { type: 'toggle' },
  },
  favouritePrompts: {
    default: [],
    read: lines,
    group: 'prompts',
    name: 'Favourite prompts',
    description: 'Prompts you marked as favourites come first.',
    control: { type: 'promptIds' },
  },
  hiddenPrompts: {
    default: [],
    read: lines,
    group: 'prompts',
    name: 'Hidden prompts',
    description: 'Remove one here to see it again.',
    control: { type: 'promptIds' },
  },
  lessonsRead: {
    default: [],
    read: lines,
    group: 'prompts',
    name: 'What you ticked in the guide',
    description: 'Lessons and their lists. Remove a line here to take its tick away.',
    control: { type: 'lines' },
  },
  autoTemplate: {
    default: false,
    read: flag,
    group: 'prompts',
    name: 'Add the template to new daily notes',
    description: 'Only to notes that are new or empty, and only once.',
    control: { type: 'toggle' },
  },
  templateNote: {
    default: '',
    read: place,
    group: 'prompts',
    name: 'Template note',
    description: 'A note of yours that is the template. Leave empty to use the text below.',
    control: { type: 'note' },
  },
  template: {
    default: '',
    read: verbatim,
    group: 'prompts',
    name: 'Template',
    description:
      'Leave empty for ours. Variables: {{ncj:date}}, {{ncj:day}}, {{ncj:days}}, {{ncj:day-line}}, {{ncj:prompt}}, {{ncj:rules}}, {{ncj:anthem}}, {{ncj:alias}}, {{ncj:heading}}, {{ncj:mood-property}}, {{ncj:sleep-property}}, {{ncj:phase}}, {{ncj:mode}}.',
    control: { type: 'textarea' },
  },
};
