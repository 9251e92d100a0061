/** What is said where a note cannot be written. */
export const WORDS = {
  gone: (path: string) => `There is no note ${path} any more.`,
  moved: 'That line is no longer in the note as it was. Open the note and change it there.',
  takenAway: 'It was written, but another program took it away again.',
  notYet: 'The note is not saved yet. Try again in a moment.',
  tooLarge: (characters: number) =>
    `This note is too large to be written into (${(characters / 1_000_000).toFixed(1)} million characters). Move a part of it into a note of its own.`,
  noName: 'No free name was found for the note.',
  standing: (name: string, value: string) => `In ${name} stands "${value}".`,
  properties: {
    'not-yaml': (line: number) =>
      `The properties of this note cannot be read: something is off in line ${line} of the note. Mend it there first.`,
    'not-rows': (line: number) =>
      `The properties of this note are no plain list of names and values (line ${line}). Write it there by hand.`,
    tied: (line: number) =>
      `Another property of this note needs what stands in line ${line}. Change it there by hand.`,
  },
} as const;
