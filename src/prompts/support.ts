/** Where else to turn (`ask-for-help`): neutral advice, no names and no numbers, for those differ from place to place. */

export const GET_SUPPORT: {
  readonly title: string;
  /** First of all, for everybody. */
  readonly urgent: readonly string[];
  readonly paragraphs: readonly string[];
  /** For where there was violence, stalking, an order or a plain request; they come sooner there. */
  readonly safety: readonly string[];
} = {
  title: 'Getting support',
  urgent: [
    'If you think of hurting yourself, or of not wanting to live, or if you are in danger from somebody, please do not be alone with that.',
    'Call your local emergency number or a crisis line now, or tell someone who can come and be with you.',
  ],
  paragraphs: [
    'This journal is a notebook. It is not therapy or a crisis line, and some things are too heavy for a notebook.',
    'A friend or a relative: say first what you need. “You need not fix it. Could you just sit with me for a while?” is enough.',
    'A professional: when sleep, food or work have not been right for weeks, a doctor or a therapist is a good person to ask. You need not wait until it is worse.',
  ],
  safety: [
    'Where there was violence, stalking or threats, no contact is about your safety, and that comes first. Local services for people hurt or threatened by a partner know the law where you live, and can make a safety plan with you. Ask them before you block, answer or move, since any change may be noticed.',
    'Keep messages, letters and call logs, also those you do not answer: they may be needed as evidence.',
    'Whoever can open this device can read this journal. Choose with care where you keep it.',
    'If there is a court order, or they asked not to hear from you again, then that is the answer, on good days and bad. You need not carry it alone: a friend or a professional can help with what it leaves behind.',
  ],
};

/** The whole, a paragraph each; in safety mode that part comes sooner. */
export function supportParagraphs(safety: boolean): readonly string[] {
  const { urgent, paragraphs, safety: ofSafety } = GET_SUPPORT;
  return [...urgent, ...(safety ? [...ofSafety, ...paragraphs] : [...paragraphs, ...ofSafety])];
}
