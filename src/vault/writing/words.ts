/** What is said where a note cannot be written. */
export const WORDS = {
  gone: (path: string) => `There is no note ${path} any more.`,
  moved: 'That line is no longer in the note as it was. Open the note and change it there.',
  properties: {
    'not-yaml': (line: number) =>
      `The properties of this note cannot be read: something is off in line ${line} of the note. Mend it there first.`,
    'not-rows': (line: number) =>
      `The properties of this note are no plain list of names and values (line ${line}). Write it there by hand.`,
    tied: (line: number) =>
      `Another property of this note needs what stands in line ${line}. Change it there by hand.`,
  },
} as const;
