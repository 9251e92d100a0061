/** Where else to turn (`ask-for-help`): neutral advice, no names and no numbers, for those differ from place to place. */

export const GET_SUPPORT: {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** For where there was violence, stalking, an order or a plain request; they come first there. */
  readonly safety: readonly string[];
} = {
  title: 'Getting support',
  paragraphs: [
    'This journal is a notebook. It is not therapy or a crisis line, and some things are too heavy for a notebook.',
    'A friend or a relative: say first what you need. "You need not fix it. Could you just sit with me for a while?" is enough.',
    'A professional: when sleep, food or work have not been right for weeks, a doctor or a therapist is a good person to ask. You need not wait until it is worse.',
    'If you think of hurting yourself, or of not wanting to live, please do not stay alone with it. Call your local emergency number or a crisis line, or tell someone who can come and be with you.',
  ],
  safety: [
    'Where there was violence, stalking or threats, no contact is about your safety, and that comes first.',
    'Local services for people hurt or threatened by a partner know the law where you live, and can make a safety plan with you. Ask them before you block, answer or move, since any change may be noticed. In danger, call your local emergency number.',
    'Whoever can open this device can read this journal. Choose with care where you keep it.',
    'If there is a court order, or they asked not to hear from you again, then that is the answer, on good days and bad. You need not carry it alone: a friend or a professional can help with what it leaves behind.',
  ],
};

/** The whole, a paragraph each; in safety mode that part comes first. */
export function supportParagraphs(safety: boolean): readonly string[] {
  const { paragraphs, safety: safetyFirst } = GET_SUPPORT;
  return safety ? [...safetyFirst, ...paragraphs] : [...paragraphs, ...safetyFirst];
}
