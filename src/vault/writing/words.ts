/** What is said where a note cannot be written. */
export const WORDS = {
  gone: (path: string) => `There is no note ${path} any more.`,
  moved: 'That line is no longer in the note as it was. Open the note and change it there.',
} as const;
