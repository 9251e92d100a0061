/** What the pieces say wherever they stand. */
export const WORDS = {
  choices: { usedBefore: 'Used before' },
  reading: 'Reading your notes',
  scale: { soFar: (value: number) => `${value} so far` },
  lesson: {
    steps: 'For today',
    helped: (responses: readonly string[]) => `What helped before: ${responses.join('; ')}.`,
    readOn: 'Read',
    fold: 'Show less',
    intoNote: "Put into today's note",
    openGuide: 'Open guide',
    unread: 'Not read yet',
    noneToday: 'No lesson today.',
  },
} as const;
