/** The channels as people say them: done by you, and done by them. */
import type { Channel } from '../../settings';

export const DONE_BY_YOU: Readonly<Record<Channel, string>> = {
  call: 'Called',
  text: 'Texted',
  message: 'Messaged in an app',
  email: 'Wrote an email',
  reaction: 'Liked or commented',
  gift: 'Sent something',
  'in-person': 'Went to see them',
  post: 'Posted for them to see',
  looked: 'Looked at their profile',
  other: 'Something else',
};

export const DONE_BY_THEM: Readonly<Partial<Record<Channel, string>>> = {
  call: 'A call',
  text: 'A text',
  message: 'A message in an app',
  email: 'An email',
  reaction: 'A like or a comment',
  gift: 'A gift',
  'in-person': 'In person',
  other: 'Another way',
};
