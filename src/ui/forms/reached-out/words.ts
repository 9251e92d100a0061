/** What is said when they reached out, in the order in which it is read. */
import { count } from '../../../practice/words';

export const WORDS = {
  pause: {
    question: 'They reached out. First, a pause',
    text: 'Nothing has to be answered now. What you feel may settle first.',
    ofHours: (hours: number) => `Your setting: wait ${count(hours, 'hour')} before an answer.`,
    counted: (hours: number) =>
      `Your setting: wait ${count(hours, 'hour')} before an answer. The streak view counts them down.`,
    inDanger:
      'You need not answer at all. If it frightens you, tell somebody who can help; “Get support” lists who. Keep what was sent, where they cannot reach it.',
    wasTold:
      'What was asked of you, or ordered, stands, whoever wrote first. The people who help you can say whether an answer is allowed.',
  },
  channel: { question: 'How did they reach out?', label: 'How they reached out' },
  words: {
    question: 'What did they write or say?',
    label: 'In their words or yours; it stays in your note',
  },
  decision: {
    question: 'What do you want to do?',
    label: 'What you want to do',
    stay: 'Stay with no contact',
    stayHint: 'the streak continues',
    end: 'Answer, and end no contact',
    endHint: 'your days stay in the journal',
    endWasTold: 'it ends the counting here, not what was asked or ordered',
    endInDanger: 'the people who help you can say what is safe',
    later: 'Decide later',
    laterHint: 'the streak continues, and the view will ask',
    laterInQuiet: 'the streak continues',
    again: 'They wrote again; log that too',
    missing: 'Please choose; later is fine, too.',
  },
  draft: {
    question: 'Would a draft help?',
    text: 'It opens as a note that you can change. Nothing is sent from here.',
    toStay: 'One short answer, then quiet again, is enough.',
    label: 'Drafts',
    none: 'No draft',
  },
  after: {
    question: 'After an answer',
    stay: [
      'One short answer, calm, and at your own pace; then quiet again. It needs no second one.',
      'A kind word back need not be more than that. Pity is not love, and neither is relief.',
      'If they write again, that can be logged and decided anew. The days you kept stay in your journal.',
    ],
    end: [
      'Short, calm, and at your own pace.',
      'If they want to come back, it helps to meet before you decide, and to hear what is different.',
      'If it fades, starting again loses nothing: the days you kept stay in your journal.',
    ],
  },
  logged: 'Logged. You do not have to answer.',
  ended: 'Saved. This stretch of no contact ends here.',
  stayed: 'Saved. No contact continues.',
} as const;
