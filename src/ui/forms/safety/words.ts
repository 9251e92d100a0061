/** The two questions about safety, and what is said to each yes. */
export const WORDS = {
  question: 'First, your safety',
  text: 'Does either of these apply?',
  label: 'Safety',
  danger: 'I am the one in danger',
  dangerHint: 'violence, threats or stalking, now or before',
  told: 'I was told to stay away or not to write',
  toldHint: 'by them, a court or the police; also if you went to their home or work',
  none: 'None of these',
  staysOn: 'Safety first is on; the settings turn it off',
  missing: 'Please choose what applies, or none of these.',

  inDanger: {
    question: 'Then safety comes first',
    texts: [
      'If you are in danger now, your local emergency number comes before anything here.',
      'Local services for people hurt or threatened by a partner know the law where you live, and can make a safety plan with you. Ask them before you block, answer or move: any change may be noticed.',
      'What was sent to you can be evidence. Rather than deleting it, keep messages, calls and dates where the other person cannot reach them.',
      'Whoever can open this device, or the account it syncs with, can read this journal. Choose with care where you keep it.',
    ],
  },
  wasTold: {
    question: 'Then that is the answer',
    texts: [
      'Here, not writing is not a tactic. It was asked of you, or ordered, and it holds on good days and bad.',
      'It holds for gifts, likes, messages through friends and meetings by chance as well.',
      'What is allowed about children, work or belongings, the order says, or the people who help you with it.',
      'You need not carry it alone: a friend or a professional can help with what it leaves behind.',
    ],
  },
  nothingDrafted:
    'No reply is drafted here while “Safety first” is on. This journal then serves your own days.',
} as const;
