/** What is said of where daily notes are. */

export const PROBLEMS = {
  badFormat: (format: string) =>
    `The date format "${format}" of your daily notes does not say which day a note is for. What is logged carries its day in the line. A format such as YYYY-MM-DD makes that unnecessary.`,
  folder: (found: string, notes: number, folder: string) =>
    `${notes === 1 ? 'One note' : `${notes} notes`} in ${named(found)} ${notes === 1 ? 'looks like a daily note' : 'look like daily notes'}, but your daily notes are in ${named(folder)}. Their entries have no day. Set the folder to where they are, or move them.`,
};

function named(folder: string): string {
  return folder === '' ? "the vault's root" : `"${folder}"`;
}
