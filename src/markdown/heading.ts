/** A heading in one line, as it is read and as it is named in the settings: `## Log ##` says "Log". */

/** Of a line without what stands in front of its own words. */
export function isHeading(words: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(words);
}

/** Without the marks around it. */
export function headingText(line: string): string {
  const text = line.replace(/^#{1,6}/, '').trim();
  return text.replace(/(?:^|[ \t])#+$/, '').trim();
}

/** In small letters, to tell one heading from another. */
export function headingTitle(line: string): string {
  return headingText(line).toLowerCase();
}
