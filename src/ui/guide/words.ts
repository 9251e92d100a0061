/** What the guide says around its lessons. */
import type { GuideSection } from '../../guide/lesson';

export const WORDS = {
  /** Says nothing that somebody reading over the shoulder should not see. */
  title: 'Guide',
  rule: {
    full: 'Until they get in touch of their own accord, you make no contact.',
    coParent:
      'Until they get in touch of their own accord, you make no contact, but for what the children need.',
    safe: 'No contact, in any way, on any day. Your safety and your peace go before everything else.',
  },
  read: (read: number, all: number) => `${read} of ${all} read`,
  sections: {
    start: 'To begin with',
    'first-week': 'The first week',
    rules: 'The rules, one by one',
    longer: 'Weeks and months',
    events: 'When something happens',
  } satisfies Record<GuideSection, string>,
  safeSections: {
    start: 'To begin with',
    'first-week': 'The first week',
    rules: 'The rules, one by one',
    longer: 'Weeks and months',
    events: 'When it gets heavy',
  } satisfies Record<GuideSection, string>,
  readMark: 'Read',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
} as const;
